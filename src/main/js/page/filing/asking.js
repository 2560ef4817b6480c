// "Ask a reader": for a text that is refused for its wording although its author finds it clear.
import { element } from "./findings.js";

const PAUSE = 5000;
const REST = 1000;
const TEXTS = ["title", "insight", "fix"];
const JSON_TYPE = { "Content-Type": "application/json" };

export class Asking {
  constructor(filing, timers = globalThis) {
    Object.assign(this, { filing, timers, word: filing.word, asked: null, changed: false, calm: false, key: "" });
    this.box = document.getElementById("ask-reader");
    this.kinds = (this.box?.dataset.rules ?? "").split(" ");
    document.addEventListener("visibilitychange", () => this.poll());
  }

  get state() {
    return this.asked?.state ?? "NONE";
  }

  /** Whether nothing but its wording keeps the whole text from being filed. */
  isForReaders() {
    const { verdict, form } = this.filing;
    if (!verdict || verdict.passes || !isWhole(form.judged())) return false;
    const blocks = verdict.findings.filter(({ level }) => level === "BLOCK");
    return blocks.length > 0 && blocks.every(({ rule }) => this.kinds.includes(rule.split("-")[0]));
  }

  /** Whether somebody has understood this very text, so that the server lets its wording pass. */
  overrules() {
    return this.state === "UNDERSTOOD" && !this.changed && this.isForReaders();
  }

  /** How it stands by the server. */
  meet(asked) {
    this.asked = asked ?? null;
    this.changed = false;
    this.look();
    this.wait();
    if (this.asked?.ticket) this.end();
  }

  /** It is a ticket: what would be typed here would be kept nowhere. */
  end() {
    const { keeper, form } = this.filing;
    keeper.forget();
    for (const field of form.element.querySelectorAll("input, textarea, select, button")) {
      if (!this.box?.contains(field)) field.disabled = true;
    }
  }

  /** What readers said, they said of the text as it was. */
  typed(field) {
    if (!TEXTS.includes(field.name)) return;
    this.calm = false;
    this.changed = true;
    if (["WAITING", "UNDERSTOOD", "NOBODY"].includes(this.state)) this.asked = null;
    this.look();
  }

  look() {
    if (!this.box) return;
    const offered = this.isForReaders() && this.isCalm() && !["WAITING", "UNDERSTOOD"].includes(this.state);
    const mayAsk = offered && (this.changed || !["NOT_CLEAR", "TOO_LONG"].includes(this.state));
    const key = JSON.stringify([this.asked, mayAsk]);
    if (key === this.key) return;
    this.key = key;
    this.draw(mayAsk);
  }

  /** A sentence that is being written is not refused yet: nobody is offered before a second of rest. */
  isCalm() {
    if (this.calm) return true;
    this.timers.clearTimeout(this.rest);
    this.rest = this.timers.setTimeout(() => {
      this.calm = true;
      this.look();
    }, REST);
    return false;
  }

  draw(mayAsk) {
    const { word, by, seconds, ticket } = this.asked ?? {};
    const says = {
      WAITING: () => this.word("ask.waiting"),
      NOT_CLEAR: () => this.word("ask.notClear", word),
      TOO_LONG: () => this.word("ask.tooLong", String(seconds)),
      NOBODY: () => this.word("ask.nobody"),
      UNDERSTOOD: () => this.word(ticket ? "ask.filed" : "ask.understood", by, String(seconds), String(ticket)),
      NONE: () => (mayAsk ? this.word("ask.offer") : ""),
    }[this.state]();
    const bar = element("div", "bar");
    if (this.state === "WAITING") bar.append(this.button(this.word("ask.withdraw"), () => this.withdraw()));
    if (mayAsk) bar.append(this.button(this.word(this.state === "NONE" ? "ask" : "ask.again"), () => this.ask()));
    if (ticket) bar.append(this.link(ticket));
    this.box.hidden = says === "";
    this.box.dataset.state = this.state;
    this.box.replaceChildren(element("p", "", says), ...(bar.children.length > 0 ? [bar] : []));
  }

  button(label, does) {
    const made = element("button", "button small", label);
    made.type = "button";
    made.addEventListener("click", () => this.once(does));
    return made;
  }

  link(ticket) {
    const made = element("a", "button small", this.word("ask.open", String(ticket)));
    made.href = (this.filing.data.filed ?? "ticket.xhtml?number={number}").replace("{number}", ticket);
    return made;
  }

  /** However often a button is pressed. */
  async once(does) {
    if (this.under) return;
    this.under = true;
    try {
      await does();
    } finally {
      this.under = false;
    }
  }

  /** The server reads the draft that it keeps, and so that has to be what stands here. */
  async ask() {
    const { keeper, door } = this.filing;
    if (!keeper.id || keeper.dirty) {
      if (!(await keeper.save())) return this.failed(this.word("file.later"));
    }
    const headers = { ...JSON_TYPE, "Idempotency-Key": crypto.randomUUID() };
    const { status, body } = await door.call("POST", this.path, { body: "{}", headers });
    if (status === 202) return this.meet(body);
    this.failed(status === 401 ? this.word("signedOut") : status === 0 ? this.word("file.later") : body?.detail ?? "");
    await this.refresh();
  }

  async withdraw() {
    await this.filing.door.call("DELETE", this.path);
    await this.refresh();
  }

  async refresh() {
    const { status, body } = await this.filing.door.call("GET", this.path);
    if (status === 200 && body.state !== this.state) this.meet(body);
  }

  get path() {
    return `drafts/${encodeURIComponent(this.filing.keeper.id)}/ask-reader`;
  }

  failed(why) {
    this.filing.sending.say(this.word("ask.failed", why));
  }

  wait() {
    this.timers.clearTimeout(this.timer);
    if (this.state === "WAITING") this.timer = this.timers.setTimeout(() => this.poll(), PAUSE);
  }

  /** While somebody looks at the page, and no longer than somebody is asked. */
  async poll() {
    if (this.state !== "WAITING" || document.hidden || !this.filing.keeper.id) return;
    await this.refresh();
    this.wait();
  }
}

/** Everything that a ticket needs was written or was asked for. */
function isWhole({ title, insight, fix, area, estimate, picture, noPictureBecause }) {
  return [title, insight, fix, area, estimate].every((part) => part !== null) && Boolean(picture || noPictureBecause);
}
