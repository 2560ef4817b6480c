// Takes an address out of the links that wrap it, as far as it stands in them (merchant.address.Unwrapping).
import { decoded, value, valueOf } from "./percent.js";
import { wrappers } from "./rules.js";

const LEADING_ON = new Set(("l lm out away link links linkprotect click clicktime redirect redir go goto safelinks urldefense protect exit"
  + " leave linkfilter external outgoing jump url urlscan").split(" "));
const KEYS = "url u target targeturl to dest destination redirect redirect_url redirecturl link goto".split(" ");
const WEB = /^https?:\/\//i;
const LENGTHS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** null for nothing, "" for something that does not say what, else the address */
export function unwrapped(host, rest) {
  const one = wrappers(host).find(({ path }) => wraps(path, rest));
  if (!one) return ahead(host, rest);
  for (const how of one.hows) {
    const found = find(how, host, rest)?.trim();
    if (found) return found;
  }
  return "";
}

function wraps(path, rest) {
  if (path === "") return true;
  return rest.toLowerCase().startsWith(path.toLowerCase()) && (rest.length === path.length || "/?#".includes(rest[path.length]));
}

function find(how, host, rest) {
  const mark = rest.indexOf("?");
  const query = mark < 0 ? "" : rest.slice(mark + 1).split("#")[0];
  switch (how) {
    case "?": return value(mark < 0 ? "" : rest.slice(mark + 1));
    case "rest": return embedded(rest);
    case "host": return fromHost(host, rest);
    case "v2": return second(valueOf(query, "u"), rest);
    case "v3": return third(rest);
    case "cache": return cached(valueOf(query, "q"));
    default: return how.startsWith("?") ? coded(query, how.slice(1)) : afterPath(rest, how);
  }
}

function coded(query, key) {
  const base64 = key.endsWith(":64");
  const text = valueOf(query, base64 ? key.slice(0, -3) : key);
  return text === null || !base64 ? text : fromBase64(text.startsWith("a1") ? text.slice(2) : text);
}

function fromBase64(text) {
  try {
    const binary = atob(text.replaceAll(" ", "+").replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", ""));
    return new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** The first address with a scheme behind the host, percent signs or not. */
function embedded(rest) {
  const found = /https?(:\/|%3a)/i.exec(rest);
  if (!found) return null;
  const text = rest.slice(found.index);
  return found[1] === ":/" ? text : decoded(text);
}

function fromHost(host, rest) {
  return `https://${host.slice(0, host.indexOf(".")).replaceAll("--", "\0").replaceAll("-", ".").replaceAll("\0", "-")}${rest}`;
}

function cached(sought) {
  if (!sought?.toLowerCase().startsWith("cache:")) return null;
  const first = sought.slice(6).split(" ")[0];
  return embedded(first) ?? first.slice(first.indexOf(":") + 1);
}

function second(text, rest) {
  if (!rest.toLowerCase().startsWith("/v2/")) return null;
  if (text !== null) return decoded(text.replaceAll("-", "%").replaceAll("_", "/"));
  const from = rest.indexOf("___");
  const to = from < 0 ? -1 : rest.indexOf("___", from + 3);
  return to < 0 ? null : rest.slice(from + 3, to);
}

function third(rest) {
  const start = rest.indexOf("/v3/__");
  const stop = rest.lastIndexOf("__;");
  if (start < 0 || stop < start + 6) return null;
  const address = rest.slice(start + 6, stop);
  if (!address.includes("*")) return whole(address);
  const close = rest.indexOf("!", stop);
  const held = fromBase64(rest.slice(stop + 3, close < 0 ? undefined : close));
  return held === null ? null : whole(filled(address, held));
}

function filled(address, held) {
  let next = 0;
  return address.replace(/\*(?:\*([A-Za-z0-9_-]))?/g, (all, length) => {
    const many = length ? LENGTHS.indexOf(length) + 2 : 1;
    const text = held.slice(next, next + many);
    next = Math.min(held.length, next + many);
    return text;
  });
}

const whole = (address) => address.replace(/^([a-z]{1,5}):\/(?!\/)/i, "$1://");

function afterPath(rest, how) {
  const parts = how.slice(1).split("/");
  let from = 1;
  for (const part of parts.slice(0, -1)) {
    const slash = rest.indexOf("/", from);
    if (slash < 0) return null;
    if (part.endsWith("=")) return marked(rest, part);
    if (part !== "*" && rest.slice(from, slash) !== part) return null;
    from = slash + 1;
  }
  const target = rest.slice(from);
  const scheme = ["s/", "https/", "http/"].find((one) => target.startsWith(one));
  if (scheme) return `https://${target.slice(scheme.length)}`;
  if (target.indexOf(".") <= 0) return null;
  const plain = /^https?%3a/i.test(target) ? decoded(target) : target;
  return /^https?:/i.test(plain) ? plain : `https://${plain}`;
}

function marked(rest, mark) {
  const from = rest.indexOf(`/${mark}`);
  return from < 0 ? null : decoded(rest.slice(from + 1 + mark.length).split("/")[0]);
}

/** A link of a guard that nobody has listed: a page that by its name leads on, and names another site in its query. */
function ahead(host, rest) {
  const mark = rest.indexOf("?");
  if (mark < 0) return null;
  const page = rest.slice(0, mark).split("/").at(-1).split(".")[0].toLowerCase();
  if (!LEADING_ON.has(page) && !LEADING_ON.has(host.split(".")[0])) return null;
  const query = rest.slice(mark + 1).split("#")[0];
  return KEYS.map((key) => valueOf(query, key)).find((text) => WEB.test(text ?? "")) ?? null;
}
