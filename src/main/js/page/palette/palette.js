// Ctrl-K: everything that one can do here and now, by its name; tickets by number and by their words.
import { kind, signInAgain } from "../failures.js";
import { Door } from "../filing/door.js";
import { gather } from "./commands.js";
import { recent, used } from "./recent.js";
import { arrange, numberOf } from "./words.js";

const PAUSE = 150;
const TICKETS = 6;
const SHORTEST = 2;

export class Palette {
  constructor(dialog, door) {
    Object.assign(this, { dialog, door, found: [], at: 0, asked: 0 });
    this.field = dialog.querySelector("input");
    this.list = dialog.querySelector("[role=listbox]");
    this.note = dialog.querySelector("[role=status]");
    this.words = this.list.dataset;
  }

  begin() {
    this.field.addEventListener("input", () => this.look());
    this.field.addEventListener("keydown", (event) => this.walk(event));
    this.list.addEventListener("click", (event) => this.choose(this.options().indexOf(event.target.closest("[role=option]"))));
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.dialog.addEventListener("click", (event) => event.target === this.dialog && this.dialog.close());
    document.addEventListener("keydown", (event) => this.call(event));
    for (const button of document.querySelectorAll("[data-palette]")) button.addEventListener("click", () => this.open());
  }

  call(event) {
    if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (this.dialog.open) this.dialog.close();
    else this.open();
  }

  /** Not above another dialog: what lies beneath one is not there. */
  open() {
    if (document.querySelector("dialog[open]")) return;
    this.commands = gather(this.words);
    this.field.value = "";
    this.dialog.showModal();
    this.field.focus();
    this.look();
  }

  look() {
    const asked = this.field.value.trim();
    const number = numberOf(asked);
    const jump = number ? [this.ticket(number, this.words.jump.replace("{0}", number))] : [];
    this.known = [...jump, ...arrange(this.commands, asked, recent())];
    clearTimeout(this.timer);
    const turn = ++this.asked;
    const searches = asked.length >= SHORTEST && !numberOf(asked);
    this.show(this.known, searches ? "" : this.none(this.known));
    if (searches) this.search(asked, turn);
  }

  none(found) {
    return found.length === 0 ? this.note.dataset.none : "";
  }

  search(asked, turn) {
    this.timer = setTimeout(async () => {
      const answer = await this.door.call("GET", `search?${new URLSearchParams({ q: asked, limit: String(TICKETS) })}`);
      if (turn !== this.asked) return;
      if (answer.status !== 200) return this.fail(kind(answer.status));
      const tickets = answer.body.items.map(({ number, title }) => this.ticket(number, `V-${number} ${title}`));
      const found = [...this.known, ...tickets];
      this.show(found, this.none(found));
    }, PAUSE);
  }

  /** What the page has by itself stays; that tickets were not looked for is said, and no word is called unknown. */
  fail(why) {
    const again = { label: this.words.signIn, group: this.words.you, key: "", run: () => location.assign(signInAgain(location)) };
    this.show(why === "signedOut" ? [...this.known, again] : this.known, this.words[why]);
  }

  ticket(number, label) {
    return { label, group: this.words.tickets, key: "", run: () => location.assign(`ticket.xhtml?number=${number}`) };
  }

  show(found, note = "") {
    this.found = found;
    this.list.replaceChildren(...found.map((one, index) => this.option(one, index)));
    this.note.textContent = note;
    this.point(0);
  }

  option({ label, group, key }, index) {
    const option = document.createElement("li");
    option.id = `palette-${index}`;
    option.setAttribute("role", "option");
    option.append(part("span", label), part("small", group));
    if (key) option.append(part("kbd", key));
    return option;
  }

  options() {
    return [...this.list.children];
  }

  point(index) {
    this.at = index;
    this.options().forEach((one, at) => one.setAttribute("aria-selected", String(at === index)));
    const chosen = this.options()[index];
    if (chosen) this.field.setAttribute("aria-activedescendant", chosen.id);
    else this.field.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  walk(event) {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { length } = this.found;
    if (by && length > 0) this.point((this.at + by + length) % length);
    else if (event.key === "Enter") this.choose(this.at);
    else return;
    event.preventDefault();
  }

  choose(index) {
    const chosen = this.found[index];
    if (!chosen) return;
    if (chosen.id) used(chosen.id);
    this.dialog.close();
    chosen.run();
  }
}

function part(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

export function begin(page) {
  const dialog = page.getElementById("palette");
  if (dialog) new Palette(dialog, new Door("app/")).begin();
}
