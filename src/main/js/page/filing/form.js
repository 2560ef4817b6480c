// The form's fields, read into a draft as the server knows it, and filled from one.
import { shown, typed } from "./numbers.js";

export const TEXTS = ["title", "insight", "fix"];
export const NUMBERS = [
  "eventsPerYear", "customerEurPerEvent", "companyEurPerEvent", "benefitFactor90", "daysLow", "daysHigh",
];
const OTHERS = ["area", "noPictureBecause"];
const ESTIMATE = [...NUMBERS, "evidence", "source"];

export function isEstimate(name) {
  return ESTIMATE.includes(name);
}

export class Form {
  constructor(element) {
    this.element = element;
    this.language = element.dataset.language === "fr" ? "fr" : "en";
    this.secondsSpent = 0;
    this.pictures = [];
    this.evidence = [];
    this.asked = new Set();
  }

  field(name) {
    return this.element.elements.namedItem(name);
  }

  text(name) {
    return this.field(name)?.value ?? "";
  }

  /** What the server keeps: text as typed, numbers as numbers, null for what is no number yet. */
  draft() {
    const draft = { pictures: this.pictures, evidence: this.evidence, estimate: this.estimate() };
    for (const name of [...TEXTS, ...OTHERS]) draft[name] = this.text(name);
    return draft;
  }

  estimate() {
    const estimate = { evidence: this.text("evidence") || null, source: this.text("source") || null };
    for (const name of NUMBERS) {
      const value = typed(this.text(name), this.language);
      estimate[name] = Number.isNaN(value) ? null : value;
    }
    estimate.secondsSpent = this.secondsSpent;
    return estimate;
  }

  /** What this device keeps: every field exactly as typed. */
  raw() {
    const raw = { secondsSpent: this.secondsSpent, pictures: this.pictures, shown: this.evidence };
    for (const name of [...TEXTS, ...OTHERS, ...ESTIMATE]) raw[name] = this.text(name);
    return raw;
  }

  fillRaw(raw) {
    for (const name of [...TEXTS, ...OTHERS, ...ESTIMATE]) this.set(name, raw[name]);
    this.keep({ ...raw, evidence: raw.shown });
  }

  fill(draft) {
    const estimate = draft.estimate ?? {};
    for (const name of [...TEXTS, ...OTHERS]) this.set(name, draft[name]);
    for (const name of NUMBERS) this.set(name, shown(estimate[name], this.language));
    this.set("evidence", estimate.evidence);
    this.set("source", estimate.source);
    this.keep({ ...draft, secondsSpent: estimate.secondsSpent });
  }

  /** Whether anything at all was typed or shown. */
  isEmpty() {
    const typedIn = [...TEXTS, "noPictureBecause", ...NUMBERS, "source"].some((name) => this.text(name).trim() !== "");
    return !typedIn && this.pictures.length === 0;
  }

  keep(from) {
    this.secondsSpent = from.secondsSpent ?? 0;
    this.pictures = (from.pictures ?? []).map((picture) => (typeof picture === "string" ? picture : picture.id));
    this.evidence = from.evidence ?? [];
  }

  set(name, value) {
    const field = this.field(name);
    if (field && value !== undefined) field.value = value ?? "";
  }

  /** A field is judged once it holds something or was asked for by filing. */
  asks(name) {
    return this.asked.has(name) || this.text(name).trim() !== "";
  }

  askForAll() {
    for (const name of [...TEXTS, ...OTHERS, "picture", "estimate"]) this.asked.add(name);
  }

  /** What the gate judges here: null stands for "not yet". */
  judged() {
    const estimate = this.estimate();
    const whole = NUMBERS.every((name) => this.text(name).trim() !== "");
    const shows = this.pictures.length > 0 || this.evidence.length > 0;
    return {
      title: this.asks("title") ? this.text("title") : null,
      insight: this.asks("insight") ? this.text("insight") : null,
      fix: this.asks("fix") ? this.text("fix") : null,
      language: null,
      area: this.asks("area") ? this.text("area") : null,
      picture: shows ? "shown" : this.asked.has("picture") ? "" : null,
      noPictureBecause: this.asks("noPictureBecause") ? this.text("noPictureBecause") : null,
      estimate: whole || this.asked.has("estimate") ? estimate : null,
    };
  }
}
