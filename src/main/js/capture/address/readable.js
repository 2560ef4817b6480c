// A host as one reads it: names of other alphabets in their letters, where nobody can take them for another (ReadableHost).
const LOOKALIKES = "аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡαικνρυωηοτ";
const OVERLOOKED = "ıĸŀſƅɑɡɩʟǀ";
const CYRILLIC = new Set("bg by kz mk mn ru su ua uz".split(" "));
const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Armenian", "Hebrew", "Arabic", "Devanagari", "Thai", "Georgian", "Hangul", "Han",
  "Hiragana", "Katakana", "Bopomofo", "Bengali", "Tamil", "Telugu", "Khmer", "Ethiopic"];
const OF = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, "u")]);
const TOGETHER = [["Han", "Hiragana", "Katakana", "Latin"], ["Han", "Bopomofo", "Latin"], ["Han", "Hangul", "Latin"]];

/** What follows a slash stays as it is. */
export function readable(host) {
  if (!host.includes("xn--")) return host;
  const [names, ...rest] = host.split("/");
  const labels = names.split(".");
  const cyrillic = CYRILLIC.has(labels.at(-1)) || labels.at(-1).startsWith("xn--");
  return [labels.map((label) => letters(label, cyrillic)).join("."), ...rest].join("/");
}

function letters(label, cyrillic) {
  if (!label.startsWith("xn--")) return label;
  const read = decoded(label.slice(4));
  return read !== null && isSafe(read, cyrillic) ? read : label;
}

const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

function isSafe(read, cyrillic) {
  if (read !== read.normalize("NFC") || read !== read.toLowerCase() || !/^[\p{L}\p{Nd}\u30fb\u30fc-][\p{L}\p{Nd}\p{Mn}\p{Mc}\u30fb\u30fc-]*$/u.test(read)) return false;
  const all = [...read].filter((c) => LETTER.test(c));
  const found = new Set(all.map((c) => OF.find(([, is]) => is.test(c))?.[0] ?? "other"));
  const together = found.size <= 1 || TOGETHER.some((set) => [...found].every((one) => set.includes(one)));
  const overlooked = all.some((c) => OVERLOOKED.includes(c) || (LATIN.test(c) && c > "\u024f" && (c < "\u1e00" || c > "\u1eff")));
  return together && !overlooked && (cyrillic || !all.every((c) => LOOKALIKES.includes(c)));
}

/** RFC 3492. */
function decoded(text) {
  const dash = text.lastIndexOf("-");
  const out = dash > 0 ? [...text.slice(0, dash)].map((c) => c.codePointAt(0)) : [];
  let [n, i, bias] = [128, 0, 72];
  for (let at = dash > 0 ? dash + 1 : 0; at < text.length; ) {
    const before = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(text[at++] ?? "?");
      if (digit < 0) return null;
      i += digit * weight;
      const least = Math.min(26, Math.max(1, k - bias));
      if (digit < least) break;
      weight *= 36 - least;
    }
    const length = out.length + 1;
    bias = adapted(i - before, length, before === 0);
    n += Math.floor(i / length);
    if (n > 0x10ffff) return null;
    i %= length;
    out.splice(i++, 0, n);
  }
  return String.fromCodePoint(...out);
}

function adapted(delta, length, first) {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
