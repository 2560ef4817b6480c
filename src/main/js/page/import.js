// A table handed in, and what became of each of its rows. Everything that the file said is put on the page as text.
import { Door } from "./filing/door.js";
import { element } from "./filing/findings.js";
import { wordsOf } from "./filing/words.js";

const SHOWN = 100;
const GROUP = { REFUSED: "LEFT_OUT" };

export class Import {
  constructor(page, door) {
    Object.assign(this, { page, door });
    this.word = wordsOf(page.getElementById("import-words"), "import.js.");
    this.input = page.getElementById("import-file");
    this.note = page.getElementById("import-note");
    this.report = page.getElementById("import-report");
  }

  begin() {
    this.input.addEventListener("change", () => this.take(this.input.files[0]));
    const place = this.page.getElementById("import-drop");
    for (const name of ["dragover", "dragleave", "drop"]) {
      place.addEventListener(name, (event) => {
        event.preventDefault();
        place.classList.toggle("over", name === "dragover");
        if (name === "drop") this.take(event.dataTransfer.files[0]);
      });
    }
  }

  async take(file) {
    if (!file || this.running) return;
    this.running = true;
    this.input.disabled = true;
    this.say(this.word("running", file.name));
    const { status, body } = await this.door.table(file);
    this.running = false;
    this.input.disabled = false;
    this.input.value = "";
    if (status === 200) return this.show(body);
    this.say(status === 401 ? this.word("signedOut") : status === 0 ? this.word("away") : refusal(status, body, this.word), true);
  }

  show(report) {
    this.say("");
    this.page.getElementById("import-counts").textContent = this.counts(report);
    const notes = this.page.getElementById("import-notes");
    notes.replaceChildren(...report.notes.map((note) => element("li", "", note)));
    notes.hidden = report.notes.length === 0;
    for (const section of this.report.querySelectorAll("[data-outcome]")) {
      const rows = report.rows.filter(({ outcome }) => (GROUP[outcome] ?? outcome) === section.dataset.outcome);
      section.hidden = rows.length === 0;
      this.fill(section.querySelector("ul"), rows);
    }
    this.report.hidden = false;
    this.page.getElementById("report-title").focus();
  }

  /** What there is none of is not said. */
  counts({ filed, drafts, already, leftOut, refused }) {
    return Object.entries({ filed, drafts, already, left: leftOut + refused })
      .filter(([, count]) => count > 0)
      .map(([what, count]) => this.word(`${what}.${count === 1 ? "one" : "many"}`, String(count)))
      .join(" · ");
  }

  /** The first hundred at once, the rest when they are asked for. */
  fill(list, rows, from = 0) {
    const until = Math.min(rows.length, from + SHOWN);
    if (from === 0) list.replaceChildren();
    list.append(...rows.slice(from, until).map((row) => this.row(row)));
    if (until === rows.length) return;
    const item = element("li");
    const more = element("button", "button small", this.word("more", String(rows.length - until)));
    more.type = "button";
    more.addEventListener("click", () => {
      item.remove();
      this.fill(list, rows, until);
      list.children[until]?.querySelector("a")?.focus();
    });
    item.append(more);
    list.append(item);
  }

  row(row) {
    const item = element("li");
    const head = element("p", "brought-title");
    head.append(element("span", "quiet", this.word("row", String(row.row))), " ", this.title(row));
    if (row.outcome === "ALREADY" && !row.number && !row.draft) head.append(" ", element("span", "quiet", this.word("gone")));
    item.append(head);
    const findings = worthSaying(row.findings);
    if (findings.length > 0) {
      const said = element("ul", "findings");
      said.append(...findings.map((finding) => this.finding(finding)));
      item.append(said);
    }
    return item;
  }

  title({ number, draft, title }) {
    const words = title || this.word("untitled");
    if (!number && !draft) return element("b", "", words);
    const link = element("a", "", number ? `V-${number} · ${words}` : words);
    link.href = number ? `ticket.xhtml?number=${number}` : `file.xhtml?draft=${encodeURIComponent(draft)}`;
    return link;
  }

  finding({ rule, level, message, remedy }) {
    const line = element("li", level === "BLOCK" ? "bad" : level.toLowerCase());
    line.append(element("code", "", rule), ` ${message} `, element("span", "quiet", remedy ?? ""));
    return line;
  }

  say(text, wrong = false) {
    this.note.textContent = text;
    this.note.classList.toggle("wrong", wrong);
  }
}

/** What keeps the row from passing first; of tickets alike the likeliest; nothing that only informs. */
export function worthSaying(findings) {
  const blocks = findings.filter(({ level }) => level === "BLOCK");
  const warnings = findings.filter(({ level }) => level === "WARN");
  const alike = warnings.filter(({ rule }) => rule === "DUP-01");
  return [...blocks, ...warnings.filter(({ rule }) => rule !== "DUP-01"), ...alike.slice(0, 1)];
}

/** A file that cannot be read is said as the server said it; what broke in the middle, with what stays. */
export function refusal(status, body, word) {
  const detail = body?.detail ?? "";
  return status < 500 ? detail : word("failed", detail);
}

if (globalThis.document?.getElementById("import")) new Import(document, new Door("app/")).begin();
