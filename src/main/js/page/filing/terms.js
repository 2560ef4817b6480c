// A bug on a merchant's site, reckoned in its owner's terms: they fill the first three numbers of the estimate.
import { terms } from "./judge.js";
import { shown, typed } from "./numbers.js";

const FIELDS = ["visits", "affected", "lost", "basket", "fee"];
const SHARES = new Set(["affected", "lost", "fee"]);
const NUMBERS = ["eventsPerYear", "customerEurPerEvent", "companyEurPerEvent"];

/** What stands in the fields: shares are typed in per cent; NaN where there is none. */
export function said(read, language) {
  const of = (name) => {
    const number = typed(read(name), language) ?? NaN;
    return SHARES.has(name) ? number / 100 : number;
  };
  return Object.fromEntries(FIELDS.map((name) => [name, of(name)]));
}

export class Terms {
  /** @param filled called with each field of the estimate that another number was put into */
  constructor({ element, form, word, context, filled }) {
    Object.assign(this, { element, form, word, context, filled });
    element?.addEventListener("input", (event) => {
      event.stopPropagation();
      this.reckon();
    });
  }

  reckon() {
    const read = (name) => this.element.querySelector(`[data-term=${name}]`).value;
    const known = terms(said(read, this.form.language), this.context);
    const both = this.element.querySelector("[data-both]");
    both.textContent = known === null ? "" : this.word("terms.both", known.theirs, known.ours);
    if (known === null) return;
    for (const name of NUMBERS) {
      const field = this.form.field(name);
      field.value = shown(Number(known[name].toPrecision(6)), this.form.language);
      this.filled(field);
    }
  }
}
