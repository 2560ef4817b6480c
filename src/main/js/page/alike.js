// While a ticket is written: open tickets that tell the same, and the way to add what one knows to one of them.
import { Offer } from "./undo.js";

const PAUSE = 600;
const READING = 1000;
const NARROW = "(max-width: 960px)";
const LEAST_LETTERS = 12;
const MOST = 5;
const PARTS = ["title", "insight", "fix"];

export function filled(words, ...parts) {
  return words.replace(/\{(\d)\}/g, (hole, index) => parts[index] ?? hole);
}

export class AlikeList {
  /** keeper: keeps the draft whose words are given to the other ticket. */
  constructor(list, form, door, keeper, page = document) {
    Object.assign(this, { list, form, door, keeper, page, asked: 0, last: "", given: new Map() });
  }

  begin() {
    const narrow = matchMedia(NARROW);
    this.settle(narrow.matches);
    narrow.addEventListener("change", () => this.settle(narrow.matches));
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

  /** What was given already stays in sight, whatever is typed afterwards. */
  show(items) {
    const others = items.filter(({ number }) => !this.given.has(number)).slice(0, MOST);
    const at = this.page.activeElement;
    this.list.replaceChildren(...this.given.values(), ...others.map((item) => this.row(item)));
    if (at && at !== this.page.activeElement && this.list.contains(at)) at.focus();
    this.list.parentElement.hidden = this.list.childElementCount === 0;
    this.tell(others.length);
  }

  /** One line under the title leads to the list, where that stands further down. */
  tell(count) {
    const note = this.page.getElementById("alike-note");
    const { one, many } = this.list.dataset;
    note.hidden = count === 0;
    note.firstElementChild.textContent = count === 0 ? "" : filled(count === 1 ? one : many, count);
  }

  row({ number, title }) {
    const { looks, add, ticket } = this.list.dataset;
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = filled(ticket, number);
    link.textContent = filled(looks, number, title);
    link.dataset.title = title;
    const note = document.createElement("p");
    note.setAttribute("role", "status");
    note.tabIndex = -1;
    const give = button(add, `${add} (V-${number})`, () => this.bring(number, { row, link, give, note }));
    row.append(link, note, give);
    return row;
  }

  /** One tap: everything that was typed and shown goes to the other ticket; the draft stays until a second one. */
  async bring(number, { row, link, give, note }) {
    const { added, away, failed } = this.list.dataset;
    if (give.disabled) return;
    give.disabled = true;
    note.textContent = "";
    const saved = this.keeper.id && !this.keeper.dirty ? true : await this.save();
    const key = `evidence-${this.keeper.id}-${this.keeper.version}-${number}`;
    const { status, body } = saved ? await this.door.bring(this.keeper.id, number, key) : { status: 0 };
    give.disabled = false;
    if (status !== 200) {
      note.textContent = status === 0 ? away : filled(failed, body?.detail ?? "");
      give.focus();
      return;
    }
    this.given.set(number, row);
    note.textContent = filled(added, number);
    give.replaceWith(this.undoing({ number, title: link.dataset.title }, row, note), this.discarding(number));
    // Never a button: who pressed twice would press what they have not read.
    note.focus();
  }

  save() {
    this.keeper.touch();
    return this.keeper.save();
  }

  /** For some seconds what was given can be taken back; then the ticket is offered as before. */
  undoing(item, row, note) {
    const { undo, undone, away, failed, offered } = this.list.dataset;
    const place = document.createElement("span");
    place.className = "taking-back";
    const key = `undo-${this.keeper.id}-${this.keeper.version}-${item.number}`;
    const back = button(undo, `${undo} (V-${item.number})`, unhurried(async () => {
      back.disabled = true;
      const { status, body } = await this.door.undo(item.number, key);
      offer.end();
      place.remove();
      if (status === 200) return this.tookBack(item, row, filled(undone, item.number));
      note.textContent = status === 0 ? away : filled(failed, body?.detail ?? "");
      note.focus();
    }));
    back.dataset.seconds = offered;
    place.append(back);
    const offer = new Offer(document, back, () => place.remove());
    offer.run();
    return place;
  }

  tookBack(item, row, words) {
    // The draft is saved anew: giving it once more is then no repetition of the first time.
    this.keeper.touch();
    this.given.delete(item.number);
    const again = this.row(item);
    row.replaceWith(again);
    const note = again.querySelector("[role=status]");
    note.textContent = words;
    note.focus();
  }

  /** Through the page's own form, so that the ticket's page can offer to bring the draft back. */
  discarding(number) {
    const form = document.getElementById("given");
    const forget = () => this.keeper.dirty || this.keeper.forget();
    const made = button(this.list.dataset.discard, null, unhurried(() => {
      made.disabled = true;
      form.elements.namedItem("draft").value = this.keeper.id;
      form.elements.namedItem("number").value = number;
      addEventListener("pagehide", forget, { once: true });
      jQuery(document).one("pfAjaxError", () => removeEventListener("pagehide", forget));
      jQuery(document).one("pfAjaxComplete", () => (made.disabled = false));
      form.querySelector("button").click();
    }));
    return made;
  }

  /** On a narrow page the list stands behind the words that it is about, not behind everything. */
  settle(narrow) {
    const card = this.list.parentElement;
    if (narrow) this.form.elements.namedItem("fix").closest(".field").after(card);
    else this.form.querySelector("aside").firstElementChild.after(card);
  }
}

/** A button that comes up under somebody's finger is not pressed by what they pressed before it. */
export function unhurried(does, now = () => performance.now()) {
  const born = now();
  return (event) => now() - born >= READING && does(event);
}

function button(words, label, does) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button small";
  made.textContent = words;
  if (label) made.setAttribute("aria-label", label);
  made.addEventListener("click", does);
  // A key that is still held down presses nothing.
  made.addEventListener("keydown", (event) => event.repeat && event.key === "Enter" && event.preventDefault());
  return made;
}
