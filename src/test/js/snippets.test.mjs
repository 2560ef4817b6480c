import assert from "node:assert/strict";
import { test } from "node:test";
import { placed } from "../../main/js/page/filing/frames.js";
import { blanks, next, Snippets } from "../../main/js/page/filing/snippets.js";

/** A field as the browser has it, as far as snippets use it. */
class Field extends EventTarget {
  value = "";
  selectionStart = 0;
  selectionEnd = 0;

  focus() {}

  setSelectionRange(start, end) {
    Object.assign(this, { selectionStart: start, selectionEnd: end });
  }

  setRangeText(text, start, end) {
    this.value = this.value.slice(0, start) + text + this.value.slice(end);
    this.setSelectionRange(start + text.length, start + text.length);
  }

  get selected() {
    return [this.selectionStart, this.selectionEnd];
  }

  /** Types over what is selected. */
  type(text) {
    this.setRangeText(text, ...this.selected);
    this.dispatchEvent(new Event("input"));
  }

  /** Whether the key did something of its own. */
  press(key, parts = {}) {
    const event = Object.assign(new Event("keydown", { cancelable: true }), { key, ...parts });
    this.dispatchEvent(event);
    return event.defaultPrevented;
  }
}

globalThis.InputEvent ??= class extends Event {};
globalThis.document ??= { execCommand: () => false };

function at(text) {
  const field = new Field();
  field.value = text;
  const counts = [];
  const snippets = new Snippets({ changed: (one) => counts.push(snippets.left(one)) });
  snippets.listen(field);
  return { field, snippets, counts };
}

test("takes a … for a blank where no letter touches it", () => {
  assert.deepEqual(blanks("Change … from “…” to “…”"), [7, 15, 22]);
  assert.deepEqual(blanks("Remplacer «\u00a0…\u00a0» par «…» dans …"), [12, 21, 29]);
  assert.deepEqual(blanks("„…“, wenn …, ”…”"), [1, 10, 14]);
  assert.deepEqual(blanks("wait… and l…8 then …x"), []);
});

test("finds the next blank and the one before", () => {
  const text = "Show … when …";
  assert.equal(next(text, { from: 6 }), 12);
  assert.equal(next(text, { from: 13 }), -1);
  assert.equal(next(text, { from: 12, back: true }), 5);
  assert.equal(next(text, { from: 5, back: true }), -1);
});

test("leads from blank to blank with Tab, and leaves the field where none is left", () => {
  const { field, snippets, counts } = at("");
  snippets.insert(field, { start: 0, end: 0, text: "Show … when …" });
  assert.deepEqual(field.selected, [5, 6]);
  field.type("a hint");
  assert.ok(field.press("Tab"));
  assert.deepEqual(field.selected, [17, 18]);
  assert.ok(!field.press("Tab"), "the last one: Tab leaves");
  field.type("it fails");
  assert.equal(field.value, "Show a hint when it fails");
  assert.ok(!field.press("Tab"));
  assert.deepEqual(counts.slice(1), [2, 1, 0], "as many as wait");
});

test("goes back with Shift and Tab, and out at the first one", () => {
  const { field, snippets } = at("");
  snippets.insert(field, { start: 0, end: 0, text: "Show … when …" });
  field.press("Tab");
  assert.ok(field.press("Tab", { shiftKey: true }));
  assert.deepEqual(field.selected, [5, 6]);
  assert.ok(!field.press("Tab", { shiftKey: true }));
});

test("gives Tab back after Escape, and never takes it with Ctrl, Alt or within a word that is being composed", () => {
  const { field, snippets } = at("");
  snippets.insert(field, { start: 0, end: 0, text: "Show … when …" });
  for (const parts of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }]) {
    assert.ok(!field.press("Tab", parts), JSON.stringify(parts));
  }
  field.press("Escape");
  assert.ok(!field.press("Tab"));
  assert.equal(snippets.left(field), 0);
});

test("leaves Tab alone in a text that nobody put a frame into", () => {
  const { field } = at("Well … whatever …");
  assert.ok(!field.press("Tab"));
});

test("points once at a blank that was left, and lets the next try through", () => {
  const { field, snippets } = at("");
  snippets.insert(field, { start: 0, end: 0, text: "Show … when …" });
  field.type("a hint");
  assert.ok(snippets.pointAtBlank());
  assert.deepEqual(field.selected, [17, 18]);
  assert.ok(!snippets.pointAtBlank());
});

test("puts a frame after the text, in the title behind a dash, and instead of the words only where it is a mere blank", () => {
  const whole = { start: 0, end: 0 };
  const after = (text, field) => {
    const { start, end, text: piece } = placed(text, "Show …", { field, ...whole });
    return text.slice(0, start) + piece + text.slice(end);
  };
  assert.equal(after("Improve it. \n", "fix"), "Improve it.\nShow …");
  assert.equal(after("", "fix"), "Show …");
  assert.equal(after("Bug", "title"), "Bug – Show …");
  assert.deepEqual(placed("Make it better", "…", { field: "fix", start: 8, end: 14 }), { start: 8, end: 14, text: "…" });
  assert.equal(placed("Make it better", "…", { field: "fix", ...whole }), null);
});
