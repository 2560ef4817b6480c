// The bookmark that is dragged from the page: its address is script, which our own policy would not run, so that a click explains instead.
export function addressed(code, address) {
  return `javascript:${encodeURIComponent(code.trim().replace("VINGT_ADDRESS", address))}`;
}

export function begin(document, location) {
  const link = document.getElementById("bookmarklet");
  if (!link) return;
  const address = new URL("capture/new", location.href).href;
  link.href = addressed(link.dataset.code, address);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const note = document.getElementById("bookmarklet-note");
    note.textContent = note.dataset.drag;
  });
  document.getElementById("code").value = link.href;
}

if (typeof document !== "undefined") begin(document, location);
