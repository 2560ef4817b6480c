import assert from "node:assert/strict";
import { test } from "node:test";
import { ReadingClock } from "../../main/js/page/reading.js";

/** Parts of a page that remember what was put into them, and a clock that a test moves. */
function scene(left) {
  const time = { now: 0, tick: null, stopped: false };
  const classes = () => {
    const set = new Set();
    return { set, classList: { add: (one) => set.add(one), remove: (one) => set.delete(one) } };
  };
  const page = {
    seconds: {},
    time: classes(),
    meter: { setAttribute: (name, value) => (page.meter[name] = value) },
    bar: { style: {} },
    over: { hidden: true },
    gotIt: { ...classes(), dataset: { later: "I needed longer" }, textContent: "Got it", querySelector: () => null },
  };
  page.gotIt.set.add("go");
  const timers = { setInterval: (tick) => (time.tick = tick), clearInterval: () => (time.stopped = true) };
  new ReadingClock({ page, left, now: () => time.now, timers }).begin();
  const pass = (ms) => {
    time.now += ms;
    time.tick();
  };
  return { page, time, pass };
}

test("counts from what the server says is left", () => {
  const { page, pass } = scene(20);
  assert.equal(page.seconds.textContent, "20\u00a0s");
  pass(5_300);
  assert.equal(page.seconds.textContent, "15\u00a0s");
  assert.equal(page.meter["aria-valuenow"], "15");
  assert.equal(page.bar.style.width, "74%");
  assert.equal(page.gotIt.textContent, "Got it");
});

test("a page that was loaded again goes on where it was", () => {
  const { page, pass } = scene(2.4);
  pass(2_000);
  assert.equal(page.over.hidden, true);
  pass(400);
  assert.equal(page.over.hidden, false);
});

test("after twenty seconds the button says what it means, once", () => {
  const { page, time, pass } = scene(20);
  pass(20_000);
  assert.equal(page.gotIt.textContent, "I needed longer");
  assert.equal(page.gotIt.set.has("go"), false);
  assert.equal(page.time.set.has("over"), true);
  assert.equal(time.stopped, true);
  assert.equal(page.seconds.textContent, "0\u00a0s");
});

test("a page that comes too late says so at once", () => {
  const { page } = scene(0);
  assert.equal(page.over.hidden, false);
  assert.equal(page.gotIt.textContent, "I needed longer");
});
