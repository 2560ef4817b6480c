import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { frames, learn, paced, value } from "../../main/js/page/filing/judge.js";

let painted;

beforeEach(() => {
  painted = [];
  globalThis.requestAnimationFrame = (run) => painted.push(run);
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
  assert.equal(painted.length, 1);
  painted.shift()();
  assert.equal(judged, 1);
});

test("lets what was typed be painted first once judging is slow", async () => {
  let judged = 0;
  const ask = paced(() => {
    judged++;
    for (const until = performance.now() + 8; performance.now() < until; ) continue;
  });
  ask();
  painted.shift()();
  ask();
  painted.shift()();
  assert.equal(judged, 1, "not within the frame");
  await new Promise((done) => setTimeout(done));
  assert.equal(judged, 2);
});

test("says nothing of a value before the gate is there", () => {
  assert.equal(value({}, {}), null);
});

test("asks for the frames of a language once, and looks at a few words by themselves", async () => {
  const asked = [];
  const door = { gateData: async () => ({ texts: {} }) };
  const compiled = {
    addLanguage() {},
    frames(typed, page) {
      asked.push([typed.fix, typed.language, page]);
      return JSON.stringify({ of: typed.language ?? page });
    },
  };
  await learn(door, "1", async () => compiled);
  const long = "Move the button above the keyboard so that it stays visible while a field has the focus.";
  assert.equal(frames({ fix: long }, "en", "fr").of, "en");
  assert.equal(frames({ fix: `${long} Now.` }, "en", "fr").of, "en");
  assert.equal(frames({ fix: "Hm" }, "en", "en").of, "en");
  assert.deepEqual(asked, [[null, "en", "fr"]], "once however much is typed");
  frames({ fix: "Hm" }, "en", "fr");
  frames({ fix: "Hmm" }, "en", "fr");
  assert.deepEqual(asked.slice(1), [["Hm", null, "fr"], ["Hmm", null, "fr"]]);
});
