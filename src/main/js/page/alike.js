// While a ticket is written: open tickets that tell the same, and the way to add what one knows to one of them.
import { Door } from "./filing/door.js";
import { carry } from "./carried.js";

const PAUSE = 600;
const LEAST_LETTERS = 12;
const MOST = 5;
const PARTS = ["title", "insight", "fix"];

export function filled(words, ...parts) {
  return words.replace(/\{(\d)\}/g, (hole, index) => parts[index] ?? hole);
}

export class AlikeList {
  constructor(list, form, door) {
    Object.assign(this, { list, form, door, asked: 0, last: "" });
  }

  begin() {
    this.form.addEventListener("input", (event) => PARTS.includes(event.target.name) && this.soon());
    this.soon();
  }

  text(name) {
    return this.form.elements.namedItem(name)?.value ?? "";
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const texts = Object.fromEntries(PARTS.map((name) => [name, this.text(name)]));
    const key = JSON.stringify(texts);
    if (key === this.last) return;
    this.last = key;
    const number = ++this.asked;
    if (Object.values(texts).join("").trim().length < LEAST_LETTERS) return this.show([]);
    const { status, body } = await this.door.similar(texts);
    if (number !== this.asked) return;
    if (status === 200) this.show(body.items);
    else this.last = "";
  }

  show(items) {
    this.list.replaceChildren(...items.slice(0, MOST).map((item) => this.row(item)));
    this.list.parentElement.hidden = items.length === 0;
  }

  row({ number, title }) {
    const { looks, add, ticket } = this.list.dataset;
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = filled(ticket, number);
    link.textContent = filled(looks, number, title);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button small";
    button.textContent = add;
    button.setAttribute("aria-label", `${add} (V-${number})`);
    button.addEventListener("click", () => this.bring(number, link.href));
    row.append(link, button);
    return row;
  }

  /** What was typed goes along and stands ready in the ticket's own dialog; the draft stays. */
  bring(number, href) {
    carry(number, this.text("insight") || this.text("title"));
    location.assign(`${href}#evidence`);
  }
}

const list = globalThis.document?.getElementById("alike");
if (list) new AlikeList(list, document.getElementById("file"), new Door("app/")).begin();
