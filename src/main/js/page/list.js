// A list's rows: one is selected, some are marked for a verb on all of them.
function rows() {
  return [...document.querySelectorAll("[data-list] [data-item]")];
}

export function selected() {
  return document.querySelector("[data-list] [data-item].sel");
}

const step = (key) => ({ j: 1, k: -1 })[key.toLowerCase()];

export function move(key) {
  const by = step(key);
  const all = by ? rows() : [];
  if (all.length === 0) return false;
  select(all, next(all.indexOf(selected()), by, all.length));
  return true;
}

export function next(at, by, length) {
  if (at < 0) return by > 0 ? 0 : length - 1;
  return Math.min(length - 1, Math.max(0, at + by));
}

function select(all, index) {
  for (const row of all) row.classList.toggle("sel", row === all[index]);
  all[index].querySelector("a[href]")?.focus({ preventScroll: true });
  all[index].scrollIntoView({ block: "nearest" });
}

const tick = (row) => row?.querySelector("input[type=checkbox][data-mark]");

function set(row, checked) {
  const box = tick(row);
  if (!box || box.checked === checked) return;
  box.checked = checked;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

/** X marks the selected row, or takes the mark away. */
export function mark(key) {
  const box = key.toLowerCase() === "x" ? tick(selected()) : null;
  if (box) set(selected(), !box.checked);
  return Boolean(box);
}

/** With Shift, J and K mark the row that is left and the one that is reached. */
export function extend(event) {
  if (!event.shiftKey || !step(event.key) || !tick(rows()[0])) return false;
  set(selected(), true);
  move(event.key);
  set(selected(), true);
  return true;
}

export function open(event) {
  if (event.key !== "Enter" || event.target.closest?.("a,button,summary,[tabindex='0']")) return false;
  const link = selected()?.querySelector("a[href]");
  link?.click();
  return Boolean(link);
}
