// A partial update that failed says so in #notice, whose words the page brings in the reader's language.
export function kind(status) {
  if (!status) return "offline";
  return status === 401 || status === 403 ? "signedOut" : "broken";
}

/** Where one signs in and comes back from to this page; every page stands at the top of the application. */
export function signInAgain({ pathname, search }) {
  return `sign-in.xhtml?next=${encodeURIComponent(`/${pathname.split("/").pop()}${search}`)}`;
}

function tell(status) {
  const notice = document.getElementById("notice");
  if (!notice) return;
  notice.textContent = notice.dataset[kind(status)] ?? "";
  notice.hidden = notice.textContent === "";
}

/** What had the focus may be gone with the update: it goes on at the page's content, not at its beginning. */
function goOn(page) {
  if (blame(page)) return;
  if (page.activeElement === page.body) page.getElementById("main")?.focus({ preventScroll: true });
}

/** A field that something is said of is named as wrong, and the first one has the focus. */
function blame(page) {
  let first = null;
  for (const said of page.querySelectorAll("[id$='-wrong'][data-says]")) {
    const field = page.getElementById(said.id.slice(0, -"-wrong".length));
    const isWrong = said.textContent.trim() !== "";
    mark(field, said.id, isWrong);
    if (isWrong) first ??= field;
  }
  if (!first) return false;
  first.closest("details:not([open])")?.setAttribute("open", "");
  (first.matches("table,ul,fieldset") ? first.querySelector("input") : first)?.focus();
  return true;
}

function mark(field, id, isWrong) {
  if (!field) return;
  const others = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== id);
  if (isWrong) others.push(id);
  if (others.length > 0) field.setAttribute("aria-describedby", others.join(" "));
  else field.removeAttribute("aria-describedby");
  if (isWrong) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

/** What was said of the attempt before does not stand beside what becomes of this one. */
function clear(page) {
  for (const said of page.querySelectorAll("[data-says]")) said.replaceChildren();
}

export function follow(page) {
  page.jQuery?.(page.document).on("pfAjaxSend", () => clear(page.document));
  page.jQuery?.(page.document).on("pfAjaxComplete", () => goOn(page.document));
  page.jQuery?.(page.document).on("pfAjaxError", (event, request) => tell(request?.status));
  page.faces?.ajax.addOnError((error) => tell(error.responseCode));
}
