// "Why here": the section of its own page, shown over the page at hand. Without a script, or when it cannot be had, the link leads there.
export function begin(page, get = fetch) {
  page.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-why]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
    event.preventDefault();
    open(page, link, get).catch(() => page.location.assign(link.href));
  });
}

async function open(page, link, get) {
  const answer = await get(`${link.href}&part=true`, { redirect: "error" });
  if (!answer.ok) throw new Error(String(answer.status));
  const read = new DOMParser().parseFromString(await answer.text(), "text/html");
  const section = read.querySelector(".why-here");
  if (!section) throw new Error("no section");
  show(page, page.importNode(section, true), link);
}

/** The dialog gives the focus back to where it was by itself when it closes; then nothing of it stays. */
function show(page, section, link) {
  const dialog = page.createElement("dialog");
  dialog.className = "dialog panel";
  dialog.setAttribute("aria-labelledby", "why-title");
  const close = page.createElement("button");
  close.type = "button";
  close.className = "button quiet-button small closes";
  close.setAttribute("aria-label", link.dataset.why);
  close.append("✕");
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(close, section);
  page.body.append(dialog);
  dialog.showModal();
}
