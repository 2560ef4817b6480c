// The page brings every word in the reader's language; a missing one shows as its key, which tests look for.
export function wordsOf(island) {
  const all = JSON.parse(island?.textContent || "{}");
  return function word(key, ...parts) {
    const text = all[`phone.js.${key}`] ?? key;
    return text.replace(/\{(\d)\}/g, (hole, index) => parts[index] ?? hole);
  };
}

export function element(name, classes = "", text = "") {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  if (text) made.textContent = text;
  return made;
}

/** Says it once: a line that is there already is not said again. */
export function say(id, text) {
  const place = document.getElementById(id);
  if (place && place.textContent !== text) place.textContent = text;
}
