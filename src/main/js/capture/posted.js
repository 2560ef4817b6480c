// What became of the reports: waiting on this phone, filed, sent back by the gate.
import { remove } from "./db.js";
import { mine, wasJoined } from "./outbox.js";
import { element } from "./words.js";

export class Posted {
  constructor({ word, base, mend, differs, changed }) {
    Object.assign(this, { word, base, mend, differs, changed });
    this.place = document.getElementById("posted");
  }

  async show(person) {
    const all = person ? (await mine(person).catch(() => [])).reverse() : [];
    this.waiting = all.filter((one) => one.state === "waiting").length;
    const key = JSON.stringify(all.map((one) => [one.key, one.state, one.number, one.shots.length]));
    if (key === this.key) return;
    this.key = key;
    this.place.replaceChildren(...all.map((one) => this.row(one)));
    document.getElementById("posted-part").hidden = all.length === 0;
  }

  row(one) {
    const item = element("li", `posted ${one.state}`);
    item.dataset.state = one.state;
    item.append(element("b", "", one.title), this.line(one));
    for (const alike of (one.duplicates ?? []).slice(0, 3)) {
      item.append(this.link(alike.number, this.word("posted.alike", String(alike.number), alike.title)));
    }
    const buttons = element("div", "row-of-buttons");
    if (one.state === "sent" && !one.joined && one.number) buttons.append(this.noteLink(one));
    if (wasJoined(one) && one.shots.length > 0) buttons.append(this.button("posted.differs", () => this.differs(one)));
    if (["refused", "broken", "asked"].includes(one.state)) buttons.append(this.button(one.state === "asked" ? "posted.whose" : "posted.mend", () => this.mend(one)));
    if (one.state !== "waiting") buttons.append(this.button("posted.away", () => this.away(one)));
    item.append(buttons);
    return item;
  }

  line(one) {
    if (one.state === "sent") return this.link(one.number, this.word(one.joined ? "posted.joined" : "posted.sent", String(one.number)));
    if (one.state === "refused") {
      const said = one.findings.filter(({ level }) => level === "BLOCK").map(({ message, remedy }) => `${message} ${remedy}`);
      return element("p", "wrong", [this.word("posted.refused"), ...new Set(said)].join(" "));
    }
    if (one.state === "asked") {
      return element("p", "wrong", one.known ? this.word("posted.known", one.known) : this.word("posted.asked"));
    }
    if (one.state === "broken") return element("p", "wrong", this.word("posted.broken", one.why));
    return element("p", "quiet", this.word("posted.waiting"));
  }

  /** The next thing to do where a bug was filed: tell the merchant. */
  noteLink(one) {
    const link = element("a", "button small go", this.word("posted.note"));
    link.href = `${this.base}note.xhtml?ticket=${one.number}`;
    return link;
  }

  link(number, text) {
    const link = element("a", "number", text);
    link.href = `${this.base}ticket.xhtml?number=${number}`;
    return link;
  }

  button(key, does) {
    const button = element("button", "button small", this.word(key));
    button.type = "button";
    button.addEventListener("click", does);
    return button;
  }

  async away(one) {
    await remove("outbox", one.key);
    this.changed();
  }
}
