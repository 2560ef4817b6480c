// Open tickets that this one resembles, asked of the server once a person paused.
const PAUSE = 700;
const LEAST_LETTERS = 12;

export class Likeness {
  constructor(door, form, address, found) {
    Object.assign(this, { door, form, found, address: address ?? "ticket.xhtml?number={number}" });
    this.last = "";
    this.asked = 0;
  }

  changed() {
    if (this.off) return;
    const key = ["title", "insight", "fix"].map((name) => this.form.text(name)).join("\n");
    if (key === this.last || key.trim().length < LEAST_LETTERS) return;
    this.last = key;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const number = ++this.asked;
    const texts = { title: this.form.text("title"), insight: this.form.text("insight"), fix: this.form.text("fix") };
    const { status, body } = await this.door.similar(texts);
    if (status === 404) this.off = true;
    if (status !== 200 || number !== this.asked) return;
    this.found((body.items ?? []).slice(0, 1).map((item) => this.one(item)));
  }

  one({ number, title }) {
    return { number, title, href: this.address.replace("{number}", number) };
  }
}
