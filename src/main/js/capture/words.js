// The phone's words, as the page has them, and how a line of them is shown.
import { wordsOf as wordsIn } from "../page/filing/words.js";

export function wordsOf(island) {
  return wordsIn(island, "phone.js.");
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
