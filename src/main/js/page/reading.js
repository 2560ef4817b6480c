// The clock of somebody who reads for a colleague: twenty seconds from the first opening, whatever is reloaded.
const LIMIT = 20;
const TICK = 250;

export class ReadingClock {
  /** page holds the parts; left is in seconds; now() in milliseconds */
  constructor({ page, left, now = () => performance.now(), timers = globalThis }) {
    Object.assign(this, { page, now, timers });
    this.until = now() + left * 1000;
    this.said = false;
  }

  begin() {
    this.timer = this.timers.setInterval(() => this.tick(), TICK);
    this.tick();
  }

  tick() {
    const left = Math.max(0, (this.until - this.now()) / 1000);
    this.show(left);
    if (left > 0 || this.said) return;
    this.said = true;
    this.timers.clearInterval(this.timer);
    this.over();
  }

  show(left) {
    const seconds = Math.ceil(left);
    this.page.seconds.textContent = `${seconds}\u00a0s`;
    this.page.meter.setAttribute("aria-valuenow", String(seconds));
    this.page.bar.style.width = `${((left / LIMIT) * 100).toFixed(0)}%`;
  }

  /** "Got it" would no longer count: the button says what it means now. */
  over() {
    this.page.time.classList.add("over");
    this.page.over.hidden = false;
    this.page.gotIt.classList.remove("go");
    const label = this.page.gotIt.querySelector(".ui-button-text") ?? this.page.gotIt;
    label.textContent = this.page.gotIt.dataset.later;
  }
}

export function begin(document) {
  const seconds = document.getElementById("seconds");
  if (!seconds) return;
  const time = seconds.closest(".time");
  const page = {
    seconds, time,
    meter: time.querySelector(".meter"),
    bar: time.querySelector(".meter > i"),
    over: document.getElementById("over"),
    gotIt: document.getElementById("got:it"),
  };
  new ReadingClock({ page, left: Number(seconds.dataset.left) }).begin();
}

if (globalThis.document) begin(globalThis.document);
