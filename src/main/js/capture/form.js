// The report as it stands in the form: what the gate judges of it, what is sent, and what is kept on the device.
import { typed } from "../page/filing/numbers.js";
import { estimate } from "./terms.js";
import { shown } from "./where.js";

const TEXTS = ["address", "merchant", "problem", "fix", "title", "visits", "basket", "fee"];
const CHOICES = ["area", "side", "share", "lost", "days", "evidence"];
const LONGEST_TITLE = 90;

/** The first sentence, or as many words as a title holds: as the server makes it (capture.api.Heading). */
export function heading(text) {
  const line = text.trim().split(/(?<=[.!?…])\s|[\r\n]/)[0].replace(/\s+/g, " ");
  let end = line.length;
  while (end > 0 && ".。…".includes(line[end - 1])) end--;
  return cut(line.slice(0, end));
}

function cut(line) {
  if (line.length <= LONGEST_TITLE) return line;
  const end = line.lastIndexOf(" ", LONGEST_TITLE);
  return `${line.slice(0, end < LONGEST_TITLE / 2 ? LONGEST_TITLE - 1 : end)}…`;
}

export function placed(text, where, device) {
  if (text.trim() === "" || !where) return text;
  return `${text.trim()}\n${shown(where)}${device ? ` · ${device}` : ""}`;
}

export function countWords(...texts) {
  return texts.join(" ").split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export class Form {
  constructor(element, language) {
    this.element = element;
    this.language = language;
    this.asked = new Set();
  }

  field(name) {
    return this.element.elements.namedItem(name);
  }

  text(name) {
    return this.field(name)?.value ?? "";
  }

  set(name, value) {
    const field = this.field(name);
    if (field) field.value = value ?? "";
  }

  number(name) {
    const value = typed(this.text(name), this.language);
    return Number.isNaN(value) ? null : value;
  }

  share(name) {
    return this.text(name) === "" ? NaN : Number(this.text(name));
  }

  /** In the merchant's terms; NaN where nothing is said yet. */
  terms() {
    const number = (name) => this.number(name) ?? NaN;
    return { visits: number("visits"), affected: this.share("share"), lost: this.share("lost"), basket: number("basket"), fee: number("fee") / 100 };
  }

  estimate(source, seconds, reckoned) {
    return estimate({ days: this.text("days"), evidence: this.text("evidence"), source, seconds, reckoned });
  }

  title() {
    return this.text("title").trim() || heading(this.text("problem"));
  }

  isEmpty() {
    return ["address", "problem", "fix", "title"].every((name) => this.text(name).trim() === "");
  }

  kept() {
    return Object.fromEntries([...TEXTS, ...CHOICES].map((name) => [name, this.text(name)]));
  }

  fill(values) {
    for (const [name, value] of Object.entries(values)) if ([...TEXTS, ...CHOICES].includes(name)) this.set(name, value);
  }

  asks(name, text) {
    return this.asked.has("all") || text.trim() !== "" ? text : null;
  }

  /** What the gate judges here: null stands for “not yet”. */
  judged({ where, device, pictures, estimate: numbers }) {
    const all = this.asked.has("all");
    const whole = Object.values(numbers).every((value) => value !== null);
    const problem = placed(this.text("problem"), where, device);
    return {
      title: this.asks("title", this.title()),
      insight: this.asks("insight", problem),
      fix: this.asks("fix", this.text("fix")),
      language: null,
      area: this.asks("area", this.text("area")),
      picture: pictures > 0 ? "shown" : all ? "" : null,
      noPictureBecause: pictures > 0 ? null : all ? "" : null,
      estimate: whole || all ? numbers : null,
    };
  }
}
