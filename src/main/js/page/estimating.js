// Estimating again, or as the second: the clock, what is wrong at once, EUR per day after each answer; again, where it would stand and the sign to stop.
import { Clock } from "./filing/clock.js";
import { Door } from "./filing/door.js";
import { line, once } from "./filing/findings.js";
import { isEstimate, NUMBERS } from "./filing/form.js";
import { learn, value, verdict } from "./filing/judge.js";
import { typed } from "./filing/numbers.js";

const PAUSE = 300;
/** Of a draft only its numbers are judged here. */
const NO_TEXT = { title: null, insight: null, fix: null, language: null, area: null, picture: null, noPictureBecause: null };

/**
 * What the fields hold, in the language of the page; null for what is not there yet.
 * @param unreadable what stands for something typed that is no number
 */
export function numbersOf(read, language, unreadable = null) {
  const estimate = { evidence: read("evidence") || null };
  for (const name of NUMBERS) {
    const value = typed(read(name) ?? "", language);
    estimate[name] = Number.isNaN(value) ? unreadable : value;
  }
  return estimate;
}

export function fill(pattern, ...blanks) {
  return pattern.replace(/\{(\d)\}/g, (_, at) => blanks[at] ?? "");
}

/** What is said of numbers that were given; that the others are missing is no news while one is at them. */
export function spoken(findings, isGiven) {
  return once(findings.filter(({ rule, field }) => rule.startsWith("EST-") && (field === "estimate" || isGiven(field.split(".")[1]))));
}

export class Estimating {
  constructor(place, door) {
    Object.assign(this, { place, door, asked: 0, data: place.dataset });
    this.element = document.getElementById(this.data.form);
    this.would = place.querySelector("[data-would]");
    this.stop = place.querySelector(".stop");
    this.wrongs = new Map([["estimate", place.querySelector(".findings")]]);
    this.worth = place.querySelector(".worth-now");
    this.context = {
      messages: this.data.language, classAverage: Number(this.data.classAverage), areas: null,
      currency: this.data.currency, secondsSpent: 0,
    };
  }

  begin() {
    const words = this.place.querySelector("#clock").dataset;
    const word = (key, ...blanks) => fill(words[key], ...blanks);
    this.clock = new Clock(this, word, () => this.judge(), (name) => isEstimate(name?.split(":")[1]));
    this.worth.textContent = this.data.empty;
    for (const name of NUMBERS) this.below(name);
    this.element.addEventListener("input", () => this.changed());
    this.element.addEventListener("focusin", () => this.learn());
  }

  /** What is wrong with a number stands under it. */
  below(name) {
    const list = document.createElement("div");
    list.className = "findings";
    list.id = `wrong-${name}`;
    list.setAttribute("role", "status");
    this.field(name).after(list);
    this.field(name).setAttribute("aria-describedby", list.id);
    this.wrongs.set(`estimate.${name}`, list);
  }

  field(name) {
    return this.element.elements.namedItem(`${this.data.form}:${name}`);
  }

  get secondsSpent() {
    return Number(this.field("secondsSpent").value || 0);
  }

  set secondsSpent(seconds) {
    this.field("secondsSpent").value = String(seconds);
  }

  numbers(unreadable) {
    return { ...numbersOf((name) => this.field(name)?.value, this.data.language, unreadable), secondsSpent: this.secondsSpent };
  }

  /** Only for whoever is at the numbers, and once; without it the server judges what is sent. */
  learn() {
    this.learning ??= learn(this.door, this.data.gate)
      .then(() => {
        this.learnt = true;
        this.judge();
      })
      .catch(() => (this.worth.textContent = this.data.away));
  }

  changed() {
    this.judge();
    if (!this.would) return;
    this.stop.hidden = true;
    const number = ++this.asked;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(number), PAUSE);
  }

  judge() {
    if (!this.learnt) return;
    const estimate = this.numbers(Infinity);
    const { findings } = verdict({ ...NO_TEXT, estimate }, { ...this.context, secondsSpent: this.secondsSpent });
    const said = spoken(findings, (name) => this.field(name)?.value.trim() !== "");
    this.say(said);
    this.show(said.some(({ level }) => level === "BLOCK") ? null : value(this.numbers(), this.context));
  }

  say(said) {
    const key = JSON.stringify(said);
    if (key === this.said) return;
    this.said = key;
    for (const [field, list] of this.wrongs) {
      const own = said.filter((finding) => finding.field === field);
      list.replaceChildren(...own.map((finding) => line(finding, { warn: this.data.warn })));
      this.field(field.split(".")[1])?.setAttribute("aria-invalid", String(own.some(({ level }) => level === "BLOCK")));
    }
  }

  show(worth) {
    const words = worth ? `${worth.amount} ${this.data.each}` : this.data.empty;
    if (this.worth.textContent !== words) this.worth.textContent = words;
  }

  async ask(number) {
    const ticket = Number(this.would.dataset.ticket);
    const { status, body } = await this.door.preview({ ...this.numbers(), ticket });
    if (number === this.asked) this.stand(status === 200 ? body : null);
  }

  stand(would) {
    this.would.textContent = would?.rank ? fill(this.would.dataset.would, would.rank, would.of) : "";
    this.stop.hidden = !would?.stop;
  }
}

export function begin(document) {
  const place = document.querySelector(".estimating");
  if (place) new Estimating(place, new Door("app/")).begin();
}
