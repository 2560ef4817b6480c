// The dialog that estimates again: where the ticket would stand, the sign to stop, and the seconds that were spent.
import { Door } from "./filing/door.js";
import { NUMBERS } from "./filing/form.js";
import { typed } from "./filing/numbers.js";

const PAUSE = 300;

/** What the fields hold, in the language of the page; null for what is no number yet. */
export function numbersOf(read, language) {
  const estimate = { evidence: read("evidence") || null };
  for (const name of NUMBERS) {
    const value = typed(read(name) ?? "", language);
    estimate[name] = Number.isNaN(value) ? null : value;
  }
  return estimate;
}

export function fill(pattern, ...blanks) {
  return pattern.replace(/\{(\d)\}/g, (_, at) => blanks[at] ?? "");
}

export class Estimating {
  constructor(dialog, door) {
    this.dialog = dialog;
    this.door = door;
    this.form = dialog.querySelector("form");
    this.would = dialog.querySelector("[data-would]");
    this.stop = dialog.querySelector(".stop");
    this.asked = 0;
    this.form.addEventListener("input", () => this.changed());
    setInterval(() => this.tick(), 1000);
  }

  field(name) {
    return this.form.elements.namedItem(`estimate:${name}`);
  }

  /** Only while it is open and seen, and somebody has begun. */
  tick() {
    const seconds = this.field("secondsSpent");
    if (this.begun && this.dialog.open && !document.hidden) seconds.value = String(Number(seconds.value || 0) + 1);
  }

  changed() {
    this.begun = true;
    this.stop.hidden = true;
    const number = ++this.asked;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(number), PAUSE);
  }

  async ask(number) {
    const estimate = numbersOf((name) => this.field(name)?.value, document.documentElement.lang);
    const ticket = Number(this.would.dataset.ticket);
    const { status, body } = await this.door.preview({ ...estimate, ticket });
    if (number === this.asked) this.show(status === 200 ? body : null);
  }

  show(would) {
    this.would.textContent = would?.rank ? fill(this.would.dataset.would, would.rank, would.of) : "";
    this.stop.hidden = !would?.stop;
  }
}

export function begin(document) {
  const dialog = document.getElementById("dialog-estimate");
  if (dialog?.querySelector("[data-would]")) new Estimating(dialog, new Door("app/"));
}
