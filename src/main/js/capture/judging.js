// The compiled gate on the phone, fed with the texts that the device keeps, so that it judges without a connection.
import { learn, terms, verdict } from "../page/filing/judge.js";
import { element } from "./words.js";

const LIMIT = 20;
const FIELDS = { title: "problem", insight: "problem", fix: "fix", area: "area", picture: "picture", estimate: "worth" };
// Said for information only: how it reads, and in which language it was read.
const QUIET = new Set(["LIN-01", "LNG-01"]);
const CLASS = { BLOCK: "bad", WARN: "warn", INFO: "info" };

export class Judging {
  constructor({ word, language }) {
    Object.assign(this, { word, language });
    this.context = { messages: language, classAverage: 50_000, areas: null, currency: "EUR", secondsSpent: 0 };
  }

  async take(me) {
    if (!me?.texts) return;
    Object.assign(this.context, {
      classAverage: me.classAverage, areas: me.areas.length ? me.areas.join("\n") : null, currency: me.currency,
    });
    try {
      await learn({ gateData: () => ({ texts: me.texts }) }, me.gate);
      this.learnt = true;
    } catch (why) {
      // The server judges at its door; one goes on writing.
      console.warn("The gate could not be loaded", why);
    }
  }

  judge(judged) {
    if (!this.learnt) return null;
    const said = verdict(judged, this.context);
    this.show(said.findings);
    this.meter(said.readSeconds);
    return said;
  }

  /** What both sides gain, null while the terms are none. */
  terms(said) {
    return this.learnt ? terms(said, this.context) : null;
  }

  show(findings) {
    for (const place of new Set(Object.values(FIELDS))) {
      const own = findings.filter(({ field, rule }) => placeOf(field) === place && !QUIET.has(rule));
      this.list(place, [...new Map(own.map((finding) => [finding.message, finding])).values()]);
    }
  }

  list(name, findings) {
    const place = document.getElementById(`findings-${name}`);
    const key = findings.map(({ level, message, remedy }) => level + message + remedy).join("\n");
    if (!place || place.dataset.key === key) return;
    place.dataset.key = key;
    place.replaceChildren(...findings.map(({ level, message, remedy, rule }) => {
      const line = element("p", CLASS[level], `${message} ${remedy}`);
      line.dataset.rule = rule;
      return line;
    }));
    const blocked = findings.some(({ level }) => level === "BLOCK");
    document.getElementById(name)?.setAttribute("aria-invalid", String(blocked));
  }

  meter(seconds) {
    const meter = document.getElementById("meter");
    meter.querySelector("i").style.width = `${Math.min(1, seconds / LIMIT) * 100}%`;
    meter.classList.toggle("over", seconds > LIMIT);
    meter.setAttribute("aria-valuenow", seconds.toFixed(0));
    this.seconds = Math.round(seconds);
  }

}

/** The field of the form that a finding is about. */
export function placeOf(field) {
  return FIELDS[field.split(".")[0]] ?? "problem";
}

