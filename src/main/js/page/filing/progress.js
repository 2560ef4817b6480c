// How long it takes to read, and what is still missing.
import { element } from "./findings.js";

const LIMIT = 20;
/** [part, its rules, what it is about, whether it is asked for only once there is something]. */
const PARTS = [
  ["title", ["TTL-01"], "title"],
  ["happens", ["INS-01", "INS-02", "INS-03"], "insight"],
  ["place", ["LOC-01"], "insight"],
  ["change", ["FIX-01", "FIX-02", "FIX-03", "FIX-04"], "fix"],
  ["one", ["ONE-01"], "fix", true],
  ["estimated", ["EST-01", "EST-02", "EST-03", "BIG-01"], "estimate"],
  ["picture", ["PIC-01"], "picture"],
  ["area", ["ARE-01"], "area"],
];
const RANK = { BLOCK: 0, WARN: 1, INFO: 2 };
const CLASS = { BLOCK: "no", WARN: "hm", INFO: "ok" };

/** The checklist of a verdict: [part, state, rule]; state is "" while there is nothing to judge. */
export function checks(verdict, judged) {
  return PARTS.flatMap(([part, rules, about, later]) => {
    const there = given(about, judged);
    const worst = verdict.findings
      .filter((finding) => rules.includes(finding.rule))
      .sort((a, b) => RANK[a.level] - RANK[b.level])[0];
    if (!there && worst?.level !== "BLOCK") return later ? [] : [[part, "", null]];
    return [[part, worst ? CLASS[worst.level] : "ok", worst?.rule ?? null]];
  });
}

/** How much is to go: every line of red, and every part that is not begun. */
export function toGo(rows, blocking) {
  return blocking + rows.filter(([, state]) => state === "").length;
}

function given(name, judged) {
  if (name === "picture") return Boolean(judged.picture || judged.noPictureBecause);
  return name === "estimate" ? judged.estimate !== null : Boolean(judged[name]?.trim?.());
}

export class Progress {
  constructor(word, language) {
    this.word = word;
    this.number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    this.key = "";
  }

  show(verdict, rows) {
    this.meter(verdict.readSeconds);
    set("read-seconds", this.word("seconds", this.number.format(Math.round(verdict.readSeconds))));
    const slow = this.number.format(Math.round(verdict.slowReaderSeconds));
    set("read-note", this.word("read.note", slow, String(LIMIT)));
    this.list(rows);
  }

  meter(seconds) {
    const meter = document.getElementById("meter");
    if (!meter) return;
    const share = Math.min(1, seconds / LIMIT);
    const bar = meter.querySelector("i");
    if (bar) bar.style.width = `${(share * 100).toFixed(0)}%`;
    else meter.value = meter.max ? share * meter.max : seconds;
    meter.classList.toggle("over", seconds > LIMIT);
    meter.setAttribute("aria-valuenow", seconds.toFixed(0));
  }

  list(rows) {
    const list = document.getElementById("checklist");
    const key = JSON.stringify(rows);
    if (!list || key === this.key) return;
    this.key = key;
    list.replaceChildren(...rows.map((row) => this.row(row)));
  }

  row([part, state, rule]) {
    const item = element("li", state);
    item.dataset.part = part;
    item.append(this.word(`check.${part}`), element("span", "unseen", ` ${this.word(`check.state.${state || "open"}`)}`));
    if (rule && state !== "ok") item.append(element("small", "", this.word(`short.${rule}`)));
    return item;
  }
}

export function set(id, text) {
  const place = document.getElementById(id);
  if (place && place.textContent !== text) place.textContent = text;
}
