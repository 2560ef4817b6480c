// The address in a text as people paste and share it, and the words that remain (merchant.address.AddressText).
import { decoded } from "./percent.js";

const QUOTES = "\"“”„‟«»‹›「」『』【】《》〈〉〔〕";
const STOPS = `${QUOTES}<>\`|，、！？；：（）［］｛｝…`;
const TRAILING = ".,;:!?'‘’‚*~\\";
const SKIPPED = `${STOPS}${TRAILING}([{)]}¿¡`;
const WIDE_DOTS = "。｡．";
const NO_SIGN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060]/g;
const ENTITIES = ["&quot;", "&lt;", "&gt;", "&nbsp;", "&apos;", "&#34;", "&#39;"];
const FILES = new Set(("png jpg jpeg gif webp svg pdf doc docx xls xlsx csv txt js css php html htm json xml zip").split(" "));

const BLANK = /[\p{Z}\p{Cc}\ufeff]/u;
export const isBlank = (c) => BLANK.test(c);
const isEastern = (c) => (c >= "\u3007" && c <= "\u30ff") || (c >= "\u3400" && c <= "\u9fff") || (c >= "\uac00" && c <= "\ufaff");

/** {address, words}: the address as it stands there, empty where there is nothing at all */
export function inText(typed) {
  const text = (typed ?? "").replace(NO_SIGN, "");
  const from = scheme(text);
  const [start, stop] = from >= 0 ? [from, end(text, from)] : bare(text);
  const address = text.slice(start, stop).replaceAll("&amp;", "&");
  return { address: /^https?%3a/i.test(address) ? decoded(address) : address, words: leftOver(text.slice(0, start), text.slice(stop)) };
}

function scheme(text) {
  for (const { index, 0: found } of text.matchAll(/https?:/gi)) {
    const within = index > 0 && /[A-Za-z0-9]/.test(text[index - 1]);
    const next = text[index + found.length];
    if (!within && next !== undefined && !isBlank(next)) return index;
  }
  return -1;
}

/** The first that can be one; else the first with a dot; else the first word, which says why it is none. */
function bare(text) {
  let first = null;
  let dotted = null;
  for (let i = 0; i < text.length; ) {
    if (isBlank(text[i]) || SKIPPED.includes(text[i])) {
      i++;
      continue;
    }
    let stop = Math.max(i + 1, end(text, i));
    if (text[i] === "_" && stop > i + 2 && text[stop - 1] === "_") {
      i++;
      stop--;
    }
    const word = text.slice(i, stop);
    if (canBeOne(word)) return [i, stop];
    first ??= [i, stop];
    if (dotted === null && word.indexOf(".") > 0) dotted = [i, stop];
    i = stop;
  }
  return dotted ?? first ?? [0, 0];
}

function canBeOne(word) {
  if (/^https?%3a/i.test(word)) return true;
  const stop = firstOf(word, /[/?#\\]/);
  const host = word.slice(0, stop).replace(/[。｡．]/g, ".");
  if (host.indexOf(".") <= 0 || host.includes("@")) return false;
  const labels = withoutDots(host.split(":")[0]).split(".");
  if (labels.length < 2) return false;
  const last = labels.at(-1).toLowerCase();
  if (/^\p{Nd}*$/u.test(last)) return false;
  const short = labels.every((label) => label.length <= 2);
  return stop < word.length || (!short && !FILES.has(last));
}

function withoutDots(host) {
  let end = host.length;
  while (end > 0 && host[end - 1] === ".") end--;
  return host.slice(0, end);
}

/** Where it ends: before a blank, a mark that no address holds, or a bracket that it did not open. */
function end(text, from) {
  const open = [0, 0, 0];
  let host = true;
  const start = text.startsWith("//", from) ? from + 2 : afterScheme(text, from);
  let i = start;
  for (; i < text.length; i++) {
    const c = text[i];
    if (isBlank(c) || STOPS.includes(c) || (c === "&" && ENTITIES.some((one) => text.startsWith(one, i)))) break;
    if (WIDE_DOTS.includes(c) && !(host && isDot(text, start, i))) break;
    if (c === "'" && from > 0 && text[from - 1] === "'") break;
    const bracket = "([{)]}".indexOf(c);
    if (bracket >= 3 && open[bracket - 3] === 0) break;
    if (bracket >= 0) open[bracket % 3] += bracket < 3 ? 1 : -1;
    host &&= !"/?#\\".includes(c);
  }
  const underlined = from > 0 && text[from - 1] === "_";
  while (i > from && (TRAILING.includes(text[i - 1]) || (underlined && text[i - 1] === "_"))) i--;
  return i;
}

function afterScheme(text, from) {
  const found = /^https?:[/\\]*/i.exec(text.slice(from, from + 40));
  return from + (found ? found[0].length : 0);
}

/** A wide full stop parts a host's names or ends a sentence. */
function isDot(text, start, at) {
  if (at === start || at + 1 >= text.length) return false;
  const next = String.fromCodePoint(text.codePointAt(at + 1));
  if (!/[\p{L}\p{Nd}]/u.test(next)) return false;
  return !isEastern(next) || !text.slice(start, at).includes(".");
}

const OPENING = "<([{\"'“‘„«‹「『【《〈（*_~`";
const CLOSING = ">)]}\"'”’“»›」』】》〉）*_~`";

/** The words around an address, without the brackets, marks and tags that only held it. */
function leftOver(before, after) {
  let left = withoutTags(before);
  let right = withoutTags(isOpen(before) ? afterTag(after) : after);
  if (left.endsWith("](") && right.startsWith(")")) {
    const open = left.lastIndexOf("[");
    left = left.slice(0, Math.max(0, open)) + left.slice(open + 1, -2);
    right = right.slice(1);
  }
  while (left !== "" && right !== "" && OPENING.includes(left.at(-1)) && CLOSING[OPENING.indexOf(left.at(-1))] === right[0]) {
    left = left.slice(0, -1);
    right = right.slice(1);
  }
  const words = `${left} ${right}`.split(/\r\n|[\r\n]/)
    .map((line) => [...line].map((c) => (isBlank(c) ? " " : c)).join("").split(" ").filter(Boolean).join(" "))
    .filter(Boolean).join("\n");
  return /[\p{L}\p{Nd}]/u.test(words) ? words : "";
}

/** Whether it ends within a tag: of that, the other half comes after the address. */
function isOpen(text) {
  const tag = text.lastIndexOf("<");
  return tag >= 0 && text.indexOf(">", tag) < 0 && /[\p{L}/]/u.test(text[tag + 1] ?? "");
}

const afterTag = (text) => (text.includes(">") ? text.slice(text.indexOf(">") + 1) : text);

function withoutTags(text) {
  let plain = "";
  let from = 0;
  while (from < text.length) {
    const tag = text.indexOf("<", from);
    if (tag < 0 || !/[\p{L}/]/u.test(text[tag + 1] ?? "")) return plain + text.slice(from);
    plain += `${text.slice(from, tag)} `;
    const close = text.indexOf(">", tag);
    if (close < 0) return plain;
    from = close + 1;
  }
  return plain;
}

export function firstOf(text, any) {
  const at = text.search(any);
  return at < 0 ? text.length : at;
}
