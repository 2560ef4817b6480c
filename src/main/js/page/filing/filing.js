// Holds the parts of the page together: what was typed is kept, judged and valued, and filed once.
import { Asking } from "./asking.js";
import { Clock } from "./clock.js";
import { Door } from "./door.js";
import { Findings } from "./findings.js";
import { Form, isEstimate, TEXTS } from "./form.js";
import { Frames } from "./frames.js";
import { Keeper } from "./keeper.js";
import { learn, paced, verdict } from "./judge.js";
import { Parting } from "./parting.js";
import { Pictures } from "./pictures.js";
import { checks, Progress, set } from "./progress.js";
import { isOurs, newest } from "./restore.js";
import { choose, SavedChip } from "./saved.js";
import { Sending } from "./sending.js";
import { Shelf } from "./shelf.js";
import { multiply } from "./helpers.js";
import { Terms } from "./terms.js";
import { wordsOf } from "./words.js";
import { WorthCard } from "./worth.js";

const MOST_LESSONS = 5;
const WRITTEN = new Set(TEXTS);
/** Fields that are chosen and not typed into. */
const CHOSEN = "select, [type=checkbox], [type=radio]";

export class Filing {
  constructor(element) {
    const data = element.dataset;
    this.data = data;
    this.word = wordsOf(document.getElementById("file-words"));
    this.form = new Form(element);
    this.door = new Door(data.door ?? "app/");
    this.context = {
      messages: this.form.language,
      classAverage: Number(data.classAverage) || 50_000,
      areas: areas(data.areas),
      currency: data.currency || "EUR",
      secondsSpent: 0,
    };
    this.judge = paced(() => this.judgeNow());
    this.parts();
    this.judgements = 0;
    this.lessons = 0;
  }

  parts() {
    const { form, word, door, context, data } = this;
    this.shelf = new Shelf(localStorage, data.person ?? "me", data.draft);
    this.chip = new SavedChip(word, data.signIn ?? "sign-in.xhtml");
    this.frames = new Frames({ fieldOf: (name) => (WRITTEN.has(name) ? form.field(name) : null), word, language: form.language, changed: () => this.judge() });
    this.findings = new Findings({ form, word, remedy: (finding) => this.frames.remedy(finding) ?? this.parting.remedy(finding) });
    this.parting = new Parting({ form, word, door, told: (text) => this.sending.ask(text) });
    this.progress = new Progress(word, form.language);
    this.worth = new WorthCard({ form, word, door, context });
    this.clock = new Clock(form, word, (over) => this.ticked(over));
    const address = data.picture ?? "app/pictures/{id}";
    this.pictures = new Pictures({ form, word, door, address, changed: () => this.typed(null) });
    this.keeper = new Keeper({
      door, shelf: this.shelf, id: data.draft || null, version: data.version || null,
      read: () => ({ draft: form.draft(), raw: form.raw() }),
      tell: (state, answer) => this.told(state, answer),
    });
    this.sending = new Sending(this);
    this.asking = new Asking(this);
    const terms = document.getElementById("terms");
    this.terms = new Terms({ element: terms, form, word, context, filled: (field) => this.typed(field) });
  }

  begin() {
    this.listen();
    this.restore();
    this.worth.changed();
    this.learn();
  }

  learn() {
    this.lessons++;
    this.learning = learn(this.door, this.data.gate ?? "").then(() => {
      this.learnt = true;
      this.worth.changed();
      this.judgeNow();
    }).catch((why) => this.unlearnt(why)).finally(() => (this.learning = null));
  }

  listen() {
    const { element } = this.form;
    element.addEventListener("input", (event) => this.typed(event.target));
    // A text says so as it is typed: that one leaves it is no news, and would draw anew what one is about to press.
    element.addEventListener("change", ({ target }) => target.matches(CHOSEN) && this.typed(target));
    element.addEventListener("click", (event) => multiply(event, this.form, (field) => this.typed(field)));
    element.addEventListener("submit", (event) => this.sending.submit(event));
    document.getElementById("file-button")?.addEventListener("click", (event) => this.sending.submit(event));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.sending.submit(event);
    });
    addEventListener("pagehide", () => this.keeper.save(true));
    document.addEventListener("visibilitychange", () => this.keeper.save(document.hidden));
    addEventListener("online", () => this.keeper.save());
    addEventListener("focus", () => this.keeper.save());
  }

  /** A field changed; its echo is never held up: judging waits for the frame, saving for a pause. */
  typed(field) {
    if (field?.type === "file") return;
    this.touched = true;
    this.sending.asks = null;
    if (field) this.findings.follow(field.name);
    if (field) this.asking.typed(field);
    if (!this.form.isEmpty() || this.keeper.id) this.keeper.touch();
    if (field === null || isEstimate(field.name)) this.worth.changed();
    this.judge();
  }

  /** At ten minutes the range stands as it is, and what the gate says of it changes without a keystroke. */
  ticked(over) {
    this.keeper.touch();
    if (over) this.judge();
  }

  judgeNow() {
    if (!this.learnt) return;
    const judged = this.form.judged();
    const said = verdict(judged, { ...this.context, secondsSpent: this.form.secondsSpent });
    this.frames.learn(judged, said.language);
    this.show(...this.frames.patient(said, judged));
    this.form.element.dataset.judged = String(++this.judgements);
  }

  show(said, judged) {
    this.verdict = said;
    this.rows = checks(said, judged);
    this.findings.show(said.findings);
    // A server's refusal names no seconds.
    if (said.readSeconds === undefined) this.progress.list(this.rows);
    else this.progress.show(said, this.rows);
    this.sending.look();
    this.asking.look();
  }

  /** Without the compiled gate one goes on typing, saving and filing: the server judges at its door. */
  unlearnt(why) {
    console.warn("The gate could not be loaded", why);
    this.learnt = false;
    set("read-note", this.word("gate.away"));
  }

  /** The server's findings stand until the next keystroke. */
  refused(verdict) {
    this.show({ ...this.verdict, ...verdict }, this.form.judged());
  }

  async restore() {
    const kept = this.data.draft ? this.shelf.get() : this.shelf.underWay();
    const id = this.data.draft || kept?.id || null;
    if (kept?.raw) this.showKept(kept, id);
    if (!id) return;
    const { status, body } = await this.door.load(id);
    if (status === 200) this.meet(kept, body);
    if (status === 404) this.gone(kept);
    if (status === 401) this.chip.show("signedOut");
  }

  showKept(kept, id) {
    this.form.fillRaw(kept.raw);
    this.shelf.id = id;
    this.keeper.id = id;
    this.keeper.version = kept.version ?? this.keeper.version;
    this.keeper.birth = id ? null : (kept.birth ?? null);
    this.keeper.sent = kept.sent ?? null;
    if (!this.data.draft) this.sending.offerEmpty();
    this.filled();
    if (kept.dirty) this.keeper.touch();
  }

  meet(kept, stored) {
    if (this.touched && !kept) return;
    const which = newest(this.keeper.dirty ? { ...kept, dirty: true, raw: this.form.raw() } : kept, stored);
    this.findings.doubt(stored);
    this.asking.meet(stored.reader);
    if (which === "ask") return this.ask(stored);
    this.keeper.id = String(stored.id);
    this.keeper.version = stored.version;
    if (which === "local") return this.keeper.touch();
    this.keeper.dirty = false;
    this.form.fill(stored);
    this.findings.doubt(stored);
    this.filled();
    this.chip.show("saved");
  }

  ask(stored) {
    this.keeper.halted = true;
    this.chip.show("changedElsewhere");
    choose({
      form: this.form,
      word: this.word,
      other: stored,
      mine: () => this.keeper.resume(stored.version),
      theirs: () => {
        this.form.fill(stored);
        this.keeper.resume(stored.version);
        this.filled();
      },
    });
  }

  gone(kept) {
    this.keeper.id = null;
    this.keeper.version = null;
    this.shelf.clear();
    this.shelf.id = null;
    if (kept?.dirty) this.keeper.touch();
    else this.sending.begin();
  }

  filled() {
    this.pictures.draw();
    this.clock.draw();
    this.worth.changed();
    this.judge();
  }

  told(state, answer) {
    if (state === "changedElsewhere") return this.overtaken(answer);
    this.chip.show(state);
    if (state === "saved" && !this.learnt && !this.learning && this.lessons < MOST_LESSONS) this.learn();
  }

  /** Another version is there: of another window, or of this one, whose answer was lost or came when its page was gone. */
  async overtaken(answer) {
    let stored = answer.body?.draft ?? answer.body;
    if (stored?.version === undefined || !("title" in stored)) {
      const { status, body } = await this.door.load(this.keeper.id);
      if (status !== 200) return this.chip.show("changedElsewhere");
      stored = body;
    }
    if (isOurs(this.keeper.sent, stored)) return this.keeper.resume(stored.version);
    this.ask(stored);
  }
}

/** Names of areas as the gate takes them, one per line; null where the page names none. */
function areas(json) {
  const names = JSON.parse(json || "[]");
  return names.length === 0 ? null : names.join("\n");
}
