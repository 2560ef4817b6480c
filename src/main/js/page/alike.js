// While a ticket is written: open tickets that tell the same, and the way to add what one knows to one of them.
const PAUSE = 600;
const LEAST_LETTERS = 12;
const MOST = 5;
const PARTS = ["title", "insight", "fix"];

export function filled(words, ...parts) {
  return words.replace(/\{(\d)\}/g, (hole, index) => parts[index] ?? hole);
}

export class AlikeList {
  /** keeper: keeps the draft whose words are given to the other ticket. */
  constructor(list, form, door, keeper) {
    Object.assign(this, { list, form, door, keeper, asked: 0, last: "", given: new Map() });
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

  /** What was given already stays in sight, whatever is typed afterwards. */
  show(items) {
    const others = items.filter(({ number }) => !this.given.has(number)).slice(0, MOST);
    this.list.replaceChildren(...this.given.values(), ...others.map((item) => this.row(item)));
    this.list.parentElement.hidden = this.list.childElementCount === 0;
  }

  row({ number, title }) {
    const { looks, add, ticket } = this.list.dataset;
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = filled(ticket, number);
    link.textContent = filled(looks, number, title);
    const note = document.createElement("p");
    note.setAttribute("role", "status");
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
      return;
    }
    this.given.set(number, row);
    note.textContent = filled(added, number);
    give.replaceWith(this.discarding(link));
    row.querySelector("button")?.focus();
  }

  save() {
    this.keeper.touch();
    return this.keeper.save();
  }

  discarding(link) {
    const { discard, away } = this.list.dataset;
    const throwAway = button(discard, null, async () => {
      const { status } = await this.door.discard(this.keeper.id);
      if (status !== 204 && status !== 404) {
        link.parentElement.querySelector("[role=status]").textContent = away;
        return;
      }
      this.keeper.forget();
      location.assign(link.href);
    });
    return throwAway;
  }
}

function button(words, label, does) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button small";
  made.textContent = words;
  if (label) made.setAttribute("aria-label", label);
  made.addEventListener("click", does);
  return made;
}
