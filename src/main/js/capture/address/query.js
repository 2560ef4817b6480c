// What of a query says which page it is (merchant.address.KeptQuery); everything else is dropped.
import { value } from "./percent.js";
import { has, names } from "./rules.js";

const SCRIPTS = new Set("php php3 php5 phtml asp aspx cfm cgi do jsp jspx pl dll exe html htm".split(" "));
const LEAVES = new Set(["p", "page", "seite", "sida", "pagina"]);
const NUMBER = /^\p{Nd}*$/u;
const isNumber = (text) => NUMBER.test(text);

/** Beginning with a question mark, or empty. */
export function kept(segments, query, shop) {
  const script = isScript(segments);
  const link = new Map();
  for (const pair of query.split("&")) {
    const equals = pair.indexOf("=");
    if (equals <= 0) continue;
    const written = value(pair.slice(0, equals));
    const key = written.toLowerCase();
    const text = value(pair.slice(equals + 1)).trim();
    if (!/^[a-z0-9_-]{0,40}$/.test(key) || link.has(key) || !canBeKept(text)) continue;
    if (key === shop || isPage(key, text, script) || isItem(key, text, script)) link.set(key, `${written}=${text}`);
  }
  return link.size === 0 ? "" : `?${[...link.keys()].sort().map((key) => link.get(key)).join("&")}`;
}

function isPage(key, text, script) {
  if (has("items", key)) return false;
  if (has("pages", key)) return script || !LEAVES.has(key) || !isNumber(text);
  return script && begins(key) && !isNumber(text);
}

function isItem(key, text, script) {
  if (has("items", key)) return script || key !== "id";
  return script && begins(key) && !has("pages", key) && isNumber(text);
}

const begins = (key) => [...names("stems")].some((stem) => key.startsWith(stem));

function isScript(segments) {
  const last = segments.at(-1);
  if (last === undefined) return true;
  const dot = last.lastIndexOf(".");
  return (dot >= 0 && SCRIPTS.has(last.slice(dot + 1).toLowerCase())) || segments.includes("cgi-bin");
}

/** Never what could be a key, a session or a person (merchant.address.Secrets). */
function canBeKept(text) {
  if (text === "" || text.length > 80 || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return false;
  return /^[\p{L}\p{Nd}\-_.~/:,]*$/u.test(text) && !text.split(/[-_.~/:,]/).some(isDrawn);
}

function isDrawn(run) {
  let turns = 0;
  for (let i = 1; i < run.length; i++) {
    const [before, here] = [run[i - 1], run[i]];
    const turn = /\p{Nd}/u.test(before) !== /\p{Nd}/u.test(here);
    const rises = /\p{Ll}/u.test(before) && /\p{Lu}/u.test(here);
    if (turn || rises) turns++;
  }
  const digits = run.match(/\p{Nd}/gu)?.length ?? 0;
  return digits > 13 || (run.length >= 16 && turns >= 5 && turns * 4 >= run.length);
}
