// The report under way and whose it is: what stands in the form, what is kept of it, what the gate says.
import { noted } from "./bring.js";
import { Bringing } from "./bringing.js";
import { forgetForm, tidy } from "./db.js";
import { surroundings } from "./device.js";
import { Form } from "./form.js";
import { Gallery } from "./gallery.js";
import { Judging } from "./judging.js";
import { Keeping } from "./keeping.js";
import { listenForPictures } from "./lens.js";
import { Posted } from "./posted.js";
import { Posting } from "./posting.js";
import { Sender } from "./sender.js";
import { kept, refreshed } from "./session.js";
import { Standing } from "./standing.js";
import { Told } from "./told.js";
import { learn } from "./where.js";
import { Whereabouts } from "./whereabouts.js";
import { element, say, wordsOf } from "./words.js";

const BASE = "../";

/** What a note to the merchant reckons with, so that they can check it. */
function named({ visits, affected, lost, basket, fee }) {
  return { visitsPerYear: visits, shareAffected: affected, shareLost: lost, basketEur: basket, feeShare: fee };
}

export class Reporting {
  /** @param addresses the rules by which addresses are read */
  constructor(form, addresses) {
    this.addresses = addresses;
    learn(addresses);
    this.word = wordsOf(document.getElementById("words"));
    this.language = document.documentElement.lang === "fr" ? "fr" : "en";
    this.form = new Form(form, this.language);
    Object.assign(this, { me: null, isKept: false, brought: null, draft: null });
  }

  async begin() {
    this.gather();
    this.listen();
    noted(window);
    await tidy().catch(() => {});
    document.getElementById("share-lost").hidden = new URLSearchParams(location.search).get("shared") !== "lost";
    this.me = await kept();
    this.isKept = this.me !== null;
    await this.settle();
    await this.refresh();
    document.documentElement.dataset.ready = "true";
  }

  gather() {
    const { word, form } = this;
    const whose = () => (this.leaving ? null : this.me?.person);
    const isKept = () => this.isKept;
    this.gallery = new Gallery({ word, changed: () => this.changed() });
    this.judging = new Judging({ word, language: this.language, form, changed: () => this.changed(false) });
    this.keeping = new Keeping({
      whose,
      gallery: this.gallery,
      read: () => (form.isEmpty() && this.gallery.length === 0 ? null : this.kept()),
      full: (full) => this.isFull(full),
    });
    this.whereabouts = new Whereabouts({ word, form, language: this.language });
    this.posted = new Posted({
      word, base: BASE, mend: (one) => this.posting.mend(one), differs: (one) => this.posting.differs(one), changed: () => this.draw(),
    });
    this.standing = new Standing({ word, form, posted: this.posted });
    this.sender = new Sender({ base: BASE, whose, isKept, told: (what) => this.heard(what) });
    this.posting = new Posting({ page: this, sender: this.sender, posted: this.posted });
    this.told = new Told({ word, base: BASE, same: (ticket) => this.posting.sameAs(ticket) });
    this.bringing = new Bringing({ word, form, take: (brought) => this.take(brought), empty: () => this.startAgain() });
    this.env = surroundings(window);
  }

  async refresh() {
    await this.arrive(await refreshed(BASE, this.language, this.me));
  }

  /** The person may turn out to be another than the device remembered: then nothing of the first one stays in sight. */
  async arrive({ me, signedOut, reached, isKept }) {
    const another = me && this.me && me.person !== this.me.person;
    const first = !this.me && me;
    Object.assign(this, { me, signedOut, reached });
    if (me?.addresses) learn(me.addresses, this.addresses);
    this.isKept ||= Boolean(isKept);
    if (another) this.empty();
    if (another || first) await this.settle();
    else await this.judging.take(me);
    this.areas();
    this.changed(false);
    this.sender.soon();
  }

  async settle() {
    if (!this.me) return;
    const stored = await this.keeping.load();
    this.areas();
    if (stored) {
      this.fill(stored);
      await this.gallery.fill(stored.pictures);
    }
    await this.judging.take(this.me);
    this.changed(false);
    await this.bringing.look(this.me.person);
  }

  fill({ values, brought = null, via, draft = null, began }) {
    Object.assign(this, { brought, via, draft, began });
    this.form.fill(values);
  }

  async take(brought) {
    const { via, address, title, vp, dpr, net } = brought;
    // A picture that comes later does not take away what a bookmark told.
    if (!this.brought || via === "bm") Object.assign(this, { via, brought: { via, title, vp, dpr, net } });
    if (address) this.form.set("address", address);
    if (brought.selected) this.say(`“${brought.selected}”`);
    if (brought.said) this.say(brought.said);
    if (brought.files) await this.gallery.take(brought.files);
    this.changed();
    await this.keeping.save();
  }

  /** Nothing that was brought along is lost, and nothing stands there twice. */
  say(words) {
    const before = this.form.text("problem");
    if (!before.includes(words)) this.form.set("problem", before === "" ? words : `${before}\n${words}`);
  }

  listen() {
    const { element: form } = this.form;
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", (event) => this.posting.submit(event));
    document.getElementById("empty").addEventListener("click", async () => {
      await this.startAgain();
      document.getElementById("address").focus();
    });
    document.getElementById("not-theirs").addEventListener("click", () => {
      this.whereabouts.ask();
      this.changed();
      document.getElementById("merchant").focus();
    });
    listenForPictures({ gallery: this.gallery, word: this.word });
    for (const name of ["online", "offline"]) addEventListener(name, () => this.draw());
    setInterval(() => this.reached === false && navigator.onLine !== false && this.lookAgain(), 8000);
    addEventListener("pagehide", () => this.keeping.save());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.keeping.save() : this.me || this.refresh()));
    setInterval(() => this.standing.pace(this.began, this.judging.seconds), 1000);
  }

  changed(touched = true) {
    if (touched) this.keeping.touch();
    if (!this.form.isEmpty()) this.began ??= Date.now();
    this.whereabouts.look(this.me?.merchants ?? [], this.env);
    if (this.me && !this.isOff) this.told.look(this.where);
    this.standing.also(this.environment(), this.brought);
    this.judge();
    this.draw();
    this.standing.pace(this.began, this.judging.seconds);
  }

  environment() {
    const { brought, env } = this;
    return brought?.via === "bm" && brought.vp ? { ...env, vp: brought.vp, dpr: brought.dpr ?? env.dpr } : env;
  }

  numbers() {
    const seconds = this.began ? Math.min(600, Math.round((Date.now() - this.began) / 1000)) : 0;
    const name = this.whereabouts.named() ?? this.where?.host ?? "";
    this.gain = this.judging.terms(this.form.terms());
    return this.form.estimate(this.word("source", name), seconds, this.gain);
  }

  judge() {
    const numbers = this.numbers();
    const where = this.where?.wrong ? null : this.where;
    const judged = this.form.judged({ where, device: this.env.device, pictures: this.gallery.length, estimate: numbers });
    this.verdict = this.judging.judge(judged);
    this.standing.worth(this.gain);
  }

  /** A device may think that it is on line where nothing can be reached. */
  get isOff() {
    return navigator.onLine === false || this.reached === false;
  }

  get where() {
    return this.whereabouts.where;
  }

  draw() {
    const { me, signedOut, isOff: off, full } = this;
    return this.standing.draw({ me, signedOut, off, full });
  }

  kept() {
    const { began, via, brought, draft } = this;
    return { values: this.form.kept(), began, via, brought, draft };
  }

  isFull(full) {
    this.full = full;
    this.standing.full(full);
    this.draw();
  }

  report(at) {
    const estimate = this.numbers();
    return {
      v: 1, via: this.via ?? (matchMedia("(display-mode: standalone)").matches ? "pwa" : "form"), at,
      url: this.form.text("address").trim(), title: this.brought?.title || null, ...this.whereabouts.told(), env: this.environment(),
      say: { title: this.form.title(), problem: this.form.text("problem"), fix: this.form.text("fix"), side: this.form.text("side") || "OURS" },
      net: this.brought?.net ?? [], dom: null, replay: null,
      area: this.form.text("area"), estimate, draft: this.draft,
      terms: this.gain ? named(this.form.terms()) : null,
    };
  }

  /** From this window's sender, from other windows, from the worker. */
  async heard({ nobody, taken, one, status, signedOut, reached }) {
    if (nobody) return void (await this.left());
    if (taken && taken === this.keeping.id) await this.startAgain();
    if (reached !== undefined) this.reached = reached;
    if (signedOut !== undefined && signedOut !== this.signedOut) {
      this.signedOut = signedOut;
      if (signedOut) await this.meet();
    }
    if (one) await this.posting.heard(one, status);
    await this.draw();
  }

  async lookAgain() {
    const { reached } = await refreshed(BASE, this.language, this.me);
    this.reached = reached;
    this.draw();
  }

  /** Refused for the person: perhaps somebody else is signed in here by now. */
  async meet() {
    const now = await refreshed(BASE, this.language, this.me);
    if (now.me?.person !== this.me?.person || !now.signedOut) await this.arrive(now);
  }

  /** The device's stores were emptied, as signing out in another window does: nothing is written until it is clear for whom. */
  async left() {
    if (this.leaving || !this.me) return;
    this.leaving = true;
    this.isKept = false;
    this.keeping.edition = undefined;
    const now = await refreshed(BASE, this.language, this.me);
    this.leaving = false;
    if (now.reached && !now.signedOut) {
      await this.arrive(now);
      return this.changed();
    }
    const { id } = this.keeping;
    this.keeping.letGo();
    Object.assign(this, { me: null, signedOut: true, reached: now.reached });
    this.empty();
    say("note", "");
    if (id) await forgetForm(id).catch(() => {});
    await this.draw();
  }

  empty() {
    const { area, side, fee } = this.form.kept();
    this.form.element.reset();
    this.form.fill({ area, side, fee });
    this.form.asked.clear();
    this.gallery.clear();
    Object.assign(this, { began: null, brought: null, via: undefined, draft: null });
    this.whereabouts.forget();
    this.changed(false);
  }

  /** Another report, in the same form. */
  async startAgain() {
    this.empty();
    await this.keeping.renew();
  }

  areas() {
    const select = this.form.field("area");
    const names = this.me?.areas ?? [];
    const chosen = select.value;
    if (names.length === 0 || select.dataset.names === names.join("\n")) return;
    select.dataset.names = names.join("\n");
    const none = element("option", "", this.word("area.none"));
    none.value = "";
    select.replaceChildren(none, ...names.map((name) => Object.assign(element("option", "", name), { value: name })));
    select.value = names.includes(chosen) ? chosen : names.length === 1 ? names[0] : "";
  }
}
