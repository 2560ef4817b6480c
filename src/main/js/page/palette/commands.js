// What one can do here and now: the page's own links and buttons, so that no rule about who may do what stands twice.
import { usable, use } from "../keys.js";

const SOURCES = [
  ["row", "[data-list] [data-item].sel :is(a[href], button)"],
  ["ticket", ".verbs :is(a.button, button)"],
  ["here", "main :is(a.button, button.button, [data-key])"],
  ["pages", ".side nav a"],
  ["you", "#menu button, .side [data-opens=shortcuts]"],
];

export function nameOf(element) {
  const said = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
  return said.replace(/\s+/g, " ").trim() || element.placeholder || "";
}

/** "English" alone says little: the group that a button stands in comes before it. */
function labelOf(element) {
  const group = element.closest("#menu [aria-labelledby]");
  const name = element.closest("nav") ? nameOf(element.querySelector("span") ?? element) : nameOf(element);
  return group ? `${document.getElementById(group.getAttribute("aria-labelledby")).textContent}: ${name}` : name;
}

function idOf(element, label) {
  if (element.closest("[data-item]")) return `row ${element.dataset.key ?? ""}`;
  const address = element.getAttribute("href");
  return address ? address.split("?")[0].split("/").at(-1) : (element.dataset.opens ?? label);
}

const seen = (element) => element.closest(".side") !== null || element.getClientRects().length > 0;

/** What leads to one place by one name is one command. */
export function gather(words) {
  const known = new Set();
  const isNew = (one) => {
    const same = one.hasAttribute("href") ? `${one.href} ${nameOf(one)}` : one;
    return !known.has(same) && known.add(same);
  };
  return SOURCES.flatMap(([group, where]) =>
    [...document.querySelectorAll(where)]
      .filter((one) => usable(one) && seen(one) && one.getAttribute("aria-pressed") !== "true" && isNew(one))
      .map((one) => command(one, group, words)));
}

function command(element, group, words) {
  const title = group === "row" && element.matches("h2 a, h3 a") ? words.open.replace("{0}", nameOf(element)) : null;
  const label = title ?? labelOf(element);
  return { id: idOf(element, label), label, group: words[group], key: element.dataset.key ?? "", run: () => use(element) };
}

