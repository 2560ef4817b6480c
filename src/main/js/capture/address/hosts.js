// Names of hosts, as the server writes them (merchant.Hosts).
import { has } from "./rules.js";

const PRIVATE = new Set(["localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan",
  "invalid", "arpa", "alt", "onion"]);
const NUMBER = /^(\d+|0x[0-9a-f]*)$/;
const LABEL = /^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$/;
const LONGEST_HOST = 253;
const LARGEST_PORT = 65_535;

/** Endings under which others have their names. The server knows all of them, a phone the ones that are met. */
const ENDINGS = new Set(`
  ac.uk co.uk gov.uk ltd.uk me.uk net.uk org.uk plc.uk com.au net.au org.au co.nz org.nz co.jp ne.jp or.jp co.kr or.kr co.za co.in
  com.ar com.br com.cn com.co com.hk com.mx com.my com.pe com.ph com.pl com.pt com.ro com.sg com.tr com.tw com.ua com.vn co.id co.il
  co.th co.at or.at com.es org.es com.fr asso.fr com.gr com.cy com.mt com.hr co.hu org.pl net.pl tm.se pp.se co.no co.it
`.trim().split(/\s+/));

/** Nobody's site: these, and names under which platforms put their shops. */
export const SUFFIXES = new Set([...ENDINGS, ..."myshopify.com github.io netlify.app vercel.app herokuapp.com web.app pages.dev webflow.io".split(" ")]);

/** co.uk of a.co.uk, com of a.com; null for what has none. */
export function ending(host) {
  const labels = host.split(".");
  if (labels.length < 2 || ["example", "test"].includes(labels.at(-1))) return null;
  const two = labels.slice(-2).join(".");
  return ENDINGS.has(two) ? (labels.length > 2 ? two : null) : labels.at(-1);
}

/** What the owner registered, as far as a phone can tell. */
export function registered(host) {
  const labels = host.split(".");
  const suffix = SUFFIXES.has(labels.slice(-2).join(".")) ? 3 : 2;
  return labels.slice(-suffix).join(".");
}

export function hostOf(authority) {
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

const LANGUAGE = /^[a-z]{2}[-_][a-z]{2}$/;
const isLanguage = (label) => LANGUAGE.test(label);

/** The host without the first names that its owner gives to parts of one shop. */
export function owned(host, own) {
  let rest = host;
  while (rest.length > own.length && (has("hosts", rest.slice(0, rest.indexOf("."))) || isLanguage(rest.slice(0, rest.indexOf("."))))) {
    rest = rest.slice(rest.indexOf(".") + 1);
  }
  return rest;
}
