import assert from "node:assert/strict";
import { test } from "node:test";
import { between, said } from "../../main/js/page/marks.js";

test("says how many rows are marked", () => {
  const words = { one: "1 marked", many: "{0} marked" };
  assert.equal(said(1, words), "1 marked");
  assert.equal(said(12, words), "12 marked");
});

test("marks from the row clicked before to this one, either way", () => {
  assert.deepEqual(between(-1, 4), [4, 4]);
  assert.deepEqual(between(2, 4), [2, 4]);
  assert.deepEqual(between(4, 2), [2, 4]);
});
