// What comes along with the page: a bookmarklet's summary in the address's fragment, or something shared to the phone.
import { get, remove } from "./db.js";

const SLOT = "vingt.brought";
const LONGEST = 61_440;
const MOST = 50;

const text = (value, longest) => (typeof value === "string" ? value.slice(0, longest) : "");

/** Takes what it knows and nothing else: anybody can make a link with a fragment. */
export function unpacked(fragment) {
  if (!fragment.startsWith("#bm=") || fragment.length > LONGEST) return null;
  try {
    const from = JSON.parse(decodeURIComponent(fragment.slice(4)));
    const size = Array.isArray(from.vp) && from.vp.length === 2 && from.vp.every((side) => Number.isInteger(side)) ? from.vp : null;
    const failed = Array.isArray(from.net) ? from.net.slice(0, MOST).map(request).filter(Boolean) : [];
    return {
      via: "bm", address: text(from.url, 4000), title: text(from.title, 300), selected: text(from.sel, 2000),
      vp: size, dpr: Number.isFinite(from.dpr) ? from.dpr : null, net: failed,
    };
  } catch {
    return null;
  }
}

function request(from) {
  if (typeof from?.u !== "string" || !Number.isInteger(from.st)) return null;
  return { u: from.u.slice(0, 500).replace(/[?#].*/, ""), st: from.st, ms: Number.isFinite(from.ms) ? from.ms : null, k: text(from.k, 20) || null };
}

/** From the fragment, which leaves the address bar; it outlives a detour to the sign-in page in this window only. */
export function fromFragment(window) {
  const brought = unpacked(window.location.hash);
  if (window.location.hash.startsWith("#bm=")) window.history.replaceState(null, "", window.location.pathname);
  try {
    if (brought) window.sessionStorage.setItem(SLOT, JSON.stringify(brought));
    return brought ?? JSON.parse(window.sessionStorage.getItem(SLOT));
  } catch {
    return brought;
  }
}

export function used(window) {
  try {
    window.sessionStorage.removeItem(SLOT);
  } catch {
    // a device that keeps nothing has nothing to forget
  }
}

/** What was shared to the phone; taken once. */
export async function fromShare(window) {
  const id = new URLSearchParams(window.location.search).get("share");
  if (!id) return null;
  window.history.replaceState(null, "", window.location.pathname);
  const share = await get("shares", id).catch(() => null);
  if (!share) return null;
  await remove("shares", id);
  return { via: "pwa", address: [share.url, share.text, share.title].filter(Boolean).join(" "), title: "", selected: "", files: share.files ?? [], net: [] };
}
