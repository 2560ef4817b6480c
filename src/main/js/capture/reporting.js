import { fromFragment, fromShare, used } from "./bring.js";
import { isFull, put, get, remove, tidy } from "./db.js";
import { surroundings } from "./device.js";
import { countWords, Form } from "./form.js";
import { Gallery } from "./gallery.js";
import { Judging, placeOf } from "./judging.js";
import { listenForPictures } from "./lens.js";
import { Posted } from "./posted.js";
import { Sender } from "./sender.js";
import { kept, refreshed } from "./session.js";
import { benefit, known } from "./terms.js";
import { read, shown, whose } from "./where.js";
import { element, say, wordsOf } from "./words.js";

const BASE = "../";
const PAUSE = 400;

export class Reporting {
  constructor(form) {
    this.word = wordsOf(document.getElementById("words"));
    this.language = document.documentElement.lang === "fr" ? "fr" : "en";
    this.form = new Form(form, this.language);
    this.money = new Intl.NumberFormat(this.language, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
    this.me = null;
    this.brought = null;
    this.draft = null;
  }

  async begin() {
    const { word } = this;
    this.gallery = new Gallery({ word, changed: () => this.changed() });
    this.judging = new Judging({ word, language: this.language });
    this.posted = new Posted({ word, base: BASE, mend: (one) => this.mend(one), changed: () => this.drawState() });
    this.sender = new Sender({ base: BASE, told: (outcome) => this.told(outcome) });
    this.env = surroundings(window);
    this.listen();
    await tidy().catch(() => {});
    const incoming = fromFragment(window);
    this.me = await kept();
    await this.settle();
    await this.bring(incoming ?? (await fromShare(window)));
    const { me, signedOut } = await refreshed(BASE, this.language, this.me);
    await this.arrive(me, signedOut);
    document.documentElement.dataset.ready = "true";
  }

  /** The person may turn out to be another than the device remembered: then nothing of the first one stays in sight. */
  async arrive(me, signedOut) {
    const another = me && this.me && me.person !== this.me.person;
    const first = !this.me && me;
    this.signedOut = signedOut;
    this.me = me;
    if (another) this.empty();
    if (another || first) await this.settle(first && !this.form.isEmpty());
    await this.judging.take(me);
    this.areas();
    this.changed();
    this.sender.soon();
  }

  async settle(keepTyped) {
    if (!this.me) return;
    const stored = await get("forms", this.me.person).catch(() => null);
    this.areas();
    if (stored && !keepTyped) {
      this.draft = stored.draft ?? null;
      this.via = stored.via;
      this.brought = stored.brought ?? null;
      this.began = stored.began;
      this.form.fill(stored.values);
      await this.gallery.fill(stored.pictures);
    }
    await this.judging.take(this.me);
    this.changed(false);
  }

  async bring(brought) {
    if (!brought) return;
    this.brought = { via: brought.via, title: brought.title, vp: brought.vp, dpr: brought.dpr, net: brought.net };
    this.via = brought.via;
    if (brought.address) this.form.set("address", brought.address);
    if (brought.selected && this.form.text("problem") === "") this.form.set("problem", `“${brought.selected}”`);
    if (brought.files) await this.gallery.take(brought.files);
    this.changed();
  }

  listen() {
    const { element: form } = this.form;
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", (event) => this.submit(event));
    document.getElementById("empty").addEventListener("click", () => this.startAgain());
    listenForPictures({ gallery: this.gallery, word: this.word });
    for (const name of ["online", "offline"]) addEventListener(name, () => this.drawState());
    addEventListener("pagehide", () => this.save());
    document.addEventListener("visibilitychange", () => document.hidden && this.save());
    setInterval(() => this.drawPace(), 1000);
  }

  changed(touched = true) {
    if (touched && this.me) {
      this.dirty = true;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), PAUSE);
    }
    if (!this.form.isEmpty()) this.began ??= Date.now();
    this.drawWhere();
    this.judge();
    this.drawState();
    this.drawPace();
  }

  drawWhere() {
    const text = this.form.text("address");
    this.where = text.trim() === "" ? null : read(text);
    if (this.where?.wrong) {
      this.merchant = null;
      say("found", this.word(`where.${this.where.wrong}`));
      say("place", "");
    } else if (this.where) {
      this.merchant = whose(this.where.host, this.me?.merchants ?? []);
      say("found", this.standing());
      say("place", [shown(this.where), this.env.device].filter(Boolean).join(" · "));
      this.prefill();
    } else {
      say("found", this.word("where.none"));
      say("place", "");
    }
    document.getElementById("address").setAttribute("aria-invalid", String(Boolean(this.where?.wrong)));
    document.getElementById("found").classList.toggle("wrong", Boolean(this.where?.wrong));
  }

  standing() {
    if (!this.merchant) return this.word("where.new", this.where.host);
    const { name, fixed, open } = this.merchant;
    return this.word("where.known", name, String(fixed), String(open));
  }

  /** A merchant's own figures, once, where nothing was typed. */
  prefill() {
    if (!this.merchant || this.prefilled === this.merchant.id) return;
    this.prefilled = this.merchant.id;
    const figures = known(this.merchant);
    const number = new Intl.NumberFormat(this.language, { maximumFractionDigits: 2 });
    for (const [name, value] of Object.entries(figures)) {
      if (value !== null && this.form.text(name) === "") this.form.set(name, number.format(value));
    }
  }

  numbers() {
    const seconds = this.began ? Math.min(600, Math.round((Date.now() - this.began) / 1000)) : 0;
    return this.form.estimate(this.word("source", this.merchant?.name ?? this.where?.host ?? ""), seconds);
  }

  judge() {
    const numbers = this.numbers();
    const where = this.where?.wrong ? null : this.where;
    const judged = this.form.judged({ where, device: this.env.device, pictures: this.gallery.length, estimate: numbers });
    this.verdict = this.judging.judge(judged);
    const title = document.getElementById("title");
    title.placeholder = this.form.title() || title.dataset.hint;
    const both = benefit(numbers);
    say("worth", both === null ? this.word("worth.open")
      : this.word("worth.both", this.money.format(both.theirs), this.money.format(both.ours)));
  }

  drawState() {
    const off = navigator.onLine === false;
    this.posted.show(this.me?.person).then(() => {
      const waits = this.posted.waiting ?? 0;
      const state = off ? "offline" : waits > 0 ? "waiting" : this.full ? "full" : "kept";
      say("state", this.word(`state.${state}`, String(waits)));
      document.getElementById("state").dataset.state = state;
      document.getElementById("sign-in-part").hidden = !this.signedOut && this.me !== null;
      document.getElementById("sign-in-why").textContent = this.word(waits > 0 ? "signIn.waiting" : "signIn", String(waits));
    });
  }

  drawPace() {
    const seconds = this.began ? Math.round((Date.now() - this.began) / 1000) : 0;
    const words = countWords(this.form.text("problem"), this.form.text("fix"), this.form.text("title"));
    const time = seconds < 60 ? this.word("seconds", String(seconds)) : this.word("minutes", String(Math.floor(seconds / 60)));
    say("pace", this.word("pace", String(this.judging.seconds ?? 0), String(words), time));
  }

  async save() {
    clearTimeout(this.timer);
    if (!this.me || !this.dirty) return;
    this.dirty = false;
    const { person } = this.me;
    if (this.form.isEmpty() && this.gallery.length === 0) return void (await remove("forms", person).catch(() => {}));
    const stored = { person, at: Date.now(), values: this.form.kept(), began: this.began, via: this.via, brought: this.brought, draft: this.draft };
    try {
      await put("forms", { ...stored, pictures: this.gallery.kept() });
      this.isFull(false);
    } catch (error) {
      this.isFull(isFull(error));
      await put("forms", { ...stored, pictures: [] }).catch(() => {});
    }
  }

  isFull(full) {
    this.full = full;
    document.getElementById("full").hidden = !full;
    this.drawState();
  }

  async submit(event) {
    event.preventDefault();
    if (this.under) return;
    this.form.asked.add("all");
    this.changed();
    if (!this.where || this.where.wrong) return this.pointAt("address", "where.ask");
    const first = this.verdict?.findings.find(({ level }) => level === "BLOCK");
    if (first) return this.pointAt(placeOf(first.field), "send.mend");
    this.under = true;
    try {
      await this.post();
    } finally {
      this.under = false;
    }
  }

  pointAt(name, key) {
    say("note", this.word(key));
    const fields = { worth: "share", picture: "picture-input" };
    document.getElementById(fields[name] ?? name)?.focus();
  }

  /** From here on the report is the outbox's; the form is empty only once it is kept or sent. */
  async post() {
    if (!this.me) return say("note", this.word("signIn"));
    say("note", this.word("send.drawing"));
    const one = {
      key: crypto.randomUUID(), person: this.me.person, at: Date.now(), state: "waiting", title: this.form.title(),
      values: this.form.kept(), brought: this.brought, shots: await this.gallery.burnt(),
    };
    one.report = this.report(one.at);
    const answer = await this.sender.take(one);
    if (answer === "full") {
      this.isFull(true);
      return say("note", this.word("send.full"));
    }
    say("note", this.word(answer === "sent" ? "send.sent" : "send.kept"));
    this.empty();
    await remove("forms", this.me.person).catch(() => {});
    this.drawState();
    return undefined;
  }

  report(at) {
    const env = this.brought?.via === "bm" && this.brought.vp
      ? { ...this.env, vp: this.brought.vp, dpr: this.brought.dpr ?? this.env.dpr } : this.env;
    return {
      v: 1, via: this.via ?? (matchMedia("(display-mode: standalone)").matches ? "pwa" : "form"), at,
      url: this.form.text("address").trim(), title: this.brought?.title || null, merchant: null, env,
      say: { title: this.form.title(), problem: this.form.text("problem"), fix: this.form.text("fix"), side: this.form.text("side") || "OURS" },
      net: this.brought?.net ?? [], dom: null, replay: null,
      area: this.form.text("area"), estimate: this.numbers(), draft: this.draft,
    };
  }

  async told({ signedOut, one }) {
    if (signedOut !== undefined && signedOut !== this.signedOut) {
      this.signedOut = signedOut;
      if (signedOut) await this.meet();
    }
    if (one?.state === "sent") say("live", this.word(one.joined ? "posted.joined" : "posted.sent", String(one.number)));
    this.drawState();
  }

  /** Refused for the person: perhaps somebody else is signed in here by now. */
  async meet() {
    const { me, signedOut } = await refreshed(BASE, this.language, this.me);
    if (me?.person !== this.me?.person || !signedOut) await this.arrive(me, signedOut);
  }

  /** A report that was sent back stands in the form again; what stood there must be sent or emptied first. */
  async mend(one) {
    if (!this.form.isEmpty()) return this.pointAt("problem", "posted.formInUse");
    this.form.fill(one.values);
    this.brought = one.brought ?? null;
    this.via = one.report.via;
    this.draft = one.draft ?? null;
    await this.gallery.fill(one.shots.map((blob) => ({ blob, boxes: [] })));
    await remove("outbox", one.key);
    this.form.asked.add("all");
    this.changed();
    return this.pointAt("problem", "posted.mending");
  }

  empty() {
    const { area, side, fee } = this.form.kept();
    this.form.element.reset();
    this.form.fill({ area, side, fee });
    this.form.asked.clear();
    this.gallery.clear();
    Object.assign(this, { began: null, brought: null, via: undefined, draft: null, prefilled: null, where: null });
    used(window);
    this.changed(false);
  }

  async startAgain() {
    this.empty();
    if (this.me) await remove("forms", this.me.person).catch(() => {});
    document.getElementById("address").focus();
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
