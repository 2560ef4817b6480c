// Signing out empties the device's own stores: what has not been sent yet is named before.
const STORE = "vingt-capture";

export function begin(document) {
  // Forms that are open in other windows are to see that their stores are gone.
  if (document.getElementById("sign-in")) new BroadcastChannel(STORE).postMessage({ look: true });
  const note = document.getElementById("unsent");
  const menu = document.getElementById("menu");
  menu?.addEventListener("toggle", async (event) => {
    if (event.newState !== "open" || !note) return;
    const waiting = await unsent().catch(() => 0);
    note.hidden = waiting === 0;
    note.querySelector("span").textContent = counted(waiting, document.documentElement.lang, note.dataset);
  });
}

/** sentences: one and other, with {0} for the number, as the language counts. */
export function counted(number, language, sentences) {
  const kind = new Intl.PluralRules(language).select(number) === "one" ? "one" : "other";
  return sentences[kind].replace("{0}", new Intl.NumberFormat(language).format(number));
}

/** Reports that wait on this device, and forms under way; looks without making a store where there is none. */
async function unsent() {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === STORE)) return 0;
  const db = await result(indexedDB.open(STORE));
  // Signing out takes the stores away: nothing here stands in its way.
  db.onversionchange = () => db.close();
  try {
    const of = db.transaction(["outbox", "forms"]);
    const [reports, forms] = await Promise.all(["outbox", "forms"].map((store) => result(of.objectStore(store).getAll())));
    return reports.filter(({ state }) => state !== "sent").length + forms.filter(({ values }) => values).length;
  } finally {
    db.close();
  }
}

function result(asked) {
  return new Promise((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}
