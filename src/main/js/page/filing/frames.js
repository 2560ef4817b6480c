// What the form offers to write: beginnings while a field is empty, and the frame of a remedy while a finding stands.
import { frames } from "./judge.js";
import { BLANK, Snippets } from "./snippets.js";
import { Starters } from "./starters.js";

const STARTED = ["insight", "fix"];
const WORDING = /^(TTL|INS|LOC|FIX|VAG|ONE)-/;
const NONE = { insight: [], fix: [], remedies: {} };

/** Where a frame goes and as what: instead of the words that are marked if it is a mere blank, else after the text; null for nowhere. */
export function placed(text, frame, { field, start, end }) {
  if (frame === BLANK) return end > start ? { start, end, text: frame } : null;
  const at = text.trimEnd().length;
  const joint = at === 0 ? "" : field === "title" ? " – " : "\n";
  return { start: at, end: text.length, text: joint + frame };
}

export class Frames {
  /** fieldOf(name): the field that findings about title, insight or fix are about, or null where nothing is to be put in;
   *  changed(): blanks were filled in or given up, so that there may be more to say */
  constructor({ fieldOf, word, language, changed }) {
    Object.assign(this, { fieldOf, word, language, offered: NONE });
    this.snippets = new Snippets({ changed: (field) => this.draw(field) && changed() });
    this.starters = new Map();
    for (const name of ["title", ...STARTED]) this.begin(name, fieldOf(name));
  }

  begin(name, field) {
    const place = field && document.getElementById(`starters-${field.name}`);
    if (!place || this.starters.has(field)) return;
    this.snippets.listen(field);
    const starters = new Starters({
      place, word: this.word,
      pick: (text) => this.snippets.insert(field, { start: 0, end: field.value.length, text }),
      step: () => this.snippets.step(field) || this.snippets.step(field, true),
    });
    this.starters.set(field, { starters, name, left: 0 });
  }

  /** In the language of what is written, in the page's as long as that is nothing. */
  learn(draft, language) {
    this.offered = frames(draft, language, this.language) ?? NONE;
    for (const field of this.starters.keys()) this.draw(field);
  }

  /** What is not scolded yet: the fields in which a frame waits to be filled in, and what the gate says of their wording. */
  patient(verdict, judged) {
    const waits = [...this.starters].filter(([field]) => this.snippets.left(field) > 0).map(([, { name }]) => name);
    const about = (finding) => WORDING.test(finding.rule) || this.isBlank(finding);
    const findings = verdict.findings.filter((finding) => !waits.includes(finding.field) || !about(finding));
    const seen = { ...judged };
    for (const name of waits) seen[name] = null;
    return [{ ...verdict, findings }, seen];
  }

  /** Whether it says that a blank was not filled in. */
  isBlank({ rule, field, start, end }) {
    return rule === "RES-01" && this.fieldOf(field).value.slice(start, end).includes(BLANK);
  }

  /** Whether the field has more or fewer blanks than before. */
  draw(field) {
    const one = this.starters.get(field);
    const left = this.snippets.left(field);
    const empty = field.value.trim() === "";
    one.starters.show({ starters: empty ? this.offered[one.name] ?? [] : [], left });
    const before = one.left;
    one.left = left;
    return left !== before;
  }

  /**
   * One click that follows the remedy: its label, and what it does. Null where there is none, where the starters stand, and
   * where the frame waits to be filled in already.
   */
  remedy(finding) {
    const [name] = finding.field.split(".");
    const field = this.fieldOf(name);
    const frame = this.offered.remedies[finding.rule];
    const begun = this.starters.has(field) && (name === "title" || field.value.trim() !== "");
    const waits = frame !== BLANK && field?.value.includes(frame);
    const piece = begun && frame && !waits && placed(field.value, frame, { ...finding, field: name });
    if (!piece) return null;
    const label = frame === BLANK
      ? this.word("replace", field.value.slice(piece.start, piece.end))
      : this.word("add", frame);
    return { label, use: () => this.snippets.insert(field, piece) };
  }
}
