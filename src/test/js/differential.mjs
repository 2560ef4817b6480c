// Judges the cases that the server judged, with the compiled gate; writes a hash per verdict, or one verdict in full.
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [place, what] = process.argv.slice(2);
const gate = await import(pathToFileURL(resolve(place, "gate.mjs")));
const texts = JSON.parse(readFileSync(resolve(place, "texts.json"), "utf8"));
for (const [code, text] of Object.entries(texts)) gate.addLanguage(code, text);

const NUMBERS = ["eventsPerYear", "customerEurPerEvent", "companyEurPerEvent", "benefitFactor90", "daysLow", "daysHigh"];

function numbers(estimate) {
  if (!estimate) return null;
  const made = { evidence: estimate.evidence, source: null, secondsSpent: estimate.secondsSpent };
  for (const name of NUMBERS) made[name] = estimate[name] ?? NaN;
  return made;
}

function verdict(line) {
  const one = JSON.parse(line);
  const around = {
    messages: one.messages, classAverage: 50_000, secondsSpent: one.secondsSpent, areas: one.areas, currency: "EUR",
  };
  const estimate = numbers(one.estimate);
  return gate.judge({ ...one, estimate }, around) + (estimate === null ? "" : gate.worth(estimate, around) ?? "");
}

function hash(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${hash >>> 0} ${text.length}`;
}

const out = [];
let index = 0;
for await (const line of createInterface({ input: createReadStream(resolve(place, "cases.jsonl")) })) {
  if (what === "hash") out.push(hash(verdict(line)));
  else if (index === Number(what)) out.push(verdict(line));
  index++;
}
writeFileSync(resolve(place, "hashes.txt"), `${out.join("\n")}\n`);
