import assert from "node:assert/strict";
import { test } from "node:test";
import { isTheirs, Typed } from "../../main/js/page/typed.js";

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

/** A form of one field, in a dialog that stands open, on a device that keeps what it is told. */
function form(value) {
  const field = { name: "decline:reason", value, matches: () => true, type: "textarea" };
  const dialog = { open: true, showModal: () => (dialog.open = true) };
  globalThis.document = { getElementById: () => ({ elements: [field], closest: () => dialog }) };
  return { field, dialog };
}

const device = () => ({
  kept: new Map(),
  getItem(key) { return this.kept.get(key) ?? null; },
  setItem(key, text) { this.kept.set(key, text); },
  removeItem(key) { this.kept.delete(key); },
});

const opened = (storage) => new Typed({ id: "decline" }, { storage, slot: "s", was: { "decline:reason": "" } });

function typedAndReloaded({ sends = false } = {}) {
  const storage = device();
  form("we do not sell there any more");
  const before = opened(storage);
  before.write();
  if (sends) before.sent();
  const page = form("");
  page.dialog.open = false;
  return { ...page, storage, typed: opened(storage) };
}

test("a dialog that was open stands open again with its text after a reload", () => {
  const { typed, field, dialog } = typedAndReloaded();
  assert.ok(typed.putBack());
  assert.equal(field.value, "we do not sell there any more");
  assert.ok(dialog.open);
});

test("what was sent from a dialog does not come back after the page that it led to", () => {
  const { typed, field, storage } = typedAndReloaded({ sends: true });
  assert.ok(!typed.putBack());
  assert.equal(field.value, "");
  assert.equal(storage.kept.size, 0);
});

test("what was sent to a page that had expired comes back", () => {
  const { typed, field } = typedAndReloaded({ sends: true });
  assert.ok(typed.putBack({ expired: true }));
  assert.equal(field.value, "we do not sell there any more");
});
