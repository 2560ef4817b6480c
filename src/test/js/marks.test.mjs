import assert from "node:assert/strict";
import { test } from "node:test";
import { clicks, lines, once } from "../../main/js/page/filing/findings.js";
import { moved, pieces } from "../../main/js/page/filing/marks.js";

const span = (start, end, level = "BLOCK") => ({ start, end, level });

test("cuts a text at its findings", () => {
  assert.deepEqual(pieces("Improve it", [span(0, 7)]), [{ text: "Improve", level: "BLOCK" }, { text: " it", level: null }]);
});

test("shows the more serious of two findings on one place", () => {
  const found = pieces("abcdef", [span(0, 4, "WARN"), span(2, 6, "BLOCK")]);
  assert.deepEqual(found.map(({ text, level }) => text + (level ?? "")), ["abWARN", "cdBLOCK", "efBLOCK"]);
});

test("loses no letter, whatever the spans", () => {
  for (const spans of [[], [span(0, 0)], [span(3, 99)], [span(0, 5), span(1, 2, "INFO")]]) {
    assert.equal(pieces("hello", spans).map(({ text }) => text).join(""), "hello");
  }
});

test("moves a mark along with what is typed before it", () => {
  assert.deepEqual(moved([span(4, 7)], "the fix", "see the fix"), [span(8, 11)]);
  assert.deepEqual(moved([span(0, 3)], "the fix", "the fix now"), [span(0, 3)]);
});

test("drops a mark that was typed into", () => {
  assert.deepEqual(moved([span(0, 7)], "Improve it", "Imxprove it"), []);
});

test("says the same words once, however many places they mark", () => {
  const long = (start) => ({ rule: "READ-02", message: "This sentence has 28 words.", start });
  const said = once([long(0), long(147), { rule: "READ-02", message: "This sentence has 31 words." }]);
  assert.deepEqual(said.map(({ start }) => start), [0, undefined], "at the first place");
});

test("offers one click where two findings would put in the same", () => {
  const labels = { "FIX-01": "Insert: a", "FIX-02": "Insert: b", "FIX-03": "Insert: a" };
  const said = ["FIX-01", "READ-01", "FIX-02", "FIX-03", "PII-01"].map((rule) => ({ rule }));
  const remedy = ({ rule }) => (labels[rule] ? { label: labels[rule] } : null);
  assert.deepEqual(clicks(said, remedy), [null, null, "Insert: b", "Insert: a", null]);
});

test("says first what blocks, and of several numbers that are missing only how many", () => {
  const number = (name, message = name) => ({ rule: "EST-01", level: "BLOCK", field: `estimate.${name}`, message });
  const wide = { rule: "EST-02", level: "WARN", field: "estimate", message: "wide" };
  const word = (key, count) => `${key} ${count}`;
  const said = (findings, missing) => lines(findings, missing, word).map(({ message }) => message);
  assert.deepEqual(said([wide, number("daysLow"), number("daysHigh")], ["daysLow", "daysHigh"]), ["numbers.missing 2", "wide"]);
  assert.deepEqual(said([number("daysLow"), number("daysHigh")], ["daysLow"]), ["daysLow", "daysHigh"], "what was typed is no number");
  assert.deepEqual(said([number("daysLow")], ["daysLow"]), ["daysLow"], "one is named");
});

test("shows what readers did not understand over a warning and below a refusal", () => {
  const found = pieces("abcdef", [span(0, 4, "DOUBT"), span(0, 2, "BLOCK"), span(2, 6, "WARN")]);
  assert.deepEqual(found.map(({ text, level }) => text + level), ["abBLOCK", "cdDOUBT", "efWARN"]);
});
