// Rows that are marked for a verb on all of them: how many there are, and their numbers in every form that asks.
export function said(count, { one, many }) {
  return (count === 1 ? one : many).replace("{0}", count);
}

/** The rows from the one clicked before to this one, either way; only this one where there was none. */
export function between(from, to) {
  return from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
}

export class Marks {
  constructor(page, bar) {
    Object.assign(this, { page, bar, last: -1 });
    this.note = bar.querySelector("[role=status]");
  }

  begin() {
    this.page.addEventListener("change", (event) => event.target.matches("[data-mark]") && this.show());
    this.page.addEventListener("click", (event) => this.click(event));
    this.page.addEventListener("keydown", (event) => this.leave(event));
    for (const button of this.bar.querySelectorAll("[data-marks]")) {
      button.addEventListener("click", () => this.all(button.dataset.marks === "all"));
    }
    this.show();
  }

  boxes() {
    return [...this.page.querySelectorAll("[data-mark]")];
  }

  click(event) {
    if (!event.target.matches?.("[data-mark]")) return;
    const boxes = this.boxes();
    const at = boxes.indexOf(event.target);
    if (event.shiftKey) {
      const [first, last] = between(this.last, at);
      for (const box of boxes.slice(first, last + 1)) box.checked = event.target.checked;
      this.show();
    }
    this.last = at;
  }

  leave(event) {
    const free = event.key === "Escape" && !this.bar.hidden && !this.page.querySelector("dialog[open], [popover]:popover-open");
    if (free) this.all(false);
  }

  all(checked) {
    for (const box of this.boxes()) box.checked = checked;
    this.show();
  }

  show() {
    const numbers = this.boxes().filter((box) => box.checked).map((box) => box.value);
    this.bar.hidden = numbers.length === 0;
    this.note.textContent = said(numbers.length, this.note.dataset);
    for (const field of this.page.querySelectorAll("[data-marked]")) field.value = numbers.join(",");
    for (const box of this.boxes()) box.closest("[data-item]").classList.toggle("marked", box.checked);
  }
}

export function begin(page) {
  const bar = page.getElementById("marks");
  if (bar) new Marks(page, bar).begin();
}
