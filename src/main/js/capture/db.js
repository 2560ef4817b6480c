// The device's own store: what is kept between visits and without a connection. Each thing names the person whose it is.
const NAME = "vingt-capture";
const EDITION = 2;
const STORES = { me: {}, forms: { keyPath: "id" }, pictures: { keyPath: "id" }, outbox: { keyPath: "key" }, shares: { keyPath: "id" } };
const DAY = 24 * 3600 * 1000;
export const WEEK = 7 * DAY;

let opened = null;
let emptied = () => {};

/** does is called when the stores may have been taken away: another window signs out, or the browser clears them. */
export function whenEmptied(does) {
  emptied = does;
}

function open() {
  opened ??= new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, EDITION);
    asked.onupgradeneeded = ({ oldVersion }) => (oldVersion === 1 ? carryOver(asked) : make(asked.result));
    asked.onsuccess = () => {
      // Another window, or signing out, may want to take the store away.
      asked.result.onversionchange = () => close(asked.result);
      asked.result.onclose = () => gone();
      done(asked.result);
    };
    asked.onerror = () => failed(asked.error);
  });
  opened.catch(() => (opened = null));
  return opened;
}

function make(db) {
  for (const [store, how] of Object.entries(STORES)) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, how);
}

/** The first edition kept one form a person, and its pictures beside it under a name made of the person's. */
function carryOver({ result: db, transaction }) {
  const kept = transaction.objectStore("forms").getAll();
  kept.onsuccess = () => {
    db.deleteObjectStore("forms");
    make(db);
    for (const form of kept.result.filter(({ values }) => values)) {
      const id = crypto.randomUUID();
      transaction.objectStore("forms").put({ ...form, id });
      const shown = kept.result.find(({ person }) => person === `${form.person} pictures`);
      if (shown) transaction.objectStore("pictures").put({ id, pictures: shown.pictures });
    }
  };
}

function close(db) {
  db.close();
  gone();
}

function gone() {
  opened = null;
  emptied();
}

async function run(stores, mode, does) {
  const db = await open();
  return new Promise((done, failed) => {
    const work = db.transaction(stores, mode, { durability: mode === "readwrite" && stores.includes("outbox") ? "strict" : "relaxed" });
    const asked = does((store) => work.objectStore(store));
    // Not left to the browser's next turn: the page may be on its way out.
    if (mode === "readwrite") work.commit?.();
    work.oncomplete = () => done(asked?.result);
    work.onabort = () => failed(work.error ?? asked?.error);
  });
}

export const get = (store, key) => run([store], "readonly", (of) => of(store).get(key));
export const all = (store) => run([store], "readonly", (of) => of(store).getAll());
export const put = (store, value, key) => run([store], "readwrite", (of) => (key === undefined ? of(store).put(value) : of(store).put(value, key)));
export const remove = (store, key) => run([store], "readwrite", (of) => of(store).delete(key));

/** pictures is absent where they did not change. */
export function keepForm(form, pictures) {
  return run(["forms", "pictures"], "readwrite", (of) => {
    if (pictures) of("pictures").put({ id: form.id, pictures });
    return of("forms").put(form);
  });
}

export function forgetForm(id) {
  return run(["forms", "pictures"], "readwrite", (of) => {
    of("pictures").delete(id);
    return of("forms").delete(id);
  });
}

/** From the form to the outbox in one step; fails with a ConstraintError for a report that is in the outbox already. */
export function handOver(one) {
  return run(["outbox", "forms", "pictures"], "readwrite", (of) => {
    const asked = of("outbox").add(one);
    of("forms").delete(one.key);
    of("pictures").delete(one.key);
    return asked;
  });
}

/** Whether a write failed because the device is full. */
export function isFull(error) {
  return error?.name === "QuotaExceededError" || /quota|disk|full/i.test(error?.message ?? "");
}

/** What is older than seven days goes, whoever's it was; pictures of a report that was joined to a ticket after one. */
export async function tidy(now = Date.now()) {
  for (const { id, at } of await all("forms")) if (now - at > WEEK) await forgetForm(id);
  for (const { id, at } of await all("shares")) if (now - at > WEEK) await remove("shares", id);
  for (const one of await all("outbox")) {
    if (now - one.at > WEEK) await remove("outbox", one.key);
    else if (one.state === "sent" && one.shots.length > 0 && now - one.sentAt > DAY) await put("outbox", { ...one, shots: [] });
  }
}
