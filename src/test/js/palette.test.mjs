import assert from "node:assert/strict";
import { test } from "node:test";
import { recent, used } from "../../main/js/page/palette/recent.js";
import { arrange, likeness, numberOf } from "../../main/js/page/palette/words.js";

const commands = ["Backlog", "File a ticket", "My work", "My drafts", "Settings", "Help", "Language: Français"].map(
  (label) => ({ id: label, label }));
const labels = (asked, used = []) => arrange(commands, asked, used).map(({ label }) => label);

test("finds a beginning before the beginning of a word, and that before a part of one", () => {
  assert.ok(likeness("set", "Settings") > likeness("set", "Reset settings"));
  assert.ok(likeness("drafts", "My drafts") > likeness("rafts", "My drafts"));
  assert.ok(likeness("rafts", "My drafts") > likeness("mdr", "My drafts"));
  assert.equal(likeness("xyz", "My drafts"), 0);
});

test("forgives accents, case and elisions", () => {
  assert.deepEqual(labels("FRANCAIS"), ["Language: Français"]);
  assert.ok(likeness("evidence", "L’évidence") > 0);
});

test("takes words in any order", () => {
  assert.deepEqual(labels("ticket file"), ["File a ticket"]);
});

test("shows everything before a word is typed, what was used last first", () => {
  assert.deepEqual(labels("").slice(0, 2), ["Backlog", "File a ticket"]);
  assert.deepEqual(labels("", ["Help", "My work"]).slice(0, 3), ["Help", "My work", "Backlog"]);
});

test("lets what was used last win among equals only", () => {
  assert.deepEqual(labels("my", ["My drafts"]), ["My drafts", "My work"]);
  assert.equal(labels("back", ["Help"])[0], "Backlog");
});

test("knows a number however it is written", () => {
  for (const written of ["118", "V-118", "v118", " v - 118 "]) assert.equal(numberOf(written), "118", written);
  for (const other of ["", "V-", "0", "118 days", "1e3", "-", "99999999999999999999"]) assert.equal(numberOf(other), null, other);
});

test("remembers a dozen commands, each once, and survives a store that does not work", () => {
  const kept = new Map();
  const store = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
  for (let i = 0; i < 20; i++) used(`c${i}`, store);
  used("c10", store);
  assert.equal(recent(store).length, 12);
  assert.equal(recent(store)[0], "c10");
  assert.equal(new Set(recent(store)).size, 12);
  kept.set("vingt.recent", "{broken");
  assert.deepEqual(recent(store), []);
  assert.doesNotThrow(() => used("c1", { getItem: () => { throw new Error("no"); }, setItem: () => { throw new Error("no"); } }));
});
