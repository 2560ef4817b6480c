// One overlay lists the keys of the page at hand, read from what the page declares.
import { usable } from "./keys.js";
import { nameOf } from "./palette/commands.js";

/** What a key of rows does, whichever row is selected: without the words that name one. */
function ofAnyRow(one) {
  const copy = one.cloneNode(true);
  for (const part of copy.querySelectorAll(".unseen")) part.remove();
  return nameOf(copy);
}

/** @returns pairs of key and what it does, each key once, as the page has them; of rows only the selected one is named */
export function declared(page) {
  const found = new Map();
  for (const one of page.querySelectorAll("[data-key]")) {
    const { key } = one.dataset;
    const inRow = one.closest("[data-item]") !== null;
    const counts = usable(one);
    if (!key || !(counts || inRow) || (found.has(key) && !(counts && inRow))) continue;
    found.set(key, counts ? nameOf(one.closest("nav") ? one.querySelector("span") : one) : ofAnyRow(one));
  }
  return [...found];
}

function fill(page, list) {
  list.querySelectorAll("[data-own]").forEach((old) => old.remove());
  for (const part of list.querySelectorAll("[data-needs]")) part.hidden = page.querySelector(part.dataset.needs) === null;
  const rows = declared(page).flatMap(([key, name]) => {
    const [term, says] = [page.createElement("dt"), page.createElement("dd")];
    term.append(page.createElement("kbd"));
    term.firstChild.textContent = key;
    says.textContent = name;
    return [term, says];
  });
  for (const row of rows) row.dataset.own = "";
  list.prepend(...rows);
}

/** The button that opens the overlay fills it first. */
export function begin(page) {
  const list = page.querySelector("#shortcuts dl");
  if (list) page.querySelector("[data-opens=shortcuts]").addEventListener("click", () => fill(page, list), true);
}
