import assert from "node:assert/strict";
import { test } from "node:test";

const HERE = "https://vingt.example/capture/";

/** A worker's surroundings: what it listens to, and a store of answers. */
function scene() {
  const listeners = {};
  const stores = new Map([["vingt-capture-old", new Map()], ["somebody-else", new Map()]]);
  const store = (name) => {
    if (!stores.has(name)) stores.set(name, new Map());
    return stores.get(name);
  };
  Object.assign(globalThis, {
    EDITION: "new", LANGUAGES: ["en", "fr"], FILES: ["resources/app/capture.js"],
    caches: {
      open: async (name) => ({ addAll: async (all) => all.forEach(({ url }) => store(name).set(url, `kept ${url}`)) }),
      keys: async () => [...stores.keys()],
      delete: async (name) => stores.delete(name),
      match: async (asked, { cacheName }) => stores.get(cacheName)?.get(asked.url ?? asked),
    },
    self: {
      location: { href: `${HERE}sw.js` },
      addEventListener: (name, does) => (listeners[name] = does),
      skipWaiting: () => {}, clients: { claim: () => {} },
    },
    fetch: async (request) => `fetched ${request.url ?? request}`,
  });
  Object.defineProperty(globalThis, "navigator", { value: { language: "fr-FR" }, configurable: true });
  const run = async (name) => {
    let waited;
    listeners[name]({ waitUntil: (promise) => (waited = promise) });
    await waited;
  };
  const ask = async (request) => {
    let answer = null;
    listeners.fetch({ request, respondWith: (promise) => (answer = promise) });
    return answer === null ? null : await answer;
  };
  return { stores, run, ask };
}

const seen = scene();
await import("../../main/js/capture/worker.js");
const page = (more = "") => ({ url: `${HERE}new${more}`, method: "GET", mode: "navigate" });

test("keeps the page and its files of one edition, and takes away only its own older ones", async () => {
  await seen.run("install");
  assert.deepEqual([...seen.stores.get("vingt-capture-new").keys()], [
    "https://vingt.example/resources/app/capture.js", `${HERE}new?lang=en`, `${HERE}new?lang=fr`,
  ]);
  await seen.run("activate");
  assert.deepEqual([...seen.stores.keys()].sort(), ["somebody-else", "vingt-capture-new"]);
});

test("opens the page in the language of the person or the phone", async () => {
  assert.equal(await seen.ask(page()), `kept ${HERE}new?lang=fr`);
  assert.equal(await seen.ask(page("?lang=en")), `kept ${HERE}new?lang=en`);
  assert.equal(await seen.ask(page("?lang=xx")), `kept ${HERE}new?lang=en`);
});

test("leaves every answer that is somebody's to the server", async () => {
  for (const path of ["../app/capture/kit", "../backlog.xhtml", "../app/pictures/1", "manifest.webmanifest"]) {
    assert.equal(await seen.ask({ url: new URL(path, HERE).href, method: "GET", mode: "cors" }), null, path);
  }
  assert.equal(await seen.ask({ url: "https://elsewhere.example/capture/new", method: "GET", mode: "navigate" }), null);
});

test("does not even read what another site posts, and says when a share cannot be kept", async () => {
  const post = (referrer, formData) => ({ url: `${HERE}new`, method: "POST", mode: "navigate", referrer, formData });
  const foreign = await seen.ask(post("https://evil.example/", () => assert.fail("read")));
  assert.deepEqual([foreign.status, foreign.headers.get("Location")], [303, `${HERE}new`]);
  const lost = await seen.ask(post("", async () => new FormData()));
  assert.deepEqual([lost.status, lost.headers.get("Location")], [303, `${HERE}new?shared=lost`]);
});
