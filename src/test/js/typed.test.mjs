import assert from "node:assert/strict";
import { test } from "node:test";
import { isTheirs } from "../../main/js/page/typed.js";

const was = { title: "Pay button hidden" };
const kept = { was, values: { title: "Pay button hidden behind the keyboard" }, at: 1000 };

test("brings back what was typed into the same form", () => {
  assert.ok(isTheirs(kept, { was: { ...was }, now: 2000 }));
});

test("brings nothing back into a form that begins as another", () => {
  assert.ok(!isTheirs(kept, { was: { title: "Somebody else's title" }, now: 2000 }));
});

test("brings nothing back that is a week old or says what stands there", () => {
  assert.ok(!isTheirs(kept, { was, now: 1001 + 7 * 24 * 3600 * 1000 }));
  assert.ok(!isTheirs({ ...kept, values: { ...was } }, { was, now: 2000 }));
  assert.ok(!isTheirs(null, { was, now: 2000 }));
});
