// The text behind the text, in which findings are underlined; built of text nodes only.
const ORDER = { BLOCK: 0, DOUBT: 1, WARN: 2, INFO: 3 };
const CLASS = { BLOCK: "bad", DOUBT: "doubt", WARN: "warn", INFO: "info" };

/** Cuts a text into {text, level} pieces: spans may overlap, the more serious one shows. */
export function pieces(text, spans) {
  const edges = new Set([0, text.length]);
  for (const span of spans) {
    edges.add(Math.min(span.start, text.length));
    edges.add(Math.min(span.end, text.length));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const found = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const over = spans.filter((span) => span.start <= cuts[i] && span.end >= cuts[i + 1] && span.end > span.start);
    const level = over.map((span) => span.level).sort((a, b) => ORDER[a] - ORDER[b])[0] ?? null;
    found.push({ text: text.slice(cuts[i], cuts[i + 1]), level });
  }
  return found;
}

/** Where spans of the old text lie once it became the new text; those that were typed into go. */
export function moved(spans, before, after) {
  let head = 0;
  const most = Math.min(before.length, after.length);
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= before.length - tail) return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}

export class Ghost {
  constructor(field) {
    this.field = field;
    this.layer = field?.parentElement?.querySelector(".ghost") ?? null;
    this.spans = [];
    this.doubts = [];
    this.doubted = "";
    this.text = null;
  }

  /** At the keystroke: the layer grows with the text, marks move along until the next verdict. */
  follow() {
    if (this.text !== null && this.text !== this.field?.value) this.draw(moved(this.spans, this.text, this.field.value));
  }

  /** What readers of that text did not understand: marked through every verdict, until it is typed into. */
  doubt(places, text) {
    if (!this.layer) return;
    this.doubts = places.map(({ start, end }) => ({ start, end, level: "DOUBT" }));
    this.doubted = text;
    this.text = null;
    this.draw(this.spans);
  }

  draw(spans) {
    if (!this.layer) return;
    const { value } = this.field;
    this.doubts = moved(this.doubts, this.doubted, value);
    this.doubted = value;
    const all = [...spans, ...this.doubts];
    const drawn = JSON.stringify(all);
    this.spans = spans;
    if (this.text === value && this.drawn === drawn) return;
    this.text = value;
    this.drawn = drawn;
    this.layer.replaceChildren(...pieces(value, all).map(node));
  }
}

function node(piece) {
  if (piece.level === null) return document.createTextNode(piece.text);
  const mark = document.createElement("mark");
  mark.className = CLASS[piece.level];
  mark.textContent = piece.text;
  return mark;
}
