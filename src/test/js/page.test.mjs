import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { address, rest } from "../../main/js/page/absences.js";
import { kind } from "../../main/js/page/failures.js";
import { checks, toGo } from "../../main/js/page/filing/progress.js";
import { wordsOf } from "../../main/js/page/filing/words.js";
import { fill, numbersOf, spoken } from "../../main/js/page/estimating.js";
import { isDue } from "../../main/js/page/kept.js";
import { match } from "../../main/js/page/keys.js";
import { next } from "../../main/js/page/list.js";
import { filled, words } from "../../main/js/page/note.js";
import { next as secondLater } from "../../main/js/page/undo.js";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

test("draws a letter as the server does: a paragraph that has nothing to say is left out", () => {
  const frame = "Hello\r\n\r\n{what}\n\nFix: {fix}\n\n\n{shows}: {link} {mine}\n";
  assert.equal(filled(frame, { what: "{fix} $&", fix: " ", shows: "Picture", link: "https://…" }), "Hello\n\n{fix} $&\n\nPicture: https://… {mine}");
  assert.equal(filled("{what", { what: "x" }), "{what");
  assert.equal(words("87 of\u00a0120 words – https://a.example/b"), 5);
});

test("sends a calendar under the name that it was given, and says when with why", () => {
  assert.equal(address("  "), "days/absences");
  assert.equal(address(" Équipe & Co "), "days/absences?calendar=%C3%89quipe%20%26%20Co");
  assert.equal(rest({ when: "3 Dec – 4 Dec" }), "3 Dec – 4 Dec");
  assert.equal(rest({ when: "3 Dec", sentence: "it was called off" }), "3 Dec: it was called off");
  assert.equal(rest({ when: null, sentence: "it does not say when it begins" }), "it does not say when it begins");
});

test("moves a selection without leaving the list", () => {
  assert.equal(next(-1, 1, 5), 0);
  assert.equal(next(-1, -1, 5), 4);
  assert.equal(next(4, 1, 5), 4);
  assert.equal(next(0, -1, 5), 0);
});

test("lets the time to undo stand still while somebody is at the button", () => {
  assert.equal(secondLater(7, true), 7);
  assert.equal(secondLater(7, false), 6);
  assert.equal(secondLater(0, false), 0);
});

test("takes a key in either case", () => {
  assert.ok(match("c", "C"));
  assert.ok(match("?", "?"));
  assert.ok(!match("Enter", "E"));
});

test("puts text back on its own page only, soon, and only where something had expired", () => {
  const kept = { page: "/settings-areas.xhtml", at: 1000 };
  const here = { page: "/settings-areas.xhtml", now: 2000, expired: true };
  assert.ok(isDue(kept, here));
  assert.ok(isDue({ ...kept, signedOut: true }, { ...here, expired: false }));
  assert.ok(!isDue(kept, { ...here, expired: false }));
  assert.ok(!isDue(kept, { ...here, page: "/backlog.xhtml" }));
  assert.ok(!isDue(kept, { ...here, now: 1_000_000 }));
});

test("tells a lost connection from a lost session", () => {
  assert.equal(kind(0), "offline");
  assert.equal(kind(401), "signedOut");
  assert.equal(kind(500), "broken");
});

test("checks a part once there is something to judge", () => {
  const judged = { title: "T", insight: "I", fix: null, estimate: null };
  const finding = (rule, level, field) => ({ rule, level, field });
  const verdict = { findings: [finding("INS-02", "WARN", "insight"), finding("LOC-01", "BLOCK", "insight")] };
  const state = Object.fromEntries(checks(verdict, judged).map(([part, is]) => [part, is]));
  assert.deepEqual(state, { title: "ok", happens: "hm", place: "no", change: "", estimated: "", picture: "", area: "" });
});

test("ticks no place before the insight is there, and asks for one thing only once there is a fix", () => {
  const of = (judged) => Object.fromEntries(checks({ findings: [] }, { estimate: null, ...judged }).map(([part, is]) => [part, is]));
  assert.equal(of({ title: "Checkout broken" }).place, "");
  assert.equal("one" in of({ title: "Checkout broken" }), false);
  assert.equal(of({ fix: "Move it" }).one, "ok");
});

test("counts as to go what is shown: every line of red, and every part that is not begun", () => {
  const rows = [["title", "ok"], ["happens", "hm"], ["place", "no"], ["change", ""], ["area", ""]];
  assert.equal(toGo(rows, 2), 4);
  assert.equal(toGo([["title", "ok"], ["happens", "hm"]], 0), 0, "what only warns does not count");
});

test("reads the numbers of the dialog as its reader types them", () => {
  const fields = { eventsPerYear: "16 224", customerEurPerEvent: "2,5", benefitFactor90: "×/÷ 2", daysLow: "x", evidence: "COUNT" };
  const read = numbersOf((name) => fields[name], "fr");
  assert.deepEqual(read, {
    evidence: "COUNT", eventsPerYear: 16224, customerEurPerEvent: 2.5, companyEurPerEvent: null, benefitFactor90: 2,
    daysLow: null, daysHigh: null,
  });
  assert.equal(fill("Would be #{0} of {1}", 2, 214), "Would be #2 of 214");
});

test("says of numbers that were given what the gate says, and nothing of those that are not there yet", () => {
  const read = (name) => ({ eventsPerYear: "0", daysLow: "1e400" })[name];
  assert.equal(numbersOf(read, "en", Infinity).daysLow, Infinity);
  assert.equal(numbersOf(read, "en", Infinity).daysHigh, null);
  const finding = (rule, field) => ({ rule, field, message: field });
  const findings = [finding("EST-01", "estimate.eventsPerYear"), finding("EST-01", "estimate.daysHigh"), finding("EST-04", "estimate"), finding("BIG-01", "estimate")];
  const said = spoken(findings, (name) => read(name) !== undefined).map(({ field }) => field);
  assert.deepEqual(said, ["estimate.eventsPerYear", "estimate"]);
});

test("fills words with what belongs in them", () => {
  const word = wordsOf({ textContent: '{"file.js.a":"{0} of {1}"}' });
  assert.equal(word("a", "2", "214"), "2 of 214");
  assert.equal(word("b"), "b");
});

const bundle = (language) =>
  new Map(
    read(`../../main/resources/io/vingt/messages_${language}.properties`)
      .split("\n")
      .filter((line) => /^(file|frames)\.js\./.test(line))
      .map((line) => [line.slice(line.indexOf(".js.") + 4, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );

test("has every word that the script says, in both languages", () => {
  const sources = ["filing", "sending", "saved", "findings", "frames", "parting", "progress", "starters", "worth", "clock", "pictures"]
    .map((name) => read(`../../main/js/page/filing/${name}.js`))
    .join("\n");
  const said = [...sources.matchAll(/word\((?:[^"(]*\? )?\s*"([^"]+)"(?: : "([^"]+)")?/g)].flatMap(([, one, other]) => [one, other].filter(Boolean));
  assert.ok(said.length > 20);
  assert.ok(said.includes("blanks.one") && said.includes("blanks.many"));
  const states = ["saved", "saving", "kept", "signedOut", "changedElsewhere", "gone"];
  const parts = checks({ findings: [] }, {}).map(([part]) => `check.${part}`);
  const made = ["ok", "hm", "no", "open"].map((state) => `check.state.${state}`);
  said.push(...states, ...parts, ...made, "check.one");
  for (const language of ["en", "fr"]) {
    const words = bundle(language);
    for (const key of said) assert.ok(words.has(key), `${language}: ${key}`);
  }
});

test("says the same things in French as in English", () => {
  const [english, french] = [bundle("en"), bundle("fr")];
  assert.deepEqual([...french.keys()].sort(), [...english.keys()].sort());
  for (const [key, text] of english) {
    assert.deepEqual((french.get(key).match(/\{\d\}/g) ?? []).sort(), (text.match(/\{\d\}/g) ?? []).sort(), key);
  }
});

test("sets French as French is set", () => {
  for (const [key, text] of bundle("fr")) {
    assert.doesNotMatch(text, /[^\u00a0\u202f] ?[:;?!»](\s|$)|«[^\u00a0]|'/, key);
  }
});

test("has a hash for every package that the build takes", () => {
  const lock = JSON.parse(read("../../main/js/package-lock.json"));
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  assert.ok(packages.length > 0);
  for (const [path, one] of packages) {
    assert.match(one.integrity ?? "", /^sha512-[A-Za-z0-9+/]{86}==$/, path);
    assert.match(one.version, /^\d+\.\d+\.\d+$/, path);
  }
  const wanted = JSON.parse(read("../../main/js/package.json"));
  for (const version of Object.values({ ...wanted.dependencies, ...wanted.devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+$/);
  }
});
