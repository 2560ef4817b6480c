import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { paced, value } from "../../main/js/page/filing/judge.js";

let frames;

beforeEach(() => {
  frames = [];
  globalThis.requestAnimationFrame = (run) => frames.push(run);
});

afterEach(() => {
  delete globalThis.requestAnimationFrame;
});

test("judges once however many keys were struck before the frame", () => {
  let judged = 0;
  const ask = paced(() => judged++);
  ask();
  ask();
  ask();
  assert.equal(judged, 0, "the keystroke does not wait for it");
  assert.equal(frames.length, 1);
  frames.shift()();
  assert.equal(judged, 1);
});

test("lets what was typed be painted first once judging is slow", async () => {
  let judged = 0;
  const ask = paced(() => {
    judged++;
    for (const until = performance.now() + 8; performance.now() < until; ) continue;
  });
  ask();
  frames.shift()();
  ask();
  frames.shift()();
  assert.equal(judged, 1, "not within the frame");
  await new Promise((done) => setTimeout(done));
  assert.equal(judged, 2);
});

test("says nothing of a value before the gate is there", () => {
  assert.equal(value({}, {}), null);
});
