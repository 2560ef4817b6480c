// What is known of addresses beyond their grammar: links that wrap others, platforms of many shops, names of hosts, and parts of
// queries that name a page. The same file as the server's (merchant/addresses.txt); an operator's lines come first.
import { ending } from "./hosts.js";

const empty = () => ({ wrappers: new Map(), platforms: new Map(), names: new Map() });
let known = empty();

/** @param texts the operator's, then the built-in one */
export function learn(...texts) {
  known = empty();
  for (const text of texts) {
    let section = "";
    for (const raw of text.split("\n")) {
      const line = raw.trim();
      if (line === "" || line.startsWith("#")) continue;
      if (line.startsWith("[")) section = line.slice(1, line.indexOf("]"));
      else add(section, line);
    }
  }
}

function add(section, line) {
  if (section === "wrappers") put(known.wrappers, wrapper(line));
  else if (section === "platforms") put(known.platforms, platform(line));
  else known.names.set(section, new Set([...names(section), ...line.split(/ +/)]));
}

function put(lines, one) {
  lines.set(one.base, [...(lines.get(one.base) ?? []), one]);
}

function wrapper(line) {
  const [first, ...hows] = line.split(/ +/);
  const slash = first.indexOf("/");
  return { base: slash < 0 ? first : first.slice(0, slash), path: slash < 0 ? "" : first.slice(slash), hows };
}

function platform(line) {
  const [pattern, ...own] = line.split(/ +/);
  const [where, query] = pattern.split("?");
  const [host, ...parts] = where.split("/");
  const named = host.startsWith("*.");
  return {
    base: named ? host.slice(2) : host, named, parts, key: query ? query.slice(0, query.indexOf("=")) : null,
    own: new Set(own.map((word) => word.slice(1))),
  };
}

export const names = (section) => known.names.get(section) ?? new Set();
export const has = (section, name) => names(section).has(name);
export const wrappers = (host) => under(known.wrappers, host);
export const platforms = (host) => under(known.platforms, host);

/** Lines name their host whole, or its end as any. */
function under(lines, host) {
  const found = [];
  for (let rest = host; ; rest = rest.slice(rest.indexOf(".") + 1)) {
    found.push(...(lines.get(rest) ?? []));
    const end = ending(rest);
    if (end !== null && end.length < rest.length) found.push(...(lines.get(`${rest.slice(0, -end.length)}{tld}`) ?? []));
    if (!rest.includes(".")) return found;
  }
}
