// A calendar of absences handed in, and what it was understood to say. What the file said is put on the page as text.
import { Door } from "./filing/door.js";
import { element } from "./filing/findings.js";

/** Where a calendar is sent: under its name where somebody gave it one. */
export function address(name) {
  return name.trim() ? `days/absences?calendar=${encodeURIComponent(name.trim())}` : "days/absences";
}

/** What is said of an absence behind its person's name, and of an event behind its title. */
export function rest({ when, sentence }) {
  return [when, sentence].filter(Boolean).join(": ");
}

class Absences {
  constructor(page) {
    Object.assign(this, { page, words: page.getElementById("absences").dataset, note: page.getElementById("absences-note") });
    this.input = page.getElementById("absences-file");
    this.input.addEventListener("change", () => this.take(this.input.files[0]));
  }

  async take(file) {
    if (!file) return;
    this.input.disabled = true;
    const name = this.page.getElementById("absences-calendar").value;
    const { status, body } = await new Door("app/").upload(address(name), file);
    this.input.disabled = false;
    this.input.value = "";
    if (status !== 200) this.note.textContent = body?.detail ?? this.words.away;
    this.show(status === 200 ? body : { warnings: [], understood: [], dropped: [], left: [] });
    if (status === 200) await this.refresh();
  }

  show({ sentence, warnings, understood, dropped, left }) {
    if (sentence) this.note.textContent = sentence;
    this.fill("understood", understood.map((one) => this.line(one.person, one)));
    this.fill("dropped", dropped.map((one) => this.line(one.person, one)));
    this.fill("left", left.map((one) => this.line(one.event || this.words.unnamed, one)));
    const list = this.page.getElementById("absences-warnings");
    list.replaceChildren(...warnings.map((one) => element("li", "", one)));
    list.hidden = warnings.length === 0;
  }

  fill(part, rows) {
    this.page.getElementById(`absences-${part}`).replaceChildren(...rows);
    this.page.getElementById(`absences-${part}-part`).hidden = rows.length === 0;
  }

  line(name, one) {
    const item = element("li");
    item.append(element("b", "", name), ` ${rest(one)}`);
    return item;
  }

  /** What the days come to now, as the server says it; where it does not answer, the old ones stay. */
  async refresh() {
    const answer = await fetch(location.href, { credentials: "same-origin", cache: "no-store" }).catch(() => null);
    if (!answer?.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("ahead");
    if (fresh) this.page.getElementById("ahead").replaceWith(fresh);
  }
}

if (globalThis.document?.getElementById("absences")) new Absences(document);
