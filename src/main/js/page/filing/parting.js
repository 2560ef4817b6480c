// Several wishes in one fix: the first one stays, the others become a draft of their own.
import { NUMBERS } from "./form.js";
import { put } from "./snippets.js";

const ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/;
const SENTENCE = /(?<=[.!?…])\s(?=\p{Lu})/u;

/** [what stays, what goes], cut before the second item of a list, else after the first sentence; null where neither is there. */
export function parted(text) {
  const rows = text.trim().split("\n");
  const items = rows.flatMap((row, at) => (ITEM.test(row) ? [at] : []));
  if (items.length > 1) return cut(rows, items[1], "\n");
  const sentences = text.trim().split(SENTENCE);
  return sentences.length > 1 ? cut(sentences, 1, " ") : null;
}

function cut(parts, at, joint) {
  return [parts.slice(0, at).join(joint).trim(), parts.slice(at).join(joint).trim()];
}

export class Parting {
  /** told(text): what became of it */
  constructor({ form, word, door, told }) {
    Object.assign(this, { form, word, door, told });
  }

  remedy({ rule }) {
    const field = this.form.field("fix");
    return rule === "ONE-01" && parted(field.value) ? { label: this.word("part"), use: () => this.part(field) } : null;
  }

  /** The rest is kept by the server before it leaves this text; an undo brings it back here, and the draft stays. */
  async part(field) {
    const { value } = field;
    const [stays, goes] = parted(value);
    const none = Object.fromEntries(NUMBERS.map((name) => [name, null]));
    const estimate = { ...none, evidence: null, source: null, secondsSpent: 0 };
    const draft = { ...this.form.draft(), title: "", fix: goes, pictures: [], evidence: [], noPictureBecause: "", estimate };
    const { status } = await this.door.create(draft, crypto.randomUUID());
    if (status !== 201) return this.told(this.word("part.failed"));
    if (field.value === value) put(field, { start: 0, end: value.length, text: stays });
    this.told(this.word("part.done"));
  }
}
