// Results while one types: asked of the server after a pause, shown in the rows that the page brought.
import { kind, signInAgain } from "./failures.js";
import { Door } from "./filing/door.js";
import { PersonField } from "./person.js";

const PAUSE = 200;
const MOST = 50;

/** The form as a query; what is empty is left out, so that the address can be kept. */
export function query(fields) {
  const asked = new URLSearchParams();
  for (const [name, value] of fields) if (value.trim() !== "") asked.set(name, value);
  return asked;
}

/** How many were found, of more than are shown only that there are more. */
export function counted(found, { one, many, most }) {
  if (found > MOST) return most.replace("{0}", MOST);
  return found === 0 ? "" : (found === 1 ? one : many).replace("{0}", found);
}

export class Search {
  constructor(page, door) {
    Object.assign(this, { page, door, asked: 0 });
    this.form = page.getElementById("look");
    this.list = page.getElementById("found");
    this.field = this.form.elements.namedItem("q");
    this.template = page.getElementById("found-row").content.firstElementChild;
  }

  begin() {
    // Here the key leads into the field, not to an empty page.
    this.page.querySelector("nav a[data-key='/']")?.removeAttribute("data-key");
    for (const place of this.form.querySelectorAll("[data-person]")) new PersonField(place, this.door).begin();
    this.form.addEventListener("input", () => this.soon());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask();
    });
    this.page.addEventListener("keydown", (event) => this.walk(event));
    // Back on the line, or back from signing in elsewhere: what could not be asked is asked.
    for (const back of ["online", "focus"]) addEventListener(back, () => this.lost && this.ask());
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    clearTimeout(this.timer);
    const number = ++this.asked;
    const asked = query(new FormData(this.form));
    history.replaceState(null, "", `search.xhtml?${asked}`);
    if (this.field.value.trim() === "") return this.show([]);
    // One more than is shown tells whether there are more.
    asked.set("limit", String(MOST + 1));
    const { status, body } = await this.door.call("GET", `search?${asked}`);
    if (number !== this.asked) return;
    if (status === 200) this.show(body.items);
    else this.fail(kind(status));
  }

  show(items) {
    const empty = this.field.value.trim() === "";
    this.lost = false;
    this.list.replaceChildren(...items.slice(0, MOST).map((item) => this.row(item)));
    this.note(counted(items.length, this.page.getElementById("found-note").dataset));
    this.shows(items.length > 0 ? "some" : empty ? "begin" : "none");
  }

  /** Rows that answer other words say nothing of these: none is left, and why is said. */
  fail(why) {
    this.lost = true;
    this.list.replaceChildren();
    this.page.getElementById("sign-in-again").href = signInAgain(this.page.location);
    this.shows(why);
    this.note(this.page.querySelector(`#result > .${why} h2`).textContent);
  }

  note(words) {
    this.page.getElementById("found-note").textContent = words;
  }

  shows(what) {
    this.page.getElementById("result").dataset.shows = what;
  }

  row({ number, title, area, state }) {
    const row = this.template.cloneNode(true);
    const link = row.querySelector("a");
    link.href = `ticket.xhtml?number=${number}`;
    link.textContent = title;
    row.querySelector("[data-part=number]").textContent = number;
    row.querySelector("[data-part=state]").textContent = this.named(state);
    row.querySelector("[data-part=area]").textContent = area;
    return row;
  }

  /** The filter knows what each state is called. */
  named(state) {
    const options = [...this.form.elements.namedItem("state").options];
    return options.find((option) => option.value === state)?.textContent ?? state;
  }

  /** Down leads from the field into the list, and up back again. */
  walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...this.list.querySelectorAll("a")];
    const stops = [this.field, ...links];
    const at = stops.indexOf(this.page.activeElement);
    if (at < 0 || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step].focus();
  }
}

if (globalThis.document?.getElementById("look")) new Search(document, new Door("app/")).begin();
