// Boxes over names: drawn with a mouse, with a finger while one covers, or placed and moved with the keys.
const STEP = 0.02;
const LEAST = 0.01;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const STILL = 8;

const within = (value, least, most) => Math.min(most, Math.max(least, value));

/** A box between two corners, in shares of the picture, whichever corner came first. */
export function between(a, b) {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

export function moved(box, [dx, dy], grows) {
  if (grows) {
    return { ...box, width: within(box.width + dx * STEP, LEAST, 1 - box.x), height: within(box.height + dy * STEP, LEAST, 1 - box.y) };
  }
  return shifted(box, dx * STEP, dy * STEP);
}

/** As far as the picture reaches. */
export function shifted(box, dx, dy) {
  return { ...box, x: within(box.x + dx, 0, 1 - box.width), y: within(box.y + dy, 0, 1 - box.height) };
}

export class Boxes {
  /**
   * place holds the picture, exactly; boxes lie above it. A finger that does not cover scrolls the page and moves no box: a
   * name once hidden is not laid bare by passing over it. covers is told when a tap on the picture turned covering on.
   */
  constructor({ place, picture, boxes, word, changed, covers }) {
    Object.assign(this, { place, picture, boxes, word, changed, covers, isCovering: false });
    place.addEventListener("pointerdown", (event) => this.begin(event));
    this.draw();
  }

  cover(is) {
    this.isCovering = is;
    this.place.classList.toggle("covering", is);
    this.covers(is);
  }

  at(event) {
    const area = this.picture.getBoundingClientRect();
    return {
      x: within((event.clientX - area.left) / area.width, 0, 1),
      y: within((event.clientY - area.top) / area.height, 0, 1),
    };
  }

  begin(event) {
    if (event.button !== 0 || !event.isPrimary) return;
    const box = event.target.closest("button");
    if (event.pointerType === "touch" && !this.isCovering) return void (box || this.awaitTap(event));
    if (box) this.drag(event, box);
    else this.stretch(event);
  }

  /** A finger that goes up where it came down asks to cover; one that moves was scrolling, and says so by a cancel. */
  awaitTap(event) {
    this.follow(event, {
      up: (to) => Math.hypot(to.clientX - event.clientX, to.clientY - event.clientY) < STILL && this.cover(true),
    });
  }

  stretch(event) {
    event.preventDefault();
    const from = this.at(event);
    const rubber = this.place.appendChild(document.createElement("i"));
    this.hold(event);
    this.follow(event, {
      move: (to) => lay(rubber, between(from, this.at(to))),
      up: (to) => this.add(between(from, this.at(to))),
      end: () => rubber.remove(),
    });
  }

  drag(event, button) {
    const at = [...this.place.querySelectorAll("button")].indexOf(button);
    const box = this.boxes[at];
    const from = this.at(event);
    const there = (to) => shifted(box, this.at(to).x - from.x, this.at(to).y - from.y);
    this.hold(event);
    this.follow(event, {
      move: (to) => lay(button, there(to)),
      up: (to) => {
        this.boxes[at] = there(to);
        lay(button, this.boxes[at]);
        if (this.boxes[at].x !== box.x || this.boxes[at].y !== box.y) this.changed();
      },
      end: () => lay(button, this.boxes[at]),
    });
  }

  /** The stroke goes on outside of the picture too. */
  hold(event) {
    event.target.setPointerCapture?.(event.pointerId);
  }

  /** One stroke at a time, from its beginning to wherever it ends: nothing of it listens to the next one. */
  follow({ pointerId }, { move = () => {}, up, end = () => {} }) {
    this.stroke?.abort();
    const stroke = new AbortController();
    this.stroke = stroke;
    stroke.signal.addEventListener("abort", end);
    const on = (name, does) => this.place.addEventListener(name, (event) => event.pointerId === pointerId && does(event), { signal: stroke.signal });
    on("pointermove", move);
    on("pointerup", (event) => {
      stroke.abort();
      up(event);
    });
    on("pointercancel", () => stroke.abort());
  }

  add(box) {
    if (box.width < LEAST || box.height < LEAST) return;
    this.boxes.push(box);
    this.tell();
  }

  /** For the keys: a box in the middle, with the focus. */
  addInTheMiddle() {
    this.add({ x: 0.35, y: 0.45, width: 0.3, height: 0.08 });
    this.place.querySelector("button:last-of-type")?.focus();
  }

  tell() {
    this.draw();
    this.changed();
  }

  draw() {
    for (const old of this.place.querySelectorAll("button")) old.remove();
    this.boxes.forEach((box, at) => this.place.append(this.button(box, at)));
  }

  button(box, at) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "box";
    button.setAttribute("aria-label", this.word("box.label", String(at + 1)));
    button.setAttribute("aria-describedby", "box-keys");
    lay(button, box);
    button.addEventListener("keydown", (event) => this.press(event, at));
    button.addEventListener("click", (event) => event.detail === 2 && this.remove(at));
    return button;
  }

  press(event, at) {
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      return this.remove(at);
    }
    const arrow = ARROWS[event.key];
    if (!arrow) return undefined;
    event.preventDefault();
    this.boxes[at] = moved(this.boxes[at], arrow, event.shiftKey);
    this.tell();
    return this.place.querySelectorAll("button")[at]?.focus();
  }

  remove(at) {
    this.boxes.splice(at, 1);
    this.tell();
    (this.place.querySelector("button") ?? this.place.closest("figure")?.querySelector("button"))?.focus();
  }
}

function lay(element, box) {
  element.style.left = `${box.x * 100}%`;
  element.style.top = `${box.y * 100}%`;
  element.style.width = `${box.width * 100}%`;
  element.style.height = `${box.height * 100}%`;
}
