// Which page an address names, as the server reads it (merchant.Address), so that a merchant is known without a connection.
// What both make of an address stands in one file that the tests of both read: src/test/resources/merchant/addresses.json.
const PRIVATE = new Set(["localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan",
  "invalid", "arpa", "alt", "onion"]);
const BLANKS = /[\p{Z}\p{Cc}\uFEFF]+/gu;
const OPENING = "<([{\"'“”‘’‚„«‹¿¡";
const CLOSING = ".,;:!?…\"'“”‘’»›>";
const BRACKETS = { ")": "(", "]": "[", "}": "{" };
const NUMBER = /^(\d+|0x[0-9a-f]*)$/;
const LABEL = /^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$/;
const LONGEST = 8000;
const LONGEST_HOST = 253;
const LONGEST_PATH = 500;
const LARGEST_PORT = 65_535;

/** Nobody's site: names under which others have theirs. The server knows all of them, a phone the ones that are met. */
export const SUFFIXES = new Set(`
  ac.uk co.uk gov.uk ltd.uk me.uk net.uk org.uk plc.uk com.au net.au org.au co.nz org.nz co.jp ne.jp or.jp co.kr or.kr co.za co.in
  com.ar com.br com.cn com.co com.hk com.mx com.my com.pe com.ph com.pl com.pt com.ro com.sg com.tr com.tw com.ua com.vn co.id co.il
  co.th co.at or.at com.es org.es com.fr asso.fr com.gr com.cy com.mt com.hr co.hu org.pl net.pl tm.se pp.se co.no co.it
  myshopify.com github.io netlify.app vercel.app herokuapp.com web.app pages.dev webflow.io
`.trim().split(/\s+/));

/** The address in what was pasted or shared: people put words around it, and punctuation. */
export function found(text) {
  const words = text.replace(BLANKS, " ").trim().split(" ").map(bare);
  return words.find((word) => /^https?:\/\//i.test(word)) ?? words.find((word) => word.indexOf(".") > 0) ?? words[0];
}

/** A bracket that is closed where none was opened belongs to the sentence around the address. */
function bare(word) {
  let from = 0;
  let to = word.length;
  while (from < to && OPENING.includes(word[from])) from++;
  while (to > from && closes(word.slice(from, to))) to--;
  return word.slice(from, to);
}

function closes(word) {
  const last = word.at(-1);
  const opened = BRACKETS[last];
  return opened ? word.split(last).length > word.split(opened).length : CLOSING.includes(last);
}

/** {host, path} or {wrong}: why it is none, as the end of a key. */
export function read(typed) {
  const text = typed ?? "";
  if (text.replace(BLANKS, "") === "") return { wrong: "missing" };
  if (text.length > LONGEST) return { wrong: "tooLong" };
  const rest = web(found(text));
  if (rest === null) return { wrong: "notASite" };
  const end = firstOf(rest);
  const { host, wrong } = hostOf(rest.slice(0, end));
  return wrong ? { wrong } : { host, path: path(rest.slice(end)) };
}

const firstOf = (text) => {
  const at = text.search(/[/?#]/);
  return at < 0 ? text.length : at;
};

/** What follows the scheme, if any; null where it is another one, or a mail address. */
function web(word) {
  const text = word.replaceAll("\\", "/");
  if (/^https?:/i.test(text)) return withoutUser(text.slice(text.indexOf(":") + 1));
  if (text.startsWith("//")) return withoutUser(text);
  const authority = text.slice(0, firstOf(text));
  return /^[^:]*:(?!\d)|^:/.test(authority) || authority.includes("@") ? null : text;
}

function withoutUser(slashed) {
  const text = slashed.replace(/^\/+/, "");
  return text.slice(text.slice(0, firstOf(text) + 1).lastIndexOf("@") + 1);
}

function hostOf(authority) {
  if (authority.startsWith("[")) return { wrong: "aNumberNotAName" };
  const [name, ...ports] = authority.split(":");
  const port = ports.join(":");
  if (!/^\d{0,5}$/.test(port) || Number(port) > LARGEST_PORT) return { wrong: "notASite" };
  const whole = ascii(name)?.replace(/\.$/, "");
  if (!whole || whole.length > LONGEST_HOST) return { wrong: "notASite" };
  const wrong = wrongName(whole.split("."));
  if (wrong) return { wrong };
  const host = whole.replace(/^www\.(?=.+\.)/, "");
  return SUFFIXES.has(host) ? { wrong: "notASite" } : { host };
}

/** Names of other alphabets as the server writes them, which folds some letters that browsers keep. */
function ascii(name) {
  const plain = name.normalize("NFKC").toLowerCase().replace(/[\u3002\uff0e\uff61]/g, ".").replace(/[\u00ad\u200b-\u200d]/g, "");
  if (/^[\x00-\x7f]*$/.test(plain)) return plain;
  try {
    return plain.includes("%") ? null : new URL(`https://${plain.replaceAll("ß", "ss").replaceAll("ς", "σ")}`).hostname;
  } catch {
    return null;
  }
}

function wrongName(labels) {
  const last = labels.at(-1);
  if (labels.includes("")) return "notASite";
  if (NUMBER.test(last)) return "aNumberNotAName";
  if (PRIVATE.has(last)) return "privateAddress";
  return labels.length < 2 || /^\d/.test(last) || !labels.every((label) => LABEL.test(label)) ? "notASite" : null;
}

/** Query and fragment say who was there rather than where, except a fragment that is a path. */
function path(rest) {
  const [before, ...after] = rest.split("#");
  const route = after.join("#").replace(/^!/, "");
  const plain = parts(before.split("?")[0]);
  const whole = route.startsWith("/") && route.length > 1 ? `${plain}#${parts(route.split("?")[0])}` : plain;
  if (whole.length <= LONGEST_PATH) return whole;
  const slash = whole.lastIndexOf("/", LONGEST_PATH);
  return slash > 0 ? whole.slice(0, slash) : whole.slice(0, LONGEST_PATH - 1);
}

function parts(raw) {
  const kept = [];
  for (const part of raw.split("/").map((one) => decoded(one.split(";")[0]))) {
    if (part === "..") kept.pop();
    else if (part !== "" && part !== ".") kept.push(part);
  }
  if (/^(index|default)\.[a-z]{2,5}$/i.test(kept.at(-1) ?? "")) kept.pop();
  return `/${kept.join("/")}`;
}

const ODD = /[/#?\p{Cc}\p{Cs}]/u;

/** What is no UTF-8, or would no longer be one part of a path, stays as it was. */
function decoded(part) {
  if (/\p{Cs}/u.test(part)) return "";
  const text = part.includes("%") ? unescaped(part) : part;
  if (text !== null && !ODD.test(text)) return text;
  return /\p{Cc}/u.test(part) ? "" : part;
}

function unescaped(part) {
  const bytes = part.split(/(%[0-9a-f]{2})/i).flatMap((piece, at) => (at % 2 ? [Number.parseInt(piece.slice(1), 16)] : [...new TextEncoder().encode(piece)]));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

/** The merchant whose site the host lies in, the narrowest site first; null where none is known here. */
export function whose(host, merchants) {
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const known = merchants.find((merchant) => merchant.sites.includes(rest));
    if (known) return known;
  }
  return null;
}

/** As the report's text names it. */
export function shown({ host, path: at }) {
  return host + at.replace(/\/$/, "");
}
