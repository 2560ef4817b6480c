import assert from "node:assert/strict";
import { test } from "node:test";
import { isTall, shownWidth } from "../../main/js/page/viewer.js";

const room = { width: 1200, height: 800 };
const phone = { width: 336, height: 600 };
const screenshot = { width: 1170, height: 12_000 };

test("a tall screenshot is as wide as the window lets it be, and not a strip", () => {
  assert.ok(isTall(screenshot));
  assert.equal(shownWidth(screenshot, room, { scale: 1, whole: false }), 1170);
  assert.equal(shownWidth(screenshot, phone, { scale: 1, whole: false }), 336);
});

test("everything else is seen at once, and never larger than it is", () => {
  assert.ok(!isTall({ width: 1600, height: 1200 }));
  assert.equal(shownWidth({ width: 1600, height: 1200 }, room, { scale: 1, whole: true }), 1067);
  assert.equal(shownWidth({ width: 300, height: 200 }, room, { scale: 1, whole: true }), 300);
});

test("one goes closer, up to four times its size", () => {
  assert.equal(shownWidth({ width: 300, height: 200 }, room, { scale: 2, whole: true }), 600);
  assert.equal(shownWidth({ width: 300, height: 200 }, room, { scale: 10, whole: true }), 1200);
});
