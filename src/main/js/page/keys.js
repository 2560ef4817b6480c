// Keys belong to the page's links and buttons: data-key="C" says which. Nothing happens while somebody types.
import { extend, mark, move, open, selected } from "./list.js";

const WRITES = "input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea,select,[contenteditable]";

export function typing(target) {
  return Boolean(target?.closest?.(`${WRITES},[role=combobox],[role=listbox]`));
}

export function press(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.isComposing || event.repeat || document.querySelector("dialog[open]")) return;
  const done = extend(event) || move(event.key) || mark(event.key) || open(event) || touch(event.key) || explain(event.key);
  if (done) event.preventDefault();
}

export function match(key, declared) {
  return declared.toLowerCase() === key.toLowerCase();
}

/** What may be used here: nothing in a dialog or behind a row that is not selected, nothing that is switched off. */
export function usable(one) {
  const row = one.closest("[data-item]");
  return !one.disabled && !one.closest("dialog") && (!row || row === selected());
}

/** The selected row's own comes first, then what is seen, then what the narrow page folds away. */
function touch(key) {
  const all = [...document.querySelectorAll("[data-key]")].filter((one) => match(key, one.dataset.key) && usable(one));
  const found = all.find((one) => one.closest("[data-item]")) ?? all.find((one) => one.getClientRects().length > 0) ?? all[0];
  if (found) use(found);
  return Boolean(found);
}

export function use(element) {
  if (element.matches("input:not([type=checkbox]),textarea,select")) {
    element.focus();
    element.select?.();
  } else {
    element.click();
  }
}

/** Where the page has nothing to explain by "?", the keys are explained. */
function explain(key) {
  if (key !== "?") return false;
  document.querySelector("[data-opens=shortcuts]")?.click();
  return true;
}
