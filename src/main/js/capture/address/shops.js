// Which shop of a platform an address is of (merchant.address.Shops).
import { valueOf } from "./percent.js";
import { has, platforms } from "./rules.js";

const LONGEST = 400;
const LANGUAGE = /^[a-z]{2}([-_][a-z]{2})?$/;

/** {platform, shop, key}: shop is null where the address does not tell */
export function shopOf(host, segments, query) {
  const lines = platforms(host);
  for (const line of lines) {
    if (!line.named && line.key === null && !line.parts.includes("*")) continue;
    const shop = told(line, host, segments, query);
    if (shop !== null && shop.length <= LONGEST) return { platform: true, shop, key: line.key };
  }
  return { platform: lines.length > 0, shop: null, key: null };
}

/** Marks a page that has hardly a name but its query; empty where the path names it. */
export function mark(segments, query) {
  if (segments.length > 1) return "";
  const pairs = query.split("&").filter((pair) => {
    const key = pair.split("=")[0].toLowerCase();
    return key !== "" && !has("tracking", key);
  });
  if (pairs.length === 0) return "";
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(pairs.sort().join("&"))) hash = Math.imul(hash ^ byte, 0x01000193);
  return `~${(hash >>> 0).toString(16).padStart(8, "0")}`;
}

function told(line, host, segments, query) {
  const before = hostOf(line, host);
  const path = before === null ? null : pathOf(line, segments);
  if (path === null) return null;
  if (line.key === null) return before + path;
  const value = valueOf(query, line.key);
  return value?.trim() ? `${before}${path}?${line.key}=${value.toLowerCase()}` : null;
}

function hostOf({ base, named, own }, host) {
  const end = base.endsWith("{tld}") ? host.slice(`.${host}`.lastIndexOf(`.${base.slice(0, -5)}`)) : base;
  if (!named) return end;
  if (host.length <= end.length) return null;
  const name = host.slice(0, -end.length - 1).split(".").at(-1);
  return own.has(name) || has("own", name) ? null : `${name}.${end}`;
}

function pathOf({ parts, key, named, own }, segments) {
  const read = [];
  let at = 0;
  let stars = 0;
  for (const part of parts) {
    const here = segments[at]?.toLowerCase();
    if (part === "{lang}") {
      if (here !== undefined && LANGUAGE.test(here)) at++;
      continue;
    }
    if (here === undefined) return null;
    at++;
    if (part === "{any}") continue;
    // On a host that tells shops by its first name, a file is a page of the shop and no second shop.
    if (part === "*" && !own.has(here) && !(named && here.includes("."))) stars = read.length + 1;
    else if (part !== here) return null;
    read.push(here);
  }
  return read.slice(0, Math.max(stars, key === null ? 0 : read.length)).map((one) => `/${one}`).join("");
}
