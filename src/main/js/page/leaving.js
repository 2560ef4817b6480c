// Signing out empties the device's own stores: what has not been sent yet is named before.
const STORE = "vingt-capture";

export function begin(document) {
  const note = document.getElementById("unsent");
  const menu = document.getElementById("menu");
  menu?.addEventListener("toggle", async (event) => {
    if (event.newState !== "open" || !note) return;
    const waiting = await unsent().catch(() => 0);
    note.hidden = waiting === 0;
    note.querySelector("b").textContent = String(waiting);
  });
}

/** How many reports wait on this device; looks without making a store where there is none. */
async function unsent() {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === STORE)) return 0;
  const db = await new Promise((done, failed) => {
    const asked = indexedDB.open(STORE);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  try {
    return await new Promise((done, failed) => {
      const asked = db.transaction("outbox").objectStore("outbox").getAll();
      asked.onsuccess = () => done(asked.result.filter(({ state }) => state !== "sent").length);
      asked.onerror = () => failed(asked.error);
    });
  } finally {
    db.close();
  }
}
