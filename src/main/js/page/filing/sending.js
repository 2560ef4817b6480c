// Filing: once, and only what passes; whatever happens, the text stays where it is.
import { checks } from "./progress.js";
import { element } from "./findings.js";
import { NUMBERS } from "./form.js";

export class Sending {
  constructor(filing) {
    this.filing = filing;
    this.word = filing.word;
    this.button = document.getElementById("file-button");
    this.note = document.getElementById("file-note");
    this.under = false;
  }

  /** How many things are still to be mended, and whether the button is ready. */
  look() {
    const left = this.left();
    this.button?.setAttribute("aria-disabled", String(left > 0 || this.under));
    this.button?.classList.toggle("waiting", left > 0 || this.under);
    const words = left === 0 ? "" : left === 1 ? this.word("left.one") : this.word("left.many", String(left));
    this.say(words);
  }

  left() {
    const { verdict, form } = this.filing;
    if (!verdict || this.filing.asking?.overrules()) return 0;
    const rows = checks(verdict, form.judged());
    const listed = rows.filter(([, state]) => state === "no" || state === "").length;
    const shown = new Set(rows.map(([, , rule]) => rule));
    const others = verdict.findings.filter(({ level, rule }) => level === "BLOCK" && !shown.has(rule));
    const title = form.asks("title") || others.some(({ field }) => field === "title") ? 0 : 1;
    return listed + title + new Set(others.map(({ rule }) => rule)).size;
  }

  async submit(event) {
    event?.preventDefault();
    if (this.under) return;
    this.filing.form.askForAll();
    this.filing.judgeNow();
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

  say(text) {
    if (this.note) this.note.textContent = text;
  }
}
