// Frames of sentences in a field: put in where the browser's own undo takes them out again, walked through blank by blank.
export const BLANK = "…";
/** What may touch a blank; a letter or digit makes it a pause: “wait…”. */
const EDGE = /[^\p{L}\p{M}\p{N}]/u;

const edge = (char) => char === undefined || EDGE.test(char);

/** Where a … stands for words that are still to come. */
export function blanks(text) {
  const found = [];
  for (let at = text.indexOf(BLANK); at >= 0; at = text.indexOf(BLANK, at + 1)) {
    if (edge(text[at - 1]) && edge(text[at + 1])) found.push(at);
  }
  return found;
}

/** The next blank from a place on, or the last one before it; -1 where there is none that way. */
export function next(text, { from, back = false }) {
  const all = blanks(text);
  return (back ? all.findLast((at) => at < from) : all.find((at) => at >= from)) ?? -1;
}

/** Puts a text in as if it were typed: one undo takes it out, and everything that listens to typing hears of it. */
export function put(field, { start, end, text }) {
  field.focus();
  field.setSelectionRange(start, end);
  // The one way in which a script's text becomes a step of the browser's own undo.
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, start, end, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text }));
}

export class Snippets {
  /** changed(field): how many blanks a field has left may have changed */
  constructor({ changed }) {
    this.changed = changed;
    this.open = new Set();
  }

  listen(field) {
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("input", () => this.changed(field));
  }

  insert(field, piece) {
    put(field, piece);
    this.enter(field, piece.start, piece.start + piece.text.length);
  }

  /** At the first blank between two places; from now on Tab leads to the next one. */
  enter(field, from, to) {
    const at = next(field.value, { from });
    if (at < 0 || at >= to) return;
    this.open.add(field);
    this.select(field, at);
    this.changed(field);
  }

  select(field, at) {
    field.focus();
    field.setSelectionRange(at, at + 1);
  }

  /** How many blanks wait in a field whose frame nobody has said to be done with. */
  left(field) {
    return this.open.has(field) ? blanks(field.value).length : 0;
  }

  key(event) {
    const { currentTarget: field, key, isComposing, ctrlKey, altKey, metaKey } = event;
    if (!this.open.has(field) || isComposing || ctrlKey || altKey || metaKey) return;
    if (key === "Escape") this.close(field);
    if (key === "Tab" && this.step(field, event.shiftKey)) event.preventDefault();
  }

  /** To the next blank, or back; where there is none that way, Tab leaves the field as it always does. */
  step(field, back = false) {
    const from = back ? field.selectionStart : field.selectionEnd;
    const at = next(field.value, { from, back });
    if (at >= 0) this.select(field, at);
    return at >= 0;
  }

  close(field) {
    this.open.delete(field);
    this.changed(field);
  }

  /** Once per frame: points at a blank that was left, and takes the next try for an answer. */
  pointAtBlank() {
    const field = [...this.open].find((one) => this.left(one) > 0);
    if (!field) return false;
    this.select(field, blanks(field.value)[0]);
    this.close(field);
    return true;
  }
}
