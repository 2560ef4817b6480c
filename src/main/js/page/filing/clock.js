// Counts the seconds spent on the estimate: only while its part has the focus and the page is seen.
import { isEstimate } from "./form.js";
import { set } from "./progress.js";

const LIMIT = 600;

export class Clock {
  /** counts: whether the time at a field of that name is time spent on the numbers. */
  constructor(form, word, ticked, counts = isEstimate) {
    Object.assign(this, { form, word, ticked, counts });
    form.element.addEventListener("focusin", (event) => this.look(event.target));
    form.element.addEventListener("focusout", () => this.stop());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.stop() : this.look(document.activeElement)));
    this.draw();
  }

  look(target) {
    if (this.counts(target?.name) && !document.hidden) this.timer ??= setInterval(() => this.tick(), 1000);
  }

  stop() {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  tick() {
    this.form.secondsSpent++;
    this.draw();
    if (this.form.secondsSpent % 10 === 0) this.ticked(this.form.secondsSpent >= LIMIT);
  }

  draw() {
    const seconds = this.form.secondsSpent;
    const time = seconds < 60
      ? this.word("clock.seconds", String(seconds))
      : this.word("clock.minutes", String(Math.floor(seconds / 60)), String(seconds % 60));
    set("clock", seconds >= LIMIT ? this.word("clock.over", time) : this.word("clock", time));
  }
}
