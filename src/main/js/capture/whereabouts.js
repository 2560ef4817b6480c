// Says whose page the address names, asks where it does not tell, and fills in what is known of them.
import { known } from "./terms.js";
import { beside, read, shown, whose } from "./where.js";
import { element, say } from "./words.js";

const plain = (name) => name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();

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
    this.asks = null;
    this.asked = null;
  }

  /** Somebody says that the page is another's, or the server does not know whose. */
  ask() {
    this.asked = this.where?.shop ?? null;
  }

  look(merchants, env) {
    const text = this.form.text("address");
    this.merchants = merchants;
    this.where = text.trim() === "" ? null : read(text);
    const site = this.where?.host ? whose(this.where, merchants) : null;
    this.asks = this.where?.host ? this.question(site, merchants) : null;
    this.merchant = this.asks ? this.chosen() : site;
    say("found", this.said());
    say("place", this.where?.host ? [shown(this.where), env.device].filter(Boolean).join(" · ") : "");
    this.whose(site);
    if (this.merchant) this.prefill();
    const { classList } = document.getElementById("found");
    classList.toggle("wrong", Boolean(this.where?.wrong));
    classList.toggle("known", Boolean(this.where?.host));
    document.getElementById("address").setAttribute("aria-invalid", String(Boolean(this.where?.wrong)));
  }

  /** {needed, why}; null where the address says whose the page is. */
  question(site, merchants) {
    if (this.asked === this.where.shop) return { needed: true, why: this.word("whose.asked") };
    if (site) return null;
    if (!this.where.tells) return { needed: true, why: this.word("whose.notTold") };
    const neighbour = beside(this.where, merchants);
    return neighbour ? { needed: true, why: this.word("whose.beside", neighbour.name) } : { needed: false, why: "" };
  }

  /** Of those who are known, the one whose name is typed. */
  chosen() {
    const name = plain(this.form.text("merchant"));
    return name === "" ? null : (this.merchants.find((one) => plain(one.name) === name) ?? null);
  }

  whose(site) {
    document.getElementById("whose-part").hidden = !this.asks;
    document.getElementById("not-theirs").hidden = !site || Boolean(this.asks);
    say("whose-why", this.asks?.why ?? "");
    document.getElementById("merchant").required = Boolean(this.asks?.needed);
    const list = document.getElementById("merchants");
    const names = this.merchants.map(({ name }) => name);
    if (list.dataset.names === names.join("\n")) return;
    list.dataset.names = names.join("\n");
    list.replaceChildren(...names.map((name) => Object.assign(element("option"), { value: name })));
  }

  /** Whether it is still to be said whose the page is. */
  get isOpen() {
    return Boolean(this.asks?.needed) && this.form.text("merchant").trim() === "";
  }

  named() {
    return this.merchant?.name ?? (this.asks && this.form.text("merchant").trim() ? this.form.text("merchant").trim() : null);
  }

  /** What the report says of whose the page is: nothing where the address does. */
  told() {
    const name = this.asks ? this.form.text("merchant").trim() : "";
    return { merchant: name && this.merchant ? this.merchant.id : null, merchantName: name && !this.merchant ? name : null };
  }

  said() {
    if (!this.where) return this.word("where.none");
    if (this.where.wrong) return this.word(`where.${this.where.wrong}`);
    if (!this.merchant) return this.asks?.needed ? this.word("where.whose") : this.word("where.new", shown({ ...this.where, path: "/" }));
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
