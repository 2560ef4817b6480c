// The pictures of a report: taken, chosen, dropped or pasted; each with its boxes, which are burnt in when it is sent.
import { Boxes } from "./boxes.js";
import { burnt, drawn, MOST } from "./picture.js";
import { element, say } from "./words.js";

export class Gallery {
  constructor({ word, changed }) {
    this.word = word;
    this.edition = 0;
    this.changed = () => {
      this.edition++;
      changed();
    };
    this.place = document.getElementById("pictures");
    this.all = [];
    document.body.classList.toggle("touched", navigator.maxTouchPoints > 0);
    this.show();
  }

  get length() {
    return this.all.length;
  }

  async take(files) {
    for (const file of files) {
      if (this.all.length === MOST) return say("picture-note", this.word("picture.most", String(MOST)));
      say("picture-note", this.word("picture.reading"));
      try {
        await this.add(await drawn(file), []);
        say("picture-note", "");
      } catch {
        say("picture-note", this.word("picture.none"));
      }
    }
    return undefined;
  }

  /** The canvas is kept encoded too, for the device's store; both stay on the phone. */
  async add(canvas, boxes) {
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.92));
    this.all.push({ canvas, boxes, blob });
    this.show();
    this.changed();
  }

  show() {
    this.place.replaceChildren(...this.all.map((one, at) => this.figure(one, at)));
    document.getElementById("picture-drop").classList.toggle("small", this.all.length > 0);
  }

  figure(one, at) {
    const figure = element("figure", "shot");
    const place = element("div", "canvas");
    one.canvas.setAttribute("role", "img");
    one.canvas.setAttribute("aria-label", this.word("picture.alt", String(at + 1)));
    place.append(one.canvas);
    const covers = this.button("picture.cover", () => boxes.cover(!boxes.isCovering));
    covers.classList.add("covers");
    const boxes = new Boxes({
      place, picture: one.canvas, boxes: one.boxes, word: this.word, changed: this.changed,
      covers: (is) => covers.setAttribute("aria-pressed", String(is)),
    });
    boxes.cover(false);
    const row = element("div", "row-of-buttons");
    row.append(
      covers,
      this.button("picture.box", () => boxes.addInTheMiddle()),
      this.button("picture.remove", () => this.remove(one)),
    );
    figure.append(place, row);
    return figure;
  }

  button(key, does) {
    const button = element("button", "button small", this.word(key));
    button.type = "button";
    button.addEventListener("click", does);
    return button;
  }

  remove(one) {
    this.all = this.all.filter((other) => other !== one);
    this.show();
    this.changed();
    document.getElementById("picture-input").focus();
  }

  clear() {
    this.edition++;
    this.all = [];
    this.show();
  }

  kept() {
    return this.all.map(({ blob, boxes }) => ({ blob, boxes: boxes.map((box) => ({ ...box })) }));
  }

  async fill(kept) {
    this.all = [];
    for (const { blob, boxes } of kept ?? []) {
      try {
        this.all.push({ canvas: await drawn(blob), boxes, blob });
      } catch {
        say("picture-note", this.word("picture.none"));
      }
    }
    this.show();
  }

  async burnt() {
    const shots = [];
    for (const { canvas, boxes } of this.all) shots.push(await burnt(canvas, boxes));
    return shots;
  }
}
