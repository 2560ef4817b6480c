// Which page an address names, as the server reads it (merchant.Address), so that a merchant is known without a connection.
const PRIVATE = new Set(["localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan",
  "invalid", "arpa", "alt", "onion"]);
const NUMBER = /^(\d+|0x[0-9a-f]*)$/;
const LABEL = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/;

/** The address in what was pasted or shared: phones put words around it. */
export function found(text) {
  const words = text.trim().split(/\s+/);
  return words.find((word) => /^https?:\/\//i.test(word)) ?? words.find((word) => word.indexOf(".") > 0) ?? words[0] ?? "";
}

/** {host, path} or {wrong}: why it is none, as the end of a key. */
export function read(text) {
  const word = found(text ?? "");
  if (word === "") return { wrong: "missing" };
  const web = /^https?:/i.test(word);
  const scheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(word);
  if (!web && (scheme || word.split(/[/?#]/)[0].includes("@"))) return { wrong: "notASite" };
  let url;
  try {
    url = new URL(web ? word : `https://${word.replace(/^\/+/, "")}`);
  } catch {
    return { wrong: "notASite" };
  }
  const wrong = wrongHost(url.hostname);
  if (wrong) return { wrong };
  const host = url.hostname.replace(/\.$/, "").replace(/^www\.(?=.+\.)/, "");
  return { host, path: path(url.pathname) };
}

function wrongHost(name) {
  const labels = name.replace(/\.$/, "").split(".");
  const last = labels.at(-1);
  if (name.startsWith("[") || NUMBER.test(last)) return "aNumberNotAName";
  if (PRIVATE.has(last)) return "privateAddress";
  return labels.length < 2 || !labels.every((label) => LABEL.test(label)) ? "notASite" : null;
}

function path(raw) {
  const parts = raw.split("/").map(plain).filter((part) => part !== "");
  if (/^(index|default)\.[a-z]{2,5}$/i.test(parts.at(-1) ?? "")) parts.pop();
  return `/${parts.join("/")}`;
}

function plain(part) {
  const bare = part.replace(/;.*$/, "");
  try {
    const text = decodeURIComponent(bare);
    return /[/#?\u0000-\u001f\u007f]/.test(text) ? bare : text;
  } catch {
    return bare;
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
