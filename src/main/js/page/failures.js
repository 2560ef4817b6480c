// A partial update that failed says so in #notice, whose words the page brings in the reader's language.
export function kind(status) {
  if (!status) return "offline";
  return status === 401 || status === 403 ? "signedOut" : "broken";
}

function tell(status) {
  const notice = document.getElementById("notice");
  if (!notice) return;
  notice.textContent = notice.dataset[kind(status)] ?? "";
  notice.hidden = notice.textContent === "";
}

export function follow(page) {
  page.jQuery?.(page.document).on("pfAjaxError", (event, request) => tell(request?.status));
  page.faces?.ajax.addOnError((error) => tell(error.responseCode));
}
