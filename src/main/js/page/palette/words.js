// How words find a command: predictable before clever.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();

/** @returns the better the higher: a beginning, the beginnings of words, a part, letters in order; 0 for none of them */
export function likeness(asked, label) {
  const words = fold(asked).trim();
  const text = fold(label);
  if (words === "") return 1;
  if (text.startsWith(words)) return 5;
  if (text.split(/[\s:,'-]+/).some((word) => word.startsWith(words))) return 4;
  if (words.split(/\s+/).every((part) => text.split(/[\s:,'-]+/).some((word) => word.startsWith(part)))) return 3;
  if (text.includes(words)) return 2;
  return inOrder(words.replace(/\s+/g, ""), text) ? 1 : 0;
}

function inOrder(letters, text) {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return letters.length > 1 && at === letters.length;
}

/** The number that somebody types: 118, V-118, v118; null for anything else. */
export function numberOf(asked) {
  return /^v?\s{0,9}[-–‑]?\s{0,9}([1-9]\d{0,17})$/i.exec(asked.trim())?.[1] ?? null;
}

/**
 * What fits, best first; of equals what was used last, then what the page has first.
 * @param recent ids, the last one used first
 */
export function arrange(commands, asked, recent) {
  const age = (one) => (recent.includes(one.id) ? recent.indexOf(one.id) : recent.length);
  return commands
    .map((one, order) => ({ one, order, like: likeness(asked, one.label) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || age(a.one) - age(b.one) || a.order - b.order)
    .map(({ one }) => one);
}
