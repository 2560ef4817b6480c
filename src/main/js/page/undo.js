// An offer to undo stands for some seconds; they do not run while somebody is at the button.
const TICK = 1000;

/** One second later: what is left, and whether the offer is over. */
export function next(left, held) {
  return held ? left : Math.max(0, left - 1);
}

export class Offer {
  /** over: what becomes of the offer when its time has passed */
  constructor(page, button, over = () => button.form.remove()) {
    Object.assign(this, { page, button, over, left: Number(button.dataset.seconds) });
    this.clock = page.createElement("span");
    this.clock.className = "left";
    this.clock.setAttribute("aria-hidden", "true");
  }

  run() {
    this.button.after(this.clock);
    this.show();
    this.timer = setInterval(() => this.tick(), TICK);
  }

  begin() {
    this.run();
    // A page that has just come says nothing by itself: the words are put where they are read out.
    setTimeout(() => this.say(), TICK / 2);
  }

  say() {
    const said = [...this.page.querySelectorAll(".saying .note")].map((note) => note.textContent).join(" ");
    const live = this.page.getElementById("live");
    if (live) live.textContent = `${said} ${this.button.textContent.trim()} (${this.button.dataset.key})`;
  }

  tick() {
    this.left = next(this.left, this.button.matches(":hover, :focus"));
    this.show();
    if (this.left > 0) return;
    this.end();
    this.over();
  }

  end() {
    clearInterval(this.timer);
    this.clock.remove();
  }

  show() {
    this.clock.textContent = `${this.left}\u00a0s`;
  }
}

export function begin(page) {
  const button = page.querySelector("[data-seconds]");
  if (button) new Offer(page, button).begin();
}
