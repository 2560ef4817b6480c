// The device's own store: what is kept between visits and without a connection. Each thing names the person whose it is.
const NAME = "vingt-capture";
const STORES = { me: {}, forms: { keyPath: "person" }, outbox: { keyPath: "key" }, shares: { keyPath: "id" } };
export const WEEK = 7 * 24 * 3600 * 1000;

let opened = null;

function open() {
  opened ??= new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      for (const [store, how] of Object.entries(STORES)) asked.result.createObjectStore(store, how);
    };
    asked.onsuccess = () => {
      // Another window, or signing out, may want to take the store away.
      asked.result.onversionchange = () => close(asked.result);
      asked.result.onclose = () => (opened = null);
      done(asked.result);
    };
    asked.onerror = () => failed(asked.error);
  });
  opened.catch(() => (opened = null));
  return opened;
}

function close(db) {
  db.close();
  opened = null;
}

async function run(store, mode, does) {
  const db = await open();
  return new Promise((done, failed) => {
    const work = db.transaction(store, mode, { durability: mode === "readwrite" && store === "outbox" ? "strict" : "relaxed" });
    const asked = does(work.objectStore(store));
    // Not left to the browser's next turn: the page may be on its way out.
    if (mode === "readwrite") work.commit?.();
    work.oncomplete = () => done(asked.result);
    work.onabort = () => failed(work.error ?? asked.error);
  });
}

export const get = (store, key) => run(store, "readonly", (s) => s.get(key));
export const all = (store) => run(store, "readonly", (s) => s.getAll());
export const put = (store, value, key) => run(store, "readwrite", (s) => (key === undefined ? s.put(value) : s.put(value, key)));
export const remove = (store, key) => run(store, "readwrite", (s) => s.delete(key));

/** Whether a write failed because the device is full. */
export function isFull(error) {
  return error?.name === "QuotaExceededError" || /quota|disk|full/i.test(error?.message ?? "");
}

/** What is older than seven days goes, whoever's it was. */
export async function tidy(now = Date.now()) {
  for (const [store, key] of [["forms", "person"], ["outbox", "key"], ["shares", "id"]]) {
    for (const one of await all(store)) if (now - one.at > WEEK) await remove(store, one[key]);
  }
}
