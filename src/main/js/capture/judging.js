// The compiled gate on the phone, fed with the texts that the device keeps, so that it judges without a connection.
import { clicks, line, lines } from "../page/filing/findings.js";
import { Frames } from "../page/filing/frames.js";
import { learn, terms, verdict } from "../page/filing/judge.js";

const LIMIT = 20;
const FIELDS = { title: "problem", insight: "problem", fix: "fix", area: "area", picture: "picture", estimate: "worth" };
// Said for information only: how it reads, and in which language it was read.
const QUIET = new Set(["LIN-01", "LNG-01"]);

export class Judging {
  constructor({ word, language, form, changed }) {
    Object.assign(this, { word, language });
    // The title is made of the problem: nothing is put into it.
    const fieldOf = (name) => (name === "title" ? null : form.field(FIELDS[name]));
    this.frames = new Frames({ fieldOf, word, language, changed });
    this.said = new Map();
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
    const whole = verdict(judged, this.context);
    this.frames.learn(judged, whole.language);
    const [said] = this.frames.patient(whole, judged);
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
      const own = findings.filter(({ field, rule }) => placeOf(field) === place && !QUIET.has(rule)).map((one) => this.here(one));
      // What is said of the problem and of the title made of it is said where something can be done about it.
      own.sort((a, b) => (a.field === "title") - (b.field === "title"));
      this.list(place, lines(own, [], this.word));
    }
  }

  /** The problem is judged without the blanks around it and with the place behind it: where the finding lies in the field. */
  here(finding) {
    const field = this.frames.fieldOf(finding.field);
    if (finding.field !== "insight" || !field) return finding;
    const before = field.value.length - field.value.trimStart().length;
    const end = finding.end + before;
    return end > field.value.length ? { ...finding, start: 0, end: 0 } : { ...finding, start: finding.start + before, end };
  }

  list(name, findings) {
    const place = document.getElementById(`findings-${name}`);
    const labels = clicks(findings, (finding) => this.frames.remedy(finding));
    const key = findings.map(({ level, message, remedy }, at) => [level, message, remedy, labels[at]].join(" ")).join("\n");
    this.said.set(name, findings);
    if (!place || place.dataset.key === key) return;
    place.dataset.key = key;
    place.replaceChildren(...findings.map((finding, at) => line(finding, {
      warn: this.word("worthALook"), label: labels[at], use: () => this.frames.remedy(this.said.get(name)[at])?.use(),
    })));
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

