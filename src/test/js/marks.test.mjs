import assert from "node:assert/strict";
import { test } from "node:test";
import { begun, once } from "../../main/js/page/filing/findings.js";
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

test("begins a fix where the text ends and puts the caret where one goes on", () => {
  assert.deepEqual(begun("", "Move | above "), { text: "Move  above ", caret: 5 });
  assert.deepEqual(begun("Improve it. ", "Show |"), { text: "Improve it.\nShow ", caret: 17 });
});

test("says the same words once, however many places they mark", () => {
  const long = (start) => ({ rule: "READ-02", message: "This sentence has 28 words.", start });
  assert.equal(once([long(0), long(147), { rule: "READ-02", message: "This sentence has 31 words." }]).length, 2);
});

test("shows what readers did not understand over a warning and below a refusal", () => {
  const found = pieces("abcdef", [span(0, 4, "DOUBT"), span(0, 2, "BLOCK"), span(2, 6, "WARN")]);
  assert.deepEqual(found.map(({ text, level }) => text + level), ["abBLOCK", "cdDOUBT", "efWARN"]);
});
