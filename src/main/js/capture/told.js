// What is told already of the page in the address: whoever sees the same says so with one tap.
import { linkTo } from "./where.js";
import { element } from "./words.js";

const PAUSE = 350;

export class Told {
  /** same: what a tap does, with {number, title} */
  constructor({ word, base, same }) {
    Object.assign(this, { word, base, same, asked: "" });
    this.place = document.getElementById("told");
  }

  /** @param where as whereabouts reads it; nothing is asked twice */
  look(where) {
    const page = where?.host ? linkTo(where) : "";
    if (page === this.asked) return;
    this.asked = page;
    this.show([]);
    clearTimeout(this.timer);
    if (page !== "") this.timer = setTimeout(() => this.ask(page), PAUSE);
  }

  async ask(page) {
    const items = await fetched(`${this.base}app/capture/page?url=${encodeURIComponent(page)}`);
    if (!items) this.asked = "";
    else if (page === this.asked) this.show(items);
  }

  show(items) {
    document.getElementById("told-part").hidden = items.length === 0;
    this.place.replaceChildren(...items.map((ticket) => this.row(ticket)));
  }

  row(ticket) {
    const row = element("li");
    const link = element("a", "", ticket.title);
    link.href = `${this.base}ticket.xhtml?number=${ticket.number}`;
    if (ticket.page) link.append(element("span", "quiet", ` · ${ticket.page}`));
    const button = element("button", "button small", this.word("told.same"));
    button.type = "button";
    button.setAttribute("aria-label", `${this.word("told.same")}: ${ticket.title}`);
    button.addEventListener("click", () => this.same(ticket));
    row.append(link, button);
    return row;
  }
}

/** Nothing where it cannot be had: the server finds the same bug by itself when the report arrives. */
async function fetched(path) {
  try {
    const answer = await fetch(path, {
      headers: { "X-Vingt": "page", Accept: "application/json" }, credentials: "same-origin", cache: "no-store", redirect: "manual",
    });
    return answer.ok ? (await answer.json()).items : null;
  } catch {
    return null;
  }
}
