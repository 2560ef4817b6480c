/* global EDITION, LANGUAGES, FILES */
// The phone's worker: keeps the page and its files, nothing of anybody's; takes what is shared; sends what waits.
import { outcome, tell } from "./channel.js";
import { get, put } from "./db.js";
import { flush } from "./outbox.js";

const CACHE = `vingt-capture-${EDITION}`;
const HERE = new URL("./", self.location.href);
const BASE = new URL("../", HERE).href;
const MOST_SHARED = 15 << 20;

const shell = (language) => new URL(`new?lang=${language}`, HERE).href;

self.addEventListener("install", (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

async function install() {
  const cache = await caches.open(CACHE);
  const files = [...FILES.map((file) => new URL(file, BASE).href), ...LANGUAGES.map(shell)];
  await cache.addAll(files.map((file) => new Request(file, { cache: "reload", credentials: "omit" })));
}

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith("vingt-capture-") && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== HERE.origin) return;
  const page = url.pathname === new URL("new", HERE).pathname;
  if (request.method === "POST" && page) event.respondWith(share(request));
  else if (request.method === "GET" && page && request.mode === "navigate") event.respondWith(open(request));
  else if (request.method === "GET" && FILES.some((file) => new URL(file, BASE).pathname === url.pathname)) event.respondWith(file(request));
});

/** What the worker keeps is whole: the page and its files are of one edition. */
async function open(request) {
  const me = await get("me", "me").catch(() => null);
  const asked = new URL(request.url).searchParams.get("lang") ?? me?.language ?? navigator.language.slice(0, 2);
  const kept = await caches.match(shell(LANGUAGES.includes(asked) ? asked : "en"), { cacheName: CACHE });
  return kept ?? fetch(request);
}

async function file(request) {
  return (await caches.match(request, { cacheName: CACHE, ignoreSearch: true })) ?? fetch(request);
}

/** Keeps what was shared on this phone and opens the form: nothing is sent, whoever asked for it. */
async function share(request) {
  const target = new URL("new", HERE);
  const foreign = request.referrer && request.referrer !== "about:client" && new URL(request.referrer).origin !== HERE.origin;
  try {
    if (!foreign) target.searchParams.set("share", await keep(await request.formData()));
  } catch {
    target.searchParams.set("shared", "lost");
  }
  return Response.redirect(target.href, 303);
}

async function keep(form) {
  const files = form.getAll("shots").filter((one) => typeof one !== "string").slice(0, 4);
  if (files.reduce((sum, { size }) => sum + size, 0) > 4 * MOST_SHARED) throw new RangeError("too large");
  const text = (name) => String(form.get(name) ?? "").slice(0, 4000);
  const me = await get("me", "me").catch(() => null);
  const one = {
    id: crypto.randomUUID(), person: me?.person ?? null, at: Date.now(), title: text("title"), text: text("text"), url: text("url"), files,
  };
  await put("shares", one);
  return one.id;
}

self.addEventListener("sync", (event) => {
  if (event.tag === "reports") event.waitUntil(send());
});

async function send() {
  const what = await flush(BASE, null, (one, { status }) => tell({ one: outcome(one), status }));
  // A rejected sync is tried again by the browser; for a session that has ended, the page asks to sign in.
  if (what === "later") throw new Error("not yet");
}
