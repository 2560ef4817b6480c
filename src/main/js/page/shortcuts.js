// One overlay lists the keys of the page at hand, read from what the page declares.
import { usable } from "./keys.js";
import { nameOf } from "./palette/commands.js";

/** @returns pairs of key and what it does, each key once, as the page has them */
export function declared(page) {
  const found = new Map();
  for (const one of page.querySelectorAll("[data-key]")) {
    const inRow = one.closest("[data-item]") !== null;
    if (one.dataset.key && (inRow || usable(one)) && !found.has(one.dataset.key)) found.set(one.dataset.key, nameOf(one.closest("nav") ? one.querySelector("span") : one));
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
