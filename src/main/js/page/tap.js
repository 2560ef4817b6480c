// Taking words from a text: a tap takes the word under it, a selection all that is selected. Typing does the same.
const OF_A_WORD = /[\p{L}\p{N}\p{M}_’'-]/u;
const MARKS = "'’-";
const LONGEST = 200;

/** The word of the text around that place, empty between words. */
export function wordAt(text, offset) {
  let from = offset;
  let to = offset;
  while (from > 0 && OF_A_WORD.test(text[from - 1])) from--;
  while (to < text.length && OF_A_WORD.test(text[to])) to++;
  while (from < to && MARKS.includes(text[from])) from++;
  while (from < to && MARKS.includes(text[to - 1])) to--;
  return text.slice(from, to);
}

export function tap(event) {
  const text = event.target.closest?.("[data-taps]");
  const field = text && document.getElementById(text.dataset.taps);
  if (!field) return;
  const taken = (String(getSelection() ?? "").trim() || under(event)).slice(0, LONGEST);
  if (taken) field.value = taken;
}

/** Browsers differ in how they tell what is under a point. */
function under(event) {
  const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const range = place ? null : document.caretRangeFromPoint?.(event.clientX, event.clientY);
  const node = place?.offsetNode ?? range?.startContainer;
  if (node?.nodeType !== Node.TEXT_NODE) return "";
  return wordAt(node.data, place?.offset ?? range.startOffset);
}
