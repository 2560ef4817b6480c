// One person out of many: a field that lists whose name begins so. Nothing is chosen that was only typed.
const PAUSE = 150;

export class PersonField {
  constructor(place, door) {
    this.door = door;
    this.field = place.querySelector("[role=combobox]");
    this.value = place.querySelector("[type=hidden]");
    this.list = place.querySelector("[role=listbox]");
    this.asked = 0;
    this.at = -1;
    this.shown = this.field.value;
  }

  begin() {
    const { field } = this;
    field.addEventListener("input", (event) => {
      // The form hears of what was chosen, not of letters.
      event.stopPropagation();
      this.soon();
    });
    field.addEventListener("focus", () => {
      field.select();
      this.ask("");
    });
    field.addEventListener("blur", () => this.leave());
    field.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const option = event.target.closest("[role=option]");
      if (option) this.choose(option);
    });
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(this.field.value.trim()), PAUSE);
  }

  async ask(begins) {
    const number = ++this.asked;
    const { status, body } = await this.door.call("GET", `colleagues?q=${encodeURIComponent(begins)}`);
    if (number !== this.asked || document.activeElement !== this.field) return;
    this.show(begins === "" ? this.usual() : [], status === 200 ? body.items : []);
  }

  /** Nobody in particular, and oneself, are always at hand. */
  usual() {
    const { me, myName, mine, anybody } = this.field.dataset;
    return [{ id: "", name: "", words: anybody }, { id: me, name: myName, words: mine }];
  }

  show(usual, found) {
    const all = [...usual, ...found.map((one) => ({ ...one, words: one.name }))];
    this.list.replaceChildren(...all.map((one, index) => this.option(one, index)));
    this.open(all.length > 0);
  }

  option({ id, name, words }, index) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.id = id;
    option.dataset.name = name;
    option.textContent = words;
    return option;
  }

  open(is) {
    this.list.hidden = !is;
    this.field.setAttribute("aria-expanded", String(is));
    this.move(-1);
  }

  move(to) {
    const options = [...this.list.children];
    this.at = to;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === to)));
    options[to]?.scrollIntoView({ block: "nearest" });
    if (options[to]) this.field.setAttribute("aria-activedescendant", options[to].id);
    else this.field.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const count = this.list.childElementCount;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      event.stopPropagation();
      if (this.list.hidden) this.ask(this.field.value === this.shown ? "" : this.field.value.trim());
      else this.move((this.at + step + count) % count);
    } else if (event.key === "Enter" && !this.list.hidden && this.at >= 0) {
      event.preventDefault();
      this.choose(this.list.children[this.at]);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.stopPropagation();
      this.open(false);
      this.field.value = this.shown;
    }
  }

  choose(option) {
    this.value.value = option.dataset.id;
    this.shown = option.dataset.name;
    this.field.value = this.shown;
    this.asked++;
    this.open(false);
    this.value.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** An emptied field is nobody in particular; half a name is what was chosen before. */
  leave() {
    clearTimeout(this.timer);
    this.asked++;
    const emptied = this.field.value.trim() === "" && this.value.value !== "";
    this.open(false);
    if (emptied) this.choose(this.option({ id: "", name: "", words: "" }, 0));
    this.field.value = this.shown;
  }
}
