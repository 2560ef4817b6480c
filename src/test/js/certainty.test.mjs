import assert from "node:assert/strict";
import { test } from "node:test";
import { fits, nearest } from "../../main/js/page/certainty.js";

const rows = [[0, "none"], [30, "some"], [32.5, "more"], [100, "all"]];

test("says what the nearest measured threshold does, the lower one of two", () => {
  for (const [value, says] of [[0, "none"], [15, "none"], [15.1, "some"], [31.25, "some"], [31.3, "more"], [99, "all"]]) {
    assert.equal(nearest(rows, value), says, String(value));
  }
  assert.equal(nearest([], 30), "");
});

test("takes a number from 0 to 100", () => {
  for (const value of [0, 30, 32.5, 100]) assert.ok(fits(value), String(value));
  for (const value of [null, NaN, -1, 100.1]) assert.ok(!fits(value), String(value));
});
