import { lines } from "./also.js";
import { fromFragment, fromShare, used } from "./bring.js";
import { remove, tidy } from "./db.js";
import { surroundings } from "./device.js";
import { countWords, Form } from "./form.js";
import { Gallery } from "./gallery.js";
import { Keeping } from "./keeping.js";
import { Judging, placeOf } from "./judging.js";
import { listenForPictures } from "./lens.js";
import { Posted } from "./posted.js";
import { Sender } from "./sender.js";
import { kept, refreshed } from "./session.js";
import { Told } from "./told.js";
import { read } from "./where.js";
import { Whereabouts } from "./whereabouts.js";
import { element, say, wordsOf } from "./words.js";

const BASE = "../";

export class Reporting {
  constructor(form) {
    this.word = wordsOf(document.getElementById("words"));
    this.language = document.documentElement.lang === "fr" ? "fr" : "en";
    this.form = new Form(form, this.language);
    this.me = null;
    this.brought = null;
    this.draft = null;
  }

  async begin() {
    const { word } = this;
    this.gallery = new Gallery({ word, changed: () => this.changed() });
    this.judging = new Judging({ word, language: this.language });
    this.posted = new Posted({ word, base: BASE, mend: (one) => this.mend(one), changed: () => this.drawState() });
    this.keeping = new Keeping({
      whose: () => this.me?.person,
      gallery: this.gallery,
      read: () => (this.form.isEmpty() && this.gallery.length === 0 ? null : this.kept()),
      full: (full) => this.isFull(full),
    });
    this.whereabouts = new Whereabouts({ word, form: this.form, language: this.language });
    this.told = new Told({ word, base: BASE, same: (ticket) => this.sameAs(ticket) });
    this.sender = new Sender({ base: BASE, told: (outcome) => this.heard(outcome) });
    this.env = surroundings(window);
    this.listen();
    await tidy().catch(() => {});
    document.getElementById("share-lost").hidden = new URLSearchParams(location.search).get("shared") !== "lost";
    const incoming = fromFragment(window);
    this.me = await kept();
    await this.settle();
    const brought = incoming ?? (await fromShare(window));
    await this.bring(brought);
    const before = this.me;
    await this.arrive(await refreshed(BASE, this.language, this.me));
    if (!before) await this.bring(brought);
    document.documentElement.dataset.ready = "true";
  }

  /** The person may turn out to be another than the device remembered: then nothing of the first one stays in sight. */
  async arrive({ me, signedOut, reached }) {
    const another = me && this.me && me.person !== this.me.person;
    const first = !this.me && me;
    Object.assign(this, { me, signedOut, reached });
    if (another) this.empty();
    if (another || first) await this.settle(first && !this.form.isEmpty());
    await this.judging.take(me);
    this.areas();
    this.changed();
    this.sender.soon();
  }

  async settle(keepTyped) {
    if (!this.me) return;
    const stored = await this.keeping.load();
    this.areas();
    if (stored && !keepTyped) {
      const { draft = null, brought = null, via, began } = stored;
      Object.assign(this, { draft, brought, via, began });
      this.form.fill(stored.values);
      await this.gallery.fill(stored.pictures);
    }
    await this.judging.take(this.me);
    this.changed(false);
  }

  /** A form in use is not overwritten: what was brought waits until the person says so. */
  async bring(brought) {
    if (!brought || !this.me) return;
    const part = document.getElementById("brought-part");
    const inUse = !this.form.isEmpty() && read(this.form.text("address")).host !== read(brought.address).host;
    part.hidden = !inUse;
    if (!inUse) return void (await this.take(brought));
    say("brought-what", this.word("brought", brought.address.slice(0, 200)));
    document.getElementById("brought-take").onclick = async () => {
      part.hidden = true;
      this.empty();
      await this.take(brought);
    };
  }

  async take(brought) {
    const { via, title, vp, dpr, net } = brought;
    Object.assign(this, { via, brought: { via, title, vp, dpr, net } });
    if (brought.address) this.form.set("address", brought.address);
    if (brought.selected && this.form.text("problem") === "") this.form.set("problem", `“${brought.selected}”`);
    if (brought.files) await this.gallery.take(brought.files);
    used(window);
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
    setInterval(() => this.reached === false && navigator.onLine !== false && this.lookAgain(), 8000);
    addEventListener("pagehide", () => this.keeping.save());
    document.addEventListener("visibilitychange", () => document.hidden && this.keeping.save());
    setInterval(() => this.drawPace(), 1000);
  }

  changed(touched = true) {
    if (touched) this.keeping.touch();
    if (!this.form.isEmpty()) this.began ??= Date.now();
    this.whereabouts.look(this.me?.merchants ?? [], this.env);
    if (this.me && !this.isOff) this.told.look(this.where);
    this.drawAlso();
    this.judge();
    this.drawState();
    this.drawPace();
  }

  /** Nothing is sent that is not shown. */
  drawAlso() {
    const list = document.getElementById("also");
    const all = lines({ env: this.environment(), brought: this.brought });
    const key = all.join("\n");
    if (list.dataset.key === key) return;
    list.dataset.key = key;
    list.replaceChildren(...all.map((line) => element("li", "", line)));
  }

  environment() {
    const { brought, env } = this;
    return brought?.via === "bm" && brought.vp ? { ...env, vp: brought.vp, dpr: brought.dpr ?? env.dpr } : env;
  }

  numbers() {
    const seconds = this.began ? Math.min(600, Math.round((Date.now() - this.began) / 1000)) : 0;
    const name = this.whereabouts.merchant?.name ?? this.where?.host ?? "";
    this.gain = this.judging.terms(this.form.terms());
    return this.form.estimate(this.word("source", name), seconds, this.gain);
  }

  judge() {
    const numbers = this.numbers();
    const where = this.where?.wrong ? null : this.where;
    const judged = this.form.judged({ where, device: this.env.device, pictures: this.gallery.length, estimate: numbers });
    this.verdict = this.judging.judge(judged);
    document.getElementById("title").placeholder = this.form.title();
    say("worth", this.gain ? this.word("worth.both", this.gain.theirs, this.gain.ours) : this.word("worth.open"));
  }

  /** A device may think that it is on line where nothing can be reached. */
  get isOff() {
    return navigator.onLine === false || this.reached === false;
  }

  drawState() {
    const off = this.isOff;
    this.posted.show(this.me?.person).then(() => {
      const waits = this.posted.waiting ?? 0;
      const state = off ? "offline" : waits > 0 ? "waiting" : this.full ? "full" : "kept";
      say("state", this.word(`state.${state}`, String(waits)));
      document.getElementById("state").dataset.state = state;
      document.getElementById("sign-in-part").hidden = !this.signedOut && Boolean(this.me);
      document.getElementById("sign-in-why").textContent = this.word(!this.me ? "signIn" : waits > 0 ? "signIn.waiting" : "signIn.kept", String(waits));
      this.form.element.hidden = !this.me;
    });
  }

  drawPace() {
    const seconds = this.began ? Math.round((Date.now() - this.began) / 1000) : 0;
    const words = countWords(this.form.text("problem"), this.form.text("fix"), this.form.text("title"));
    const time = seconds < 60 ? this.word("seconds", String(seconds)) : this.word("minutes", String(Math.floor(seconds / 60)));
    say("pace", this.word("pace", String(this.judging.seconds ?? 0), String(words), time));
  }

  get where() {
    return this.whereabouts.where;
  }

  kept() {
    const { began, via, brought, draft } = this;
    return { values: this.form.kept(), began, via, brought, draft };
  }

  isFull(full) {
    this.full = full;
    document.getElementById("full").hidden = !full;
    this.drawState();
  }

  async submit(event) {
    event.preventDefault();
    this.form.asked.add("all");
    this.changed();
    if (!this.where || this.where.wrong) return this.pointAt("address", "where.ask");
    const first = this.verdict?.findings.find(({ level }) => level === "BLOCK");
    if (first) return this.pointAt(placeOf(first.field), "send.mend");
    return void (await this.once(() => this.post()));
  }

  /** Of two taps the second one does nothing. */
  async once(does) {
    if (this.under) return;
    this.under = true;
    try {
      await does();
    } finally {
      this.under = false;
    }
  }

  /** Seen by this person too: evidence on that ticket, with whatever was typed and pictured by now. */
  sameAs({ number, title }) {
    const say = { title, problem: this.form.text("problem").trim() || title };
    return this.once(() => this.post({ sameAs: number, say: { ...this.report(Date.now()).say, ...say }, estimate: null }));
  }

  pointAt(name, key) {
    say("note", this.word(key));
    const fields = { worth: "share", picture: "picture-input" };
    document.getElementById(fields[name] ?? name)?.focus();
  }

  /** From here on the report is the outbox's; the form is empty only once it is kept or sent. */
  async post(instead = {}) {
    if (!this.me) return say("note", this.word("signIn"));
    say("note", this.word("send.drawing"));
    const one = {
      key: crypto.randomUUID(), person: this.me.person, at: Date.now(), state: "waiting", title: instead.say?.title ?? this.form.title(),
      values: this.form.kept(), brought: this.brought, shots: await this.gallery.burnt(),
    };
    one.report = { ...this.report(one.at), ...instead };
    const answer = await this.sender.take(one);
    if (answer === "full") {
      this.isFull(true);
      return say("note", this.word("send.full"));
    }
    say("note", this.word(answer === "sent" ? "send.sent" : "send.kept"));
    this.empty();
    await this.keeping.forget();
    await this.posted.show(this.me.person);
    this.drawState();
    if (answer === "sent") await this.afterSent();
    return undefined;
  }

  /** What comes next is under the finger, and a merchant who came in with the report is known from now on. */
  async afterSent() {
    document.querySelector("#posted li:first-child :is(.go, a)")?.focus();
    await this.arrive(await refreshed(BASE, this.language, this.me));
  }

  report(at) {
    return {
      v: 1, via: this.via ?? (matchMedia("(display-mode: standalone)").matches ? "pwa" : "form"), at,
      url: this.form.text("address").trim(), title: this.brought?.title || null, merchant: null, env: this.environment(),
      say: { title: this.form.title(), problem: this.form.text("problem"), fix: this.form.text("fix"), side: this.form.text("side") || "OURS" },
      net: this.brought?.net ?? [], dom: null, replay: null,
      area: this.form.text("area"), estimate: this.numbers(), draft: this.draft,
    };
  }

  async heard({ signedOut, one, reached }) {
    if (reached !== undefined) this.reached = reached;
    if (signedOut !== undefined && signedOut !== this.signedOut) {
      this.signedOut = signedOut;
      if (signedOut) await this.meet();
    }
    if (one?.state === "sent") say("live", this.word(one.joined ? "posted.joined" : "posted.sent", String(one.number)));
    this.drawState();
  }

  async lookAgain() {
    const { reached } = await refreshed(BASE, this.language, this.me);
    this.reached = reached;
    this.drawState();
  }

  /** Refused for the person: perhaps somebody else is signed in here by now. */
  async meet() {
    const now = await refreshed(BASE, this.language, this.me);
    if (now.me?.person !== this.me?.person || !now.signedOut) await this.arrive(now);
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
    Object.assign(this, { began: null, brought: null, via: undefined, draft: null });
    this.whereabouts.forget();
    used(window);
    this.changed(false);
  }

  async startAgain() {
    this.empty();
    await this.keeping.forget();
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
