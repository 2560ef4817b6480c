// What the numbers come to: EUR per day at once from the compiled model, the rank from the server.
import { element } from "./findings.js";
import { value } from "./judge.js";

const PAUSE = 300;

export class WorthCard {
  constructor({ form, word, door, context }) {
    Object.assign(this, { form, word, door, context });
    this.asked = 0;
    this.rank = null;
  }

  changed() {
    const said = value(this.form.estimate(), this.context);
    const key = JSON.stringify(said);
    if (key === this.key) return;
    this.key = key;
    this.said = said;
    this.asked++;
    clearTimeout(this.timer);
    if (said === null) this.rank = null;
    else this.timer = setTimeout(() => this.ask(), PAUSE);
    this.draw();
  }

  async ask() {
    const number = ++this.asked;
    const { status, body } = await this.door.preview(this.form.estimate());
    if (number !== this.asked) return;
    this.rank = status === 200 ? body : null;
    this.answered = number;
    this.draw();
  }

  draw() {
    const card = document.getElementById("worth");
    if (!card) return;
    card.replaceChildren(...this.lines());
    card.setAttribute("aria-busy", String(this.said !== null && this.rank === null));
    const stop = document.getElementById("stop");
    if (stop) {
      // An answer to other numbers says nothing of these.
      const shows = Boolean(this.rank?.stop) && this.answered === this.asked;
      stop.textContent = shows ? this.word("stop") : "";
      stop.hidden = !shows;
    }
  }

  lines() {
    if (!this.said) return [element("small", "", this.word("worth.empty"))];
    const amount = element("p", "amount");
    amount.append(element("b", "", this.said.amount), ` ${this.word("worth.each")}`);
    return [element("small", "", this.word("worth.would")), element("div", "big", this.place()), amount,
      element("p", "why", this.said.card)];
  }

  place() {
    if (this.said.status !== "RANKED") return this.word(`worth.${this.said.status}`);
    if (!this.rank?.rank) return "…";
    return this.word("worth.rank", String(this.rank.rank), String(this.rank.of));
  }
}
