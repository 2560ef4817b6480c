// A text taken along from the filing page to a ticket that tells the same, for this tab only.
const KEY = "vingt.evidence";
const LONGEST = 2000;

export function carry(number, text, store = sessionStorage) {
  store.setItem(KEY, JSON.stringify({ number: String(number), text: text.slice(0, LONGEST) }));
}

/** @returns the text that was meant for this ticket, once */
export function carried(number, store = sessionStorage) {
  const kept = JSON.parse(store.getItem(KEY) ?? "null");
  if (kept?.number !== String(number)) return null;
  store.removeItem(KEY);
  return kept.text;
}

/** Opens the dialog for evidence with the text in it. */
export function unpack(page, address) {
  if (address.hash !== "#evidence") return;
  const dialog = page.getElementById("dialog-evidence");
  const text = dialog && carried(new URLSearchParams(address.search).get("number"));
  if (!text) return;
  dialog.showModal();
  const field = dialog.querySelector("textarea");
  field.value = text;
  field.focus();
}
