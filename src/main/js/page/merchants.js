// Merchants brought in from a file, and what became of each of its lines. All that the file said is put there as text.
import { Door } from "./filing/door.js";
import { element } from "./filing/findings.js";
import { wordsOf } from "./filing/words.js";

const SHOWN = 100;
const QUIET = new Set(["KNOWN"]);

/** The lines worth reading, the refused ones first, and how many more there are. */
export function lines({ rows, notes = [] }, word) {
  const read = rows.filter(({ outcome }) => !QUIET.has(outcome));
  read.sort((a, b) => (b.outcome === "REFUSED") - (a.outcome === "REFUSED"));
  const texts = [...notes, ...read.slice(0, SHOWN).map(({ row, name, outcome, why }) => `${outcome === "REFUSED" && row > 0 ? `${word("row", String(row))} · ` : ""}${name}: ${word(outcome)}${why ? ` ${why}` : ""}`)];
  return read.length > SHOWN ? [...texts, word("more", String(read.length - SHOWN))] : texts;
}

export class Bring {
  constructor(page, door) {
    Object.assign(this, { page, door, word: wordsOf(page.getElementById("merchants-words"), "merchants.js.") });
    this.input = page.getElementById("bring-file");
    this.note = page.getElementById("bring-note");
    this.list = page.getElementById("bring-lines");
  }

  begin() {
    this.input.addEventListener("change", () => this.take(this.input.files[0]));
  }

  async take(file) {
    if (!file) return;
    this.input.disabled = true;
    this.say(this.word("running", file.name));
    const { status, body } = await this.door.upload("merchants/import", file);
    this.input.disabled = false;
    this.input.value = "";
    if (status === 200) this.show(body);
    else this.say(body?.detail ?? this.word(status === 401 ? "signedOut" : "away"));
  }

  show(report) {
    const { added, completed, known, reports, refused } = report;
    this.say(this.word("counts", ...[added, completed, known, reports, refused].map(String)));
    this.list.replaceChildren(...lines(report, this.word).map((line) => element("li", "", line)));
  }

  say(text) {
    this.note.textContent = text;
    this.list.replaceChildren();
  }
}

if (globalThis.document?.getElementById("bring-file")) new Bring(document, new Door("app/")).begin();
