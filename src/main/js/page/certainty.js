// How sure the gate must be: what a threshold does to tickets, from a table that the page brings along.
import { typed } from "./filing/numbers.js";

/** The sentence of the row that is nearest, the lower one of two; empty where there is no table. */
export function nearest(rows, value) {
  const best = rows.reduce((found, row) => (!found || Math.abs(row[0] - value) < Math.abs(found[0] - value) ? row : found), null);
  return best?.[1] ?? "";
}

/** Whether it is a number from 0 to 100. */
export const fits = (value) => value !== null && value >= 0 && value <= 100;

export class Certainty {
  constructor(place, { language, changed }) {
    Object.assign(this, { place, language, changed, rows: JSON.parse(place.dataset.all) });
    this.field = place.querySelector(".in");
    this.slider = place.querySelector("[type=range]");
    this.says = place.querySelector(".says");
  }

  begin() {
    this.slider.hidden = false;
    this.slider.addEventListener("input", () => {
      this.field.value = new Intl.NumberFormat(this.language, { maximumFractionDigits: 1 }).format(this.slider.value);
      this.changed();
    });
    this.field.addEventListener("input", () => {
      if (fits(this.value)) this.slider.value = this.value;
      this.changed();
    });
  }

  get value() {
    return typed(this.field.value, this.language);
  }

  /** above: whether the first of both is above the second */
  show(above) {
    const { wrong, order } = this.says.dataset;
    const bad = !fits(this.value) ? wrong : above ? order : "";
    this.says.textContent = bad || nearest(this.rows, this.value);
    this.says.classList.toggle("bad", bad !== "");
    this.field.setAttribute("aria-invalid", String(bad !== ""));
  }
}

export function begin(document) {
  const places = [...document.querySelectorAll(".certainty")];
  const { lang: language } = document.documentElement;
  const changed = () => {
    const above = both[0].value > both[1].value;
    for (const one of both) one.show(above);
  };
  const both = places.map((place) => new Certainty(place, { language, changed }));
  for (const one of both) one.begin();
}
