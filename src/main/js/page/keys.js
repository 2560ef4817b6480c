// Keys belong to the page's links and buttons: data-key="C" says which. Nothing happens while somebody types.
const WRITES = "input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea,select,[contenteditable]";

export function typing(target) {
  return Boolean(target?.closest?.(`${WRITES},[role=combobox],[role=listbox]`));
}

export function press(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.isComposing || event.repeat || document.querySelector("dialog[open]")) return;
  const done = move(event.key) || open(event) || touch(event.key);
  if (done) event.preventDefault();
}

export function match(key, declared) {
  return declared.toLowerCase() === key.toLowerCase();
}

function touch(key) {
  const all = [...document.querySelectorAll("[data-key]")];
  const found = all.find((one) => match(key, one.dataset.key) && !one.disabled && one.getClientRects().length > 0)
    ?? all.find((one) => match(key, one.dataset.key) && !one.disabled);
  if (!found) return false;
  if (found.matches("input,textarea,select")) {
    found.focus();
    found.select?.();
  } else {
    found.click();
  }
  return true;
}

function items() {
  return [...document.querySelectorAll("[data-list] [data-item]")];
}

function move(key) {
  const step = { j: 1, k: -1 }[key.toLowerCase()];
  const all = step ? items() : [];
  if (all.length === 0) return false;
  const at = all.findIndex((item) => item.classList.contains("sel"));
  select(all, next(at, step, all.length));
  return true;
}

export function next(at, step, length) {
  if (at < 0) return step > 0 ? 0 : length - 1;
  return Math.min(length - 1, Math.max(0, at + step));
}

function select(all, index) {
  for (const item of all) item.classList.toggle("sel", item === all[index]);
  const link = all[index].querySelector("a[href]");
  link?.focus({ preventScroll: true });
  all[index].scrollIntoView({ block: "nearest" });
}

function open(event) {
  if (event.key !== "Enter" || event.target.closest?.("a,button,summary,[tabindex='0']")) return false;
  const link = document.querySelector("[data-list] [data-item].sel a[href]");
  link?.click();
  return Boolean(link);
}
