// Which page an address names, as the server reads it (merchant.Address), so that a merchant is known without a connection.
// What both make of an address stands in one file that the tests of both read: src/test/resources/merchant/addresses.json.
import { hostOf, owned, registered } from "./address/hosts.js";
import { decoded } from "./address/percent.js";
import { kept } from "./address/query.js";
import { readable } from "./address/readable.js";
import { mark, shopOf } from "./address/shops.js";
import { firstOf, inText, isBlank } from "./address/text.js";
import { unwrapped } from "./address/unwrap.js";

export { SUFFIXES } from "./address/hosts.js";
export { learn } from "./address/rules.js";
export { inText } from "./address/text.js";

const LONGEST = 8000;
const DEEPEST = 6;
const LONGEST_PATH = 500;
const MOST_BEGINNINGS = 5;

/** {host, path, shop, tells} or {wrong}: why it is none, as the end of a key. */
export function read(typed) {
  const text = typed ?? "";
  if ([...text].every(isBlank)) return { wrong: "missing" };
  if (text.length > LONGEST) return { wrong: "tooLong" };
  let { address } = inText(text);
  for (let depth = 0; depth < DEEPEST; depth++) {
    const rest = address === "" ? null : web(address);
    if (rest === null) return { wrong: "notASite" };
    const end = firstOf(rest, /[/?#]/);
    const { host, wrong } = hostOf(rest.slice(0, end));
    if (wrong) return { wrong };
    const inside = unwrapped(host, rest.slice(end));
    if (inside === null) return whole(host, rest.slice(end));
    if (inside === "") return { wrong: "hidesThePage" };
    ({ address } = inText(inside));
  }
  return { wrong: "hidesThePage" };
}

/** What follows the scheme, if any; null where it is another one, or a mail address. */
function web(word) {
  const text = word.replaceAll("\\", "/");
  if (/^https?:/i.test(text)) return withoutUser(text.slice(text.indexOf(":") + 1));
  if (text.startsWith("//")) return withoutUser(text);
  const authority = text.slice(0, firstOf(text, /[/?#]/));
  return /^[^:]*:(?!\d)|^:/.test(authority) || authority.includes("@") ? null : text;
}

function withoutUser(slashed) {
  const text = slashed.replace(/^\/+/, "");
  return text.slice(text.slice(0, firstOf(text, /[/?#]/) + 1).lastIndexOf("@") + 1);
}

function whole(host, rest) {
  const [before, ...after] = rest.split("#");
  const at = before.indexOf("?");
  const query = at < 0 ? "" : before.slice(at + 1);
  const segments = parts(at < 0 ? before : before.slice(0, at));
  const { platform, shop, key } = shopOf(host, withoutStart(segments), query);
  const path = pathOf(segments, kept(segments, query, key), after.join("#"));
  if (!platform) return { host, path, shop: owned(host, registered(host)), tells: true };
  return { host, path, shop: shop === null ? cut(host + (path === "/" ? "" : keyOf(path)) + mark(withoutStart(segments), query)) : keyOf(shop), tells: shop !== null };
}

/** With what of the query names the page, and with a fragment that is a path. */
function pathOf(segments, link, fragment) {
  const route = fragment.replace(/^!/, "");
  const path = route.startsWith("/") ? parts(route.split("?")[0]) : [];
  const behind = path.length === 0 ? "" : `#${joined(withoutStart(path))}`;
  const named = joined(link === "" ? withoutStart(segments) : segments) + link + behind;
  return named.length <= LONGEST_PATH ? named : cut(joined(withoutStart(segments)) + behind);
}

const joined = (segments) => `/${segments.join("/")}`;
const keyOf = (path) => path.toLowerCase().replaceAll(",", "%2c");

function cut(path) {
  if (path.length <= LONGEST_PATH) return path;
  const slash = path.lastIndexOf("/", LONGEST_PATH);
  const end = slash > 0 ? slash : LONGEST_PATH - 1;
  return path.slice(0, /[\ud800-\udbff]/.test(path[end - 1]) ? end - 1 : end);
}

function parts(raw) {
  const all = [];
  for (const part of raw.split("/").map((one) => plain(one.split(";")[0]))) {
    if (part === "..") all.pop();
    else if (part !== "" && part !== "." && !isSession(part)) all.push(part);
  }
  return all;
}

/** As ASP.NET writes it: (S(…)). */
const isSession = (part) => part.startsWith("(") && part.endsWith("))") && part.indexOf("(", 1) === 2;

function withoutStart(segments) {
  return /^(index|default)\.[a-z]{2,5}$/i.test(segments.at(-1) ?? "") ? segments.slice(0, -1) : segments;
}

const ODD = /[/#?\p{Cc}\p{Cs}]/u;

/** What is no UTF-8, or would no longer be one part of a path, stays as it was. */
function plain(part) {
  if (/\p{Cs}/u.test(part)) return "";
  const text = decoded(part);
  if (!ODD.test(text)) return text;
  return /\p{Cc}/u.test(part) ? "" : part;
}

/** What a site may be registered as that the page lies in, the narrowest first. */
export function sitesOf({ host, path, shop, tells }) {
  const byPath = !tells || shop.includes("/");
  const hosts = byPath ? [shop.split(/[/?]/)[0]] : above(host);
  return hosts.flatMap((one) => [...beginnings(one, path).filter((narrow) => !byPath || narrow.startsWith(`${shop}/`)), byPath ? shop : one]);
}

function above(host) {
  const all = [];
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) all.push(rest);
  return all;
}

function beginnings(host, path) {
  const segments = keyOf(path.split(/[?#]/)[0]).split("/").filter(Boolean).slice(0, MOST_BEGINNINGS);
  return segments.map((one, at) => `${host}/${segments.slice(0, at + 1).join("/")}`).reverse();
}

/** The merchant whose site the page lies in, the narrowest site first; null where none is known here. */
export function whose(where, merchants) {
  for (const site of sitesOf(where)) {
    const known = merchants.find((merchant) => merchant.sites.includes(site));
    if (known) return known;
  }
  return null;
}

/** Whose sites lie beside an unknown one: the same company's, or a neighbour's on a platform. */
export function beside({ host, shop, tells }, merchants) {
  if (!tells || shop.includes("/")) return null;
  const own = registered(host);
  return merchants.find((merchant) => merchant.sites.some((site) => site === own || site.endsWith(`.${own}`))) ?? null;
}

/** As the report's text names it. */
export function shown({ host, path: at }) {
  return readable(host) + at.replace(/^\/$/, "");
}

/** As one pastes it, without what says who was there. */
export function linkTo({ host, path: at }) {
  return `https://${host}${at}`;
}
