// What the gate says, under the field it speaks of, with the remedy as one click where it has one.
import { NUMBERS } from "./form.js";
import { Ghost } from "./marks.js";

const FIELDS = ["title", "insight", "fix", "area", "picture", "estimate"];
const CLASS = { BLOCK: "bad", WARN: "warn", INFO: "info" };
const RANK = { BLOCK: 0, WARN: 1, INFO: 2 };

export class Findings {
  /** remedy(finding): its one click, {label, use}, or null */
  constructor({ form, word, remedy }) {
    Object.assign(this, { form, word, remedy });
    this.shown = new Map();
    this.said = new Map();
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
      this.list(field, lines(own, this.missing(), this.word));
    }
  }

  missing() {
    return NUMBERS.filter((name) => this.form.text(name).trim() === "");
  }

  /** How many lines of red there are. */
  get blocking() {
    return [...this.said.values()].flat().filter(({ level }) => level === "BLOCK").length;
  }

  list(field, said) {
    const place = document.getElementById(`findings-${field}`);
    if (!place) return;
    const remedies = clicks(said, this.remedy);
    const key = JSON.stringify(said.map(({ rule, message, remedy }, at) => [rule, message, remedy, remedies[at]]));
    this.said.set(field, said);
    if (this.shown.get(field) === key) return;
    this.shown.set(field, key);
    place.replaceChildren(...said.map((finding, at) => line(finding, {
      warn: this.word("worthALook"), label: remedies[at], use: () => this.remedy(this.said.get(field)[at])?.use(),
    })));
    const blocked = said.some((finding) => finding.level === "BLOCK");
    this.form.field(field)?.setAttribute?.("aria-invalid", String(blocked));
  }
}

/** What each finding's click is called, null where it has none. Two that would put in the same are one: the later rule is the closer one. */
export function clicks(said, remedy) {
  const labels = said.map((finding) => remedy(finding)?.label ?? null);
  return labels.map((label, at) => (labels.lastIndexOf(label) === at ? label : null));
}

/** What is said of one field: what blocks first, the same words once, numbers that are missing together. */
export function lines(findings, missing, word) {
  const gone = findings.filter(({ rule, field }) => rule === "EST-01" && missing.includes(field.split(".")[1]));
  const all = gone.length < 2 ? findings : [
    { ...gone[0], message: word("numbers.missing", String(gone.length)) },
    ...findings.filter((finding) => !gone.includes(finding)),
  ];
  return once(all).sort((a, b) => RANK[a.level] - RANK[b.level]);
}

/** The same words are said once, however many places they mark. */
export function once(findings) {
  const said = new Map();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.message}`;
    if (!said.has(key)) said.set(key, finding);
  }
  return [...said.values()];
}

function base(field) {
  return field.split(".")[0];
}

function span({ start, end, level }) {
  return { start, end, level };
}

/** A finding as people read it; what only warns begins with words that say so. */
export function line(finding, { warn = "", label = null, use } = {}) {
  const row = element("span", CLASS[finding.level]);
  row.dataset.rule = finding.rule;
  if (finding.level === "WARN" && warn) row.append(element("b", "level", warn), " ");
  row.append(element("span", "says", finding.message));
  if (finding.remedy) row.append(" ", element("span", "remedy", finding.remedy));
  if (label === null) return row;
  const button = element("button", "use", label);
  button.type = "button";
  button.addEventListener("click", use);
  row.append(" ", button);
  return row;
}

export function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
