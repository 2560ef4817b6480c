// What comes along with the page: a bookmarklet's summary in the address's fragment, or something shared to the phone.
import { all, remove } from "./db.js";
import { inText, linkTo, read } from "./where.js";

const SLOT = "vingt.brought";
const SHARES = "vingt.shares";
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
      via: "bm", address: bare(text(from.url, 4000)), title: text(from.title, 300), selected: text(from.sel, 2000),
      vp: size, dpr: Number.isFinite(from.dpr) ? from.dpr : null, net: failed,
    };
  } catch {
    return null;
  }
}

/** What says who was there goes before anything is kept; where the whole query is the page's only name, the server tells. */
function bare(address) {
  const where = read(address);
  if (!where.host) return address.split(/[?#]/)[0];
  return where.tells ? linkTo(where) : address;
}

function request(from) {
  if (typeof from?.u !== "string" || !Number.isInteger(from.st)) return null;
  return { u: from.u.slice(0, 500).replace(/[?#].*/, ""), st: from.st, ms: Number.isFinite(from.ms) ? from.ms : null, k: text(from.k, 20) || null };
}

/** From the fragment, which leaves the address bar; it outlives a detour to the sign-in page in this window only. */
export function fromFragment(window) {
  const brought = unpacked(window.location.hash);
  if (window.location.hash.startsWith("#bm=")) window.history.replaceState(null, "", window.location.pathname);
  if (brought) remember(window, SLOT, brought);
  return brought ?? remembered(window, SLOT);
}

/**
 * What was shared to the phone and is not taken yet, the oldest first: to this window, whoever was signed in then, or by this
 * person. What somebody else shared while they were known here is theirs.
 */
export async function fromShares(window, person) {
  const ids = noted(window);
  const shares = await all("shares").catch(() => []);
  return shares
    .filter((share) => share.person === person || (!share.person && ids.includes(share.id)))
    .sort((a, b) => a.at - b.at)
    .map(shared);
}

/** The share that this window was opened with leaves the address bar and is remembered until it is taken. */
export function noted(window) {
  const ids = remembered(window, SHARES) ?? [];
  const id = new URLSearchParams(window.location.search).get("share");
  if (!id) return ids;
  const all = [...new Set([...ids, id])];
  if (remember(window, SHARES, all)) window.history.replaceState(null, "", window.location.pathname);
  return all;
}

/** What phones call text may be an address with words around it, or words alone; words are what happens. */
export function shared({ id, url, text: words, title, files }) {
  const { address } = inText([url, words, title].filter(Boolean).join("\n"));
  const isSite = Boolean(read(address).host);
  const rest = { share: id, via: "pwa", files: files ?? [], net: [] };
  if (!isSite) return { ...rest, address: "", title: "", selected: words ?? "", said: "" };
  const own = inText(words ?? "");
  const named = title && title !== words && !read(title).host ? title : "";
  return { ...rest, address, title: named, selected: "", said: read(own.address).host ? own.words : (words ?? "") };
}

/** Once it stands in the form and is kept there, or is not wanted. */
export async function used(window, brought) {
  if (!brought.share) return void remember(window, SLOT, null);
  remember(window, SHARES, (remembered(window, SHARES) ?? []).filter((id) => id !== brought.share));
  return void (await remove("shares", brought.share).catch(() => {}));
}

function remembered(window, slot) {
  try {
    return JSON.parse(window.sessionStorage.getItem(slot));
  } catch {
    return null;
  }
}

/** @returns false on a device that keeps nothing */
function remember(window, slot, what) {
  try {
    if (what === null) window.sessionStorage.removeItem(slot);
    else window.sessionStorage.setItem(slot, JSON.stringify(what));
    return true;
  } catch {
    return false;
  }
}
