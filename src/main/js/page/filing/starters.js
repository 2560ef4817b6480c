// Under an empty field: how one may begin. Under a field with blanks: how to get from one to the next.
import { element } from "./findings.js";

const ARROWS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class Starters {
  /** pick(text): a beginning was chosen; step(): the next blank is asked for */
  constructor({ place, word, pick, step }) {
    Object.assign(this, { word, pick, step, shown: "" });
    this.begins = element("div", "begins");
    this.walks = element("div", "walks");
    // Is there before it says anything, so that what it says is read out.
    this.note = element("span");
    this.note.setAttribute("role", "status");
    this.keys = element("span", "by-keys");
    this.button = element("button", "link by-touch", word("blanks.next"));
    Object.assign(this.button, { type: "button", hidden: true });
    this.button.addEventListener("click", () => this.step());
    this.walks.append(this.note, " ", this.keys, this.button);
    this.begins.addEventListener("keydown", (event) => this.move(event));
    place.append(this.begins, this.walks);
  }

  show({ starters = [], left = 0 }) {
    const key = JSON.stringify([starters, left]);
    if (key === this.shown) return;
    this.shown = key;
    this.begins.replaceChildren(...(starters.length > 0 ? [this.bar(starters)] : []));
    this.note.textContent = left === 0 ? "" : this.word(left === 1 ? "blanks.one" : "blanks.many", String(left));
    this.keys.textContent = left === 0 ? "" : this.word("blanks.keys");
    this.button.hidden = left === 0;
  }

  /** One stop of the Tab key, however many there are: arrows lead on. */
  bar(starters) {
    const bar = element("div", "starters");
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", this.word("starters"));
    bar.append(...starters.map((text, index) => {
      const button = element("button", "starter", text);
      button.type = "button";
      button.tabIndex = index === 0 ? 0 : -1;
      button.addEventListener("click", () => this.pick(text));
      return button;
    }));
    return bar;
  }

  move({ key, target }) {
    const all = [...this.begins.querySelectorAll(".starter")];
    const to = all[all.indexOf(target) + (ARROWS[key] ?? 0)];
    if (!(key in ARROWS) || !all.includes(target) || !to) return;
    for (const one of all) one.tabIndex = one === to ? 0 : -1;
    to.focus();
  }
}
