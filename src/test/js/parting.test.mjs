import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { parted, Parting } from "../../main/js/page/filing/parting.js";

test("cuts a list before its second item", () => {
  assert.deepEqual(parted("1. Rename “Send”\n2. Drop the map\n3. Add a field"), ["1. Rename “Send”", "2. Drop the map\n3. Add a field"]);
  assert.deepEqual(parted("On the form:\n- rename “Send”\n  to “Save”\n- drop the map"), ["On the form:\n- rename “Send”\n  to “Save”", "- drop the map"]);
});

test("cuts sentences after the first, and nothing where there is but one", () => {
  assert.deepEqual(parted("Rename “Send”. Drop the map. Add a field."), ["Rename “Send”.", "Drop the map. Add a field."]);
  assert.equal(parted("Use version 2.5 for approx. 3 shops."), null);
  assert.equal(parted("- one item"), null);
  assert.equal(parted(""), null);
});

function at(text, status) {
  const field = {
    value: text,
    focus() {},
    setSelectionRange() {},
    setRangeText(put, start, end) {
      this.value = this.value.slice(0, start) + put + this.value.slice(end);
    },
    dispatchEvent() {},
  };
  const sent = [];
  const told = [];
  const door = { create: async (draft) => {
    sent.push(draft);
    return { status };
  } };
  const draft = () => ({ title: "T", insight: "I", fix: field.value, pictures: ["7"], evidence: [], area: "Checkout", estimate: { daysLow: 1 } });
  const parting = new Parting({ form: { field: () => field, draft }, word: (key) => key, door, told: (text) => told.push(text) });
  return { field, sent, told, parting };
}

const before = { document: globalThis.document, InputEvent: globalThis.InputEvent };

afterEach(() => Object.assign(globalThis, before));

const THREE = "Rename “Send”. Drop the map. Add a field.";

test("keeps the rest as a draft of its own, without the numbers and pictures of this one", async () => {
  Object.assign(globalThis, { document: { execCommand: () => false }, InputEvent: class extends Event {} });
  const { field, sent, told, parting } = at(THREE, 201);
  await parting.remedy({ rule: "ONE-01" }).use();
  assert.equal(field.value, "Rename “Send”.");
  const [{ title, insight, fix, pictures, area, estimate }] = sent;
  assert.deepEqual([title, insight, fix, pictures, area], ["", "I", "Drop the map. Add a field.", [], "Checkout"]);
  assert.deepEqual([estimate.daysLow, estimate.secondsSpent], [null, 0]);
  assert.deepEqual(told, ["part.done"]);
});

test("takes nothing out of the text while the server has not kept it", async () => {
  const { field, told, parting } = at(THREE, 0);
  await parting.remedy({ rule: "ONE-01" }).use();
  assert.equal(field.value, THREE);
  assert.deepEqual(told, ["part.failed"]);
});

test("is the remedy of several wishes only, and only where a seam is plain", () => {
  assert.equal(at(THREE, 201).parting.remedy({ rule: "FIX-01" }), null);
  assert.equal(at("Rename “Send” and drop the map", 201).parting.remedy({ rule: "ONE-01" }), null);
});
