// Boxes over names: drawn with a finger or a mouse, or placed and moved with the keys.
const STEP = 0.02;
const LEAST = 0.01;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

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
  return { ...box, x: within(box.x + dx * STEP, 0, 1 - box.width), y: within(box.y + dy * STEP, 0, 1 - box.height) };
}

export class Boxes {
  /** place holds the picture's canvas; boxes lie above it. */
  constructor({ place, boxes, word, changed }) {
    Object.assign(this, { place, boxes, word, changed });
    place.addEventListener("pointerdown", (event) => this.begin(event));
    this.draw();
  }

  at(event) {
    const area = this.place.getBoundingClientRect();
    return {
      x: within((event.clientX - area.left) / area.width, 0, 1),
      y: within((event.clientY - area.top) / area.height, 0, 1),
    };
  }

  begin(event) {
    if (event.button !== 0 || event.target.closest("button")) return;
    event.preventDefault();
    const from = this.at(event);
    const rubber = this.place.appendChild(document.createElement("i"));
    const move = (to) => lay(rubber, between(from, this.at(to)));
    const end = (to) => {
      this.place.removeEventListener("pointermove", move);
      rubber.remove();
      if (to.type === "pointerup") this.add(between(from, this.at(to)));
    };
    this.place.setPointerCapture?.(event.pointerId);
    this.place.addEventListener("pointermove", move);
    for (const name of ["pointerup", "pointercancel"]) this.place.addEventListener(name, end, { once: true });
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
