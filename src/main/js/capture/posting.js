// From the form to the outbox and from there to a number: sends once, and says what became of it.
import { put, remove } from "./db.js";
import { placeOf } from "./judging.js";
import { another } from "./outbox.js";
import { say } from "./words.js";

export class Posting {
  /** page is the Reporting whose form this is */
  constructor({ page, sender, posted }) {
    Object.assign(this, { page, sender, posted, word: page.word, last: null });
  }

  async submit(event) {
    event.preventDefault();
    const { page } = this;
    page.form.asked.add("all");
    const blank = page.judging.frames.snippets.pointAtBlank();
    page.changed();
    if (blank) return say("note", this.word("blanks.unfilled"));
    if (!page.where || page.where.wrong) return this.pointAt("address", "where.ask");
    if (page.whereabouts.isOpen) return this.pointAt("merchant", "whose.ask");
    const first = page.verdict?.findings.find(({ level }) => level === "BLOCK");
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
    const { page } = this;
    const words = { ...page.report(Date.now()).say, title, problem: page.form.text("problem").trim() || title };
    return this.once(() => this.post({ sameAs: number, say: words, estimate: null }));
  }

  /** Joined by the server to a ticket that is about something else: sent again, as what it is; what was added there stays. */
  differs(one) {
    return this.once(async () => {
      const again = another(one, crypto.randomUUID());
      await put("outbox", again);
      await put("outbox", { ...one, shots: [] });
      this.begin(again);
      this.sender.soon();
      await this.page.draw();
    });
  }

  pointAt(name, key) {
    say("note", this.word(key));
    const fields = { worth: "share", picture: "picture-input" };
    document.getElementById(fields[name] ?? name)?.focus();
  }

  /** From here on the report is the outbox's; the form is empty only once it is kept there or sent. */
  async post(instead = {}) {
    const { page } = this;
    if (!page.me) return say("note", this.word("signIn"));
    say("note", this.word("send.drawing"));
    const one = {
      key: page.keeping.id, person: page.me.person, at: Date.now(), state: "waiting", title: instead.say?.title ?? page.form.title(),
      values: page.form.kept(), brought: page.brought, shots: await page.gallery.burnt(),
    };
    one.report = { ...page.report(one.at), ...instead };
    this.begin(one);
    const answer = await this.sender.take(one);
    if (answer === "nobody") return page.left();
    if (answer === "full") {
      page.isFull(true);
      return say("note", this.word("send.full"));
    }
    return void (await page.startAgain());
  }

  begin({ key }) {
    this.last = key;
    say("note", this.word(this.page.isOff ? "send.kept" : "send.sending"));
  }

  /** What is said under the button is of the report that left it last, as long as it is true. */
  async heard(one, status) {
    if (one.state === "sent") say("live", this.outcome(one, status));
    if (one.key !== this.last) return;
    say("note", this.outcome(one, status));
    if (one.state === "waiting") return;
    this.last = null;
    if (one.state === "sent") await this.afterSent();
  }

  outcome({ state, number, joined, why }, status) {
    if (state === "sent") return this.word(joined ? "posted.joined" : "posted.sent", String(number));
    if (state === "refused") return this.word("posted.refused");
    if (state === "asked") return this.word("posted.asked");
    if (state === "broken") return this.word("posted.broken", why ?? "");
    return this.word(status === 0 ? "send.kept" : status === 401 || status === 403 ? "send.signedOut" : "send.later");
  }

  /** What comes next is under the finger, and a merchant who came in with the report is known from now on. */
  async afterSent() {
    await this.page.draw();
    const idle = [document.body, document.getElementById("send")].includes(document.activeElement);
    if (idle) document.querySelector("#posted li:first-child :is(.go, a)")?.focus();
    await this.page.refresh();
  }

  /** A report that was sent back stands in the form again; what stood there must be sent or emptied first. */
  async mend(one) {
    const { page } = this;
    if (!page.form.isEmpty()) return this.pointAt("problem", "posted.formInUse");
    page.fill({ values: one.values, brought: one.brought, via: one.report.via, draft: one.draft });
    await page.gallery.fill(one.shots.map((blob) => ({ blob, boxes: [] })));
    page.form.asked.add("all");
    page.changed();
    if (one.state === "asked") {
      page.whereabouts.ask();
      page.changed();
    }
    await page.keeping.save();
    await remove("outbox", one.key);
    await page.draw();
    return one.state === "asked" ? this.pointAt("merchant", "whose.ask") : this.pointAt("problem", "posted.mending");
  }
}
