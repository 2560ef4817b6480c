// Says whose page the address names, and fills in what is known of them.
import { known } from "./terms.js";
import { read, shown, whose } from "./where.js";
import { say } from "./words.js";

export class Whereabouts {
  constructor({ word, form, language }) {
    Object.assign(this, { word, form });
    this.number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    this.forget();
  }

  forget() {
    this.where = null;
    this.merchant = null;
    this.prefilled = null;
    this.filled = {};
  }

  look(merchants, env) {
    const text = this.form.text("address");
    this.where = text.trim() === "" ? null : read(text);
    this.merchant = this.where?.host ? whose(this.where.host, merchants) : null;
    say("found", this.said());
    say("place", this.where?.host ? [shown(this.where), env.device].filter(Boolean).join(" · ") : "");
    if (this.merchant) this.prefill();
    const { classList } = document.getElementById("found");
    classList.toggle("wrong", Boolean(this.where?.wrong));
    classList.toggle("known", Boolean(this.where?.host));
    document.getElementById("address").setAttribute("aria-invalid", String(Boolean(this.where?.wrong)));
  }

  said() {
    if (!this.where) return this.word("where.none");
    if (this.where.wrong) return this.word(`where.${this.where.wrong}`);
    if (!this.merchant) return this.word("where.new", this.where.host);
    return this.word("where.known", this.merchant.name, this.merchant.stands ?? "");
  }

  /** A merchant's own figures, once, where nothing was typed; another merchant's give way to them. */
  prefill() {
    const figures = known(this.merchant, this.where.path);
    const key = `${this.merchant.id} ${figures.visits}`;
    if (this.prefilled === key) return;
    this.prefilled = key;
    for (const [name, value] of Object.entries(figures)) {
      const text = this.form.text(name);
      if (text !== "" && text !== this.filled[name]) continue;
      this.filled[name] = value === null ? "" : this.number.format(value);
      this.form.set(name, this.filled[name]);
    }
    const { visitsPerYear } = this.merchant;
    this.form.field("visits").placeholder = visitsPerYear ? this.word("visits.site", this.number.format(visitsPerYear)) : "";
  }
}
