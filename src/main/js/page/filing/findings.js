// What the gate says, under the field it speaks of, with fix starters where a change is missing.
import { Ghost } from "./marks.js";

const FIELDS = ["title", "insight", "fix", "area", "picture", "estimate"];
const STARTERS = ["move", "rename", "remove", "show", "say"];
const WANTS_STARTERS = new Set(["FIX-01", "FIX-02", "FIX-03"]);
const CLASS = { BLOCK: "bad", WARN: "warn", INFO: "info" };

export class Findings {
  constructor(form, word, inserted) {
    this.form = form;
    this.word = word;
    this.inserted = inserted;
    this.shown = new Map();
    this.ghosts = new Map(["title", "insight", "fix"].map((name) => [name, new Ghost(form.field(name))]));
  }

  follow(name) {
    this.ghosts.get(name)?.follow();
  }

  /** Marks what readers did not understand in the draft as the server keeps it. */
  doubt(stored) {
    for (const [name, ghost] of this.ghosts) {
      const marks = (stored.unclear ?? []).flatMap((doubt) => doubt.marks);
      ghost.doubt(marks.filter((mark) => mark.field === name), stored[name] ?? "");
    }
  }

  show(findings) {
    for (const field of FIELDS) {
      const own = findings.filter((finding) => base(finding.field) === field && finding.rule !== "LIN-01");
      this.ghosts.get(field)?.draw(own.filter((finding) => finding.end > finding.start).map(span));
      this.list(field, own);
    }
  }

  list(field, own) {
    const place = document.getElementById(`findings-${field}`);
    const said = once(own);
    const key = JSON.stringify(said.map(({ rule, message, remedy }) => [rule, message, remedy]));
    if (!place || this.shown.get(field) === key) return;
    this.shown.set(field, key);
    place.replaceChildren(...said.map((finding) => line(finding)));
    if (field === "fix" && own.some((finding) => WANTS_STARTERS.has(finding.rule))) place.append(this.starters());
    const blocked = own.some((finding) => finding.level === "BLOCK");
    this.form.field(field)?.setAttribute?.("aria-invalid", String(blocked));
  }

  starters() {
    const row = element("span", "starters");
    for (const name of STARTERS) {
      const button = element("button", "starter", this.word(`start.${name}`));
      button.type = "button";
      button.addEventListener("click", () => this.insert(this.word(`start.${name}.text`)));
      row.append(button, " ");
    }
    return row;
  }

  /** Puts a beginning where the caret is or behind the text; "|" says where one goes on typing. */
  insert(beginning) {
    const field = this.form.field("fix");
    const { text, caret } = begun(field.value, beginning);
    field.value = text;
    field.focus();
    field.setSelectionRange(caret, caret);
    this.inserted(field);
  }
}

export function begun(text, beginning) {
  const kept = text.trimEnd();
  const before = kept === "" ? "" : `${kept}\n`;
  const at = beginning.indexOf("|");
  const plain = beginning.replace("|", "");
  return { text: before + plain, caret: before.length + (at < 0 ? plain.length : at) };
}

/** The same words are said once, however many places they mark. */
export function once(findings) {
  const said = new Map(findings.map((finding) => [`${finding.rule} ${finding.message}`, finding]));
  return [...said.values()];
}

function base(field) {
  return field.split(".")[0];
}

function span({ start, end, level }) {
  return { start, end, level };
}

export function line(finding) {
  const row = element("span", CLASS[finding.level]);
  row.dataset.rule = finding.rule;
  row.append(element("span", "says", finding.message));
  if (finding.remedy) row.append(" ", element("span", "remedy", finding.remedy));
  return row;
}

export function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
