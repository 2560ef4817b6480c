// Filing: once, and only what passes; whatever happens, the text stays where it is.
import { toGo } from "./progress.js";
import { element } from "./findings.js";
import { NUMBERS } from "./form.js";

export class Sending {
  constructor(filing) {
    this.filing = filing;
    this.word = filing.word;
    this.button = document.getElementById("file-button");
    this.note = document.getElementById("file-note");
    this.under = false;
    this.asks = null;
  }

  /** How much is to go, and whether the button is ready; nobody is told off before they have typed. */
  look() {
    const left = this.left();
    this.button?.setAttribute("aria-disabled", String(left > 0 || this.under));
    this.button?.classList.toggle("waiting", left > 0 || this.under);
    const { form } = this.filing;
    const words = left === 1 ? this.word("left.one") : this.word("left.many", String(left));
    this.say(this.asks ?? (left === 0 || (form.isEmpty() && form.asked.size === 0) ? "" : words));
  }

  /** As many as are shown: lines of red below the fields, and open parts of the list. */
  left() {
    const { rows, findings, asking } = this.filing;
    return rows && !asking?.overrules() ? toGo(rows, findings.blocking) : 0;
  }

  async submit(event) {
    event?.preventDefault();
    if (this.under) return;
    this.asks = null;
    this.filing.form.askForAll();
    const blank = this.filing.frames.snippets.pointAtBlank();
    this.filing.judgeNow();
    if (blank) return this.ask(this.word("blanks.unfilled"));
    const { verdict, asking } = this.filing;
    if (verdict && !verdict.passes && !asking.overrules()) return this.pointAtFirst();
    this.under = true;
    this.say(this.word("filing"));
    try {
      await this.send();
    } finally {
      this.under = false;
    }
  }

  async send() {
    const { keeper, door } = this.filing;
    if (!keeper.id || keeper.dirty) {
      keeper.dirty = true;
      keeper.changed ??= 1;
      if (!(await keeper.save())) return this.say(this.word("file.later"));
    }
    const { status, body } = await door.file(keeper.id, `file-${keeper.id}-${keeper.version}`);
    if (status === 201) return this.filed(body.number);
    if (status === 422) {
      this.filing.refused({ passes: false, findings: body?.findings ?? [] });
      return this.pointAtFirst();
    }
    this.say(this.word(status === 401 ? "signedOut" : status === 0 ? "file.later" : "file.failed", body?.detail ?? ""));
  }

  filed(number) {
    const { keeper, data } = this.filing;
    keeper.forget();
    location.assign((data.filed ?? "ticket.xhtml?number={number}").replace("{number}", number));
  }

  pointAtFirst() {
    const first = this.filing.verdict.findings.find(({ level }) => level === "BLOCK");
    this.look();
    const [part, name] = (first?.field ?? "").split(".");
    const target = part === "estimate"
      ? this.filing.form.field(name ?? NUMBERS.find((number) => this.filing.form.text(number).trim() === "") ?? NUMBERS[0])
      : part === "picture" ? document.getElementById("picture-input") : this.filing.form.field(part);
    target?.focus?.();
  }

  offerEmpty() {
    const button = element("button", "button small", this.word("restored.empty"));
    button.type = "button";
    button.addEventListener("click", () => this.begin());
    document.getElementById("saved")?.before(element("span", "quiet", this.word("restored")), button);
  }

  /** An empty form; the draft stays among one's drafts. */
  async begin() {
    await this.filing.keeper.save();
    this.filing.keeper.forget();
    location.assign(this.filing.data.empty ?? location.pathname);
  }

  /** Stands until something is typed, or filing is tried again. */
  ask(text) {
    this.asks = text;
    this.say(text);
  }

  say(text) {
    if (this.note) this.note.textContent = text;
  }
}
