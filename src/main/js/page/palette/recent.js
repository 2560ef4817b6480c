// Which commands were used last, by their ids: names of pages and buttons, never what a ticket says.
const SLOT = "vingt.recent";
const MOST = 12;

export function recent(store = localStorage) {
  try {
    const kept = JSON.parse(store.getItem(SLOT) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function used(id, store = localStorage) {
  try {
    store.setItem(SLOT, JSON.stringify([id, ...recent(store).filter((other) => other !== id)].slice(0, MOST)));
  } catch {
    // A device that keeps nothing only forgets the order.
  }
}
