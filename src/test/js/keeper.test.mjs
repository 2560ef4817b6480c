import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Keeper } from "../../main/js/page/filing/keeper.js";
import { isOurs, newest } from "../../main/js/page/filing/restore.js";
import { Shelf } from "../../main/js/page/filing/shelf.js";

class Storage {
  kept = new Map();
  getItem(key) {
    return this.kept.get(key) ?? null;
  }
  setItem(key, value) {
    this.kept.set(key, value);
  }
  removeItem(key) {
    this.kept.delete(key);
  }
}

/** A server that answers what it is told to, a clock that stands still, and a text that grows. */
function scene(answers, known = {}) {
  const time = { now: 0, due: null };
  const timers = {
    performance: { now: () => time.now },
    setTimeout: (run, pause) => (time.due = { run, at: time.now + pause }),
    clearTimeout: () => (time.due = null),
  };
  const sent = [];
  const answer = (call) => {
    sent.push(call);
    return Promise.resolve(answers.shift() ?? { status: 200, body: { id: "7", version: String(sent.length) } });
  };
  const door = {
    create: (draft, key) => answer({ create: draft.title, key }),
    save: (id, version, draft) => answer({ save: draft.title, id, version }),
  };
  const text = { title: "" };
  const told = [];
  const shelf = new Shelf(new Storage(), "lina", known.id);
  const keeper = new Keeper({
    door, shelf, timers, id: known.id ?? null, version: known.version ?? null,
    read: () => ({ draft: { ...text }, raw: { ...text } }),
    tell: (state) => told.push(state),
  });
  const type = (title) => {
    text.title = title;
    keeper.touch();
  };
  return { time, sent, told, shelf, keeper, type };
}

test("keeps every keystroke on the device at once", () => {
  const { shelf, type } = scene([]);
  type("Pay but");
  assert.equal(shelf.underWay().raw.title, "Pay but");
  assert.equal(shelf.underWay().dirty, true);
});

test("saves within a second although the typing never pauses", () => {
  const { time, type } = scene([]);
  for (time.now = 0; time.now < 600; time.now += 50) type(`typed ${time.now}`);
  assert.ok(time.due.at <= 650, `due at ${time.due.at}`);
});

test("creates a draft once and saves over it from then on", async () => {
  const { sent, told, type, keeper, shelf } = scene([{ status: 201, body: { id: "7", version: "1" } }]);
  type("one");
  await keeper.save();
  type("two");
  await keeper.save();
  assert.deepEqual(sent.map((call) => Object.keys(call)[0]), ["create", "save"]);
  assert.deepEqual({ id: sent[1].id, version: sent[1].version }, { id: "7", version: "1" });
  assert.equal(told.at(-1), "saved");
  assert.equal(shelf.underWay().id, "7");
  assert.equal(shelf.underWay().dirty, false);
});

test("creates with the same key again when the answer was lost", async () => {
  const { sent, type, keeper } = scene([{ status: 0 }, { status: 201, body: { id: "7", version: "1" } }]);
  type("one");
  await keeper.save();
  await keeper.save();
  assert.equal(sent[0].key, sent[1].key);
});

test("asks the same again while the answer is lost, and saves what was typed since over it", async () => {
  const { sent, type, keeper } = scene([{ status: 0 }, { status: 201, body: { id: "7", version: "1" } }]);
  type("one");
  await keeper.save();
  type("one and more");
  await keeper.save();
  await keeper.save();
  assert.deepEqual(sent.slice(0, 2).map(({ create }) => create), ["one", "one"]);
  assert.equal(sent[0].key, sent[1].key);
  assert.deepEqual(sent[2], { save: "one and more", id: "7", version: "1" });
  assert.equal(keeper.dirty, false);
});

test("asks the same again on the page that comes after a reload", async () => {
  const before = scene([{ status: 0 }]);
  before.type("one");
  await before.keeper.save();
  const kept = before.shelf.underWay();
  const after = scene([{ status: 201, body: { id: "7", version: "1" } }]);
  after.keeper.birth = kept.birth;
  after.type("one, and after the reload");
  await after.keeper.save();
  assert.deepEqual([after.sent[0].create, after.sent[0].key], ["one", before.sent[0].key]);
  await after.keeper.save();
  assert.equal(after.sent[1].save, "one, and after the reload");
});

test("goes on when the server is gone and saves when it is back", async () => {
  const { told, type, keeper, time } = scene([{ status: 0 }, { status: 201, body: { id: "7", version: "1" } }]);
  type("one");
  assert.equal(await keeper.save(), false);
  assert.deepEqual(told, ["kept"]);
  assert.ok(time.due, "tries again");
  assert.equal(await keeper.save(), true);
  assert.equal(told.at(-1), "saved");
});

test("says that one is signed out and keeps the text", async () => {
  const { told, type, keeper, shelf } = scene([{ status: 401 }]);
  type("one");
  await keeper.save();
  assert.deepEqual(told, ["signedOut"]);
  assert.equal(shelf.underWay().raw.title, "one");
});

test("stops at another window's version until the person chose", async () => {
  const { told, type, keeper, sent } = scene([{ status: 412 }], { id: "7", version: "1" });
  type("mine");
  await keeper.save();
  type("mine still");
  await keeper.save();
  assert.deepEqual(told, ["changedElsewhere"]);
  assert.equal(sent.length, 1);
  keeper.resume("4");
  await keeper.save();
  assert.equal(sent[1].version, "4");
});

test("keeps as a new draft what is gone at the server", async () => {
  const { told, type, keeper, sent } = scene([{ status: 404 }, { status: 201, body: { id: "9", version: "1" } }], {
    id: "7", version: "1",
  });
  type("mine");
  await keeper.save();
  await keeper.save();
  assert.equal(told[0], "gone");
  assert.equal(Object.keys(sent[1])[0], "create");
});

test("is not clean while something was typed during the save", async () => {
  const { type, keeper, told } = scene([]);
  type("one");
  const saving = keeper.save();
  type("two");
  await saving;
  assert.equal(keeper.dirty, true);
  assert.equal(told.at(-1), "saving");
});

test("forgets a draft that became a ticket", async () => {
  const { type, keeper, shelf } = scene([]);
  type("one");
  await keeper.save();
  keeper.forget();
  assert.equal(shelf.underWay(), null);
});

test("goes on without a device that keeps anything", () => {
  const shelf = new Shelf({ setItem: mock.fn(() => { throw new Error("full"); }), getItem: () => null }, "lina");
  shelf.put({ raw: {} });
  assert.equal(shelf.underWay(), null);
});

test("restores the newest text and asks only where both went on", () => {
  const kept = (version, title, dirty = true) => ({ version, dirty, raw: { title } });
  assert.equal(newest(null, { version: "2", title: "b" }), "server");
  assert.equal(newest(kept("2", "a", false), { version: "3", title: "b" }), "server");
  assert.equal(newest(kept("2", "a"), { version: "2", title: "" }), "local");
  assert.equal(newest(kept("2", "abc"), { version: "3", title: "ab" }), "local");
  assert.equal(newest(kept("2", "ab"), { version: "3", title: "abc" }), "server");
  assert.equal(newest(kept("2", "mine"), { version: "3", title: "theirs" }), "ask");
});

test("knows its own text by what was sent, so that a lost answer is no other window", async () => {
  const { type, keeper, shelf, sent } = scene([{ status: 0 }], { id: "7", version: "1" });
  type("mine");
  await keeper.save(true);
  assert.equal(sent.length, 1);
  assert.deepEqual(shelf.underWay().sent, { title: "mine" });
  type("mine, and more");
  assert.deepEqual(shelf.underWay().sent, { title: "mine" }, "until it is sent again");
  const kept = shelf.underWay();
  assert.equal(newest(kept, { version: "2", title: "mine" }), "local");
  assert.equal(newest({ ...kept, raw: { title: "" } }, { version: "2", title: "mine" }), "local", "a text that was taken back");
  assert.equal(newest({ ...kept, raw: { title: "" } }, { version: "2", title: "theirs" }), "server");
});

test("takes nothing for its own text that differs in a number, a picture or the area", () => {
  const draft = { title: "a", area: "Checkout", pictures: ["1"], estimate: { daysLow: 1, evidence: "NONE", source: null } };
  const stored = { ...draft, id: "7", version: "3", insight: "", pictures: [{ id: "1" }], estimate: { daysLow: 1, source: "" } };
  assert.ok(isOurs(draft, stored));
  assert.ok(!isOurs(null, stored));
  assert.ok(!isOurs(draft, { ...stored, area: "Search" }));
  assert.ok(!isOurs(draft, { ...stored, pictures: [{ id: "2" }] }));
  assert.ok(!isOurs(draft, { ...stored, estimate: { daysLow: 2 } }));
});
