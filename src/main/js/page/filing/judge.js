// The compiled gate, fed with the server's word lists, judging after the keystroke has been painted.
let gate = null;

/** Above this many milliseconds a verdict waits until what was typed is on the screen. */
const IN_FRAME = 4;

/** Loads what judges; the page works without it until then, and when it never comes. */
export async function learn(door, version, load = () => import("./gate.js")) {
  const [loaded, data] = await Promise.all([load(), door.gateData(version)]);
  for (const [code, text] of Object.entries(data.texts)) loaded.addLanguage(code, text);
  gate = loaded;
  offered.clear();
}

function numbers(estimate) {
  const of = (name) => estimate[name] ?? NaN;
  return {
    eventsPerYear: of("eventsPerYear"),
    customerEurPerEvent: of("customerEurPerEvent"),
    companyEurPerEvent: of("companyEurPerEvent"),
    benefitFactor90: of("benefitFactor90"),
    daysLow: of("daysLow"),
    daysHigh: of("daysHigh"),
    evidence: estimate.evidence ?? null,
    source: estimate.source ?? null,
    secondsSpent: estimate.secondsSpent ?? 0,
  };
}

export function verdict(draft, context) {
  const estimate = draft.estimate === null ? null : numbers(draft.estimate);
  return JSON.parse(gate.judge({ ...draft, estimate }, context));
}

const NOTHING = { title: null, insight: null, fix: null, language: null, area: null, picture: null, noPictureBecause: null, estimate: null };
/** A text below so many characters may be in no language that the gate could tell, which it calls English. */
const FEW = 80;
const offered = new Map();

/**
 * The sentences to fill in, in the language of the draft, else of the page; null before the gate is there.
 * @param said the language that the draft was judged in
 */
export function frames({ title, insight, fix }, said, page) {
  if (!gate?.frames) return null;
  const texts = { title, insight, fix };
  const few = Object.values(texts).reduce((length, text) => length + (text?.length ?? 0), 0) < FEW;
  if (few && said === "en" && page !== "en") return JSON.parse(gate.frames({ ...NOTHING, ...texts }, page));
  if (!offered.has(said)) offered.set(said, JSON.parse(gate.frames({ ...NOTHING, language: said }, page)));
  return offered.get(said);
}

export function value(estimate, context) {
  const said = gate?.worth(numbers(estimate), context) ?? null;
  return said === null ? null : JSON.parse(said);
}

/** A merchant's terms as numbers of an estimate and what both sides gain, null while they are none. */
export function terms(said, context) {
  const reckoned = gate?.terms(said, context) ?? null;
  return reckoned === null ? null : JSON.parse(reckoned);
}

/** Runs a task at most once per frame: within it while it is quick, after the paint once it is not. */
export function paced(task) {
  let waiting = false;
  let took = 0;
  const run = () => {
    waiting = false;
    const start = performance.now();
    task();
    took = performance.now() - start;
  };
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => (took > IN_FRAME ? setTimeout(run) : run()));
  };
}
