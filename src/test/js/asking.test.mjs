import assert from "node:assert/strict";
import { test } from "node:test";

class Part {
  constructor(tag) {
    Object.assign(this, { tag, children: [], dataset: {}, hidden: false, className: "", textContent: "", heard: {} });
  }
  append(...parts) {
    this.children.push(...parts);
  }
  replaceChildren(...parts) {
    this.children = parts;
  }
  addEventListener(name, does) {
    this.heard[name] = does;
  }
  contains() {
    return false;
  }
}

const WHOLE = { title: "a", insight: "b", fix: "c", area: "Checkout", estimate: {}, picture: "shown", noPictureBecause: null };
const box = new Part("div");
globalThis.document = {
  hidden: false,
  addEventListener() {},
  createElement: (tag) => new Part(tag),
  getElementById: (id) => (id === "ask-reader" ? box : null),
};
const { Asking } = await import("../../main/js/page/filing/asking.js");

/** A form whose whole text was judged, and a server that answers what it is told to. */
function scene(findings, answers = []) {
  box.dataset = { rules: "FIX INS LOC VAG ONE" };
  box.children = [];
  box.hidden = true;
  const sent = [];
  const fields = [new Part("textarea"), new Part("button")];
  const timers = { setTimeout: (run) => (timers.due = run), clearTimeout: () => (timers.due = null) };
  const filing = {
    word: (key, ...parts) => [key, ...parts].join(" "),
    data: {},
    form: { judged: () => ({ ...WHOLE }), element: { querySelectorAll: () => fields } },
    verdict: { passes: findings.length === 0, findings },
    keeper: { id: "7", dirty: false, forgotten: false, forget: () => (filing.keeper.forgotten = true), save: async () => true },
    door: {
      call: async (method, path) => {
        sent.push(`${method} ${path}`);
        return answers.shift() ?? { status: 0, body: null };
      },
    },
    sending: { say: (text) => sent.push(text) },
  };
  const asking = new Asking(filing, timers);
  asking.look();
  timers.due?.();
  const press = async (label) => {
    const bar = box.children.find(({ className }) => className === "bar");
    await bar.children.find(({ textContent }) => textContent === label).heard.click();
  };
  const labels = () => (box.children.find(({ className }) => className === "bar")?.children ?? []).map((one) => one.textContent);
  return { fields, asking, filing, sent, timers, press, labels, says: () => box.children[0]?.textContent ?? "" };
}

const WORDING = [{ rule: "FIX-01", level: "BLOCK" }, { rule: "READ-02", level: "WARN" }];

test("offers a reader where nothing but the wording is refused", () => {
  const { labels, says } = scene(WORDING);
  assert.equal(says(), "ask.offer");
  assert.deepEqual(labels(), ["ask"]);
  assert.equal(box.hidden, false);
});

for (const [what, findings, asked] of [
  ["something else is refused too", [...WORDING, { rule: "PIC-01", level: "BLOCK" }], true],
  ["the text passes", [], true],
  ["the whole text is not written yet", WORDING, false],
]) {
  test(`offers nobody where ${what}`, () => {
    const { asking, filing } = scene(findings);
    if (!asked) filing.form.judged = () => ({ ...WHOLE, estimate: null });
    asking.look();
    assert.equal(box.hidden, true);
  });
}

test("waits with the offer until the writing rests", () => {
  const { asking, timers } = scene(WORDING);
  asking.typed({ name: "fix" });
  asking.look();
  assert.equal(box.hidden, true);
  timers.due();
  assert.equal(box.hidden, false);
});

test("a colleague is asked once however often the button is pressed", async () => {
  const { press, sent, says, labels, timers } = scene(WORDING, [{ status: 202, body: { state: "WAITING" } }]);
  await Promise.all([press("ask"), press("ask")]);
  assert.deepEqual(sent, ["POST drafts/7/ask-reader"]);
  assert.equal(says(), "ask.waiting");
  assert.deepEqual(labels(), ["ask.withdraw"]);
  assert.ok(timers.due);
});

test("what is not saved is not asked for", async () => {
  const { filing, press, sent } = scene(WORDING);
  filing.keeper.dirty = true;
  filing.keeper.save = async () => false;
  await press("ask");
  assert.deepEqual(sent, ["ask.failed file.later"]);
});

test("a word that was not clear stays in sight, and once it is changed somebody can be asked again", () => {
  const { asking, labels, says, timers } = scene(WORDING);
  asking.meet({ state: "NOT_CLEAR", word: "viewport" });
  assert.equal(says(), "ask.notClear viewport");
  assert.deepEqual(labels(), []);
  asking.typed({ name: "area" });
  assert.deepEqual(labels(), []);
  asking.typed({ name: "fix" });
  assert.deepEqual(labels(), []);
  timers.due();
  assert.equal(says(), "ask.notClear viewport");
  assert.deepEqual(labels(), ["ask.again"]);
});

test("another text is with nobody", () => {
  const { asking, labels, timers } = scene(WORDING);
  asking.meet({ state: "WAITING" });
  asking.typed({ name: "title" });
  timers.due();
  assert.equal(asking.state, "NONE");
  assert.deepEqual(labels(), ["ask"]);
});

test("who has understood this very text overrules the wording and nothing else", () => {
  const { asking, filing } = scene(WORDING);
  asking.meet({ state: "UNDERSTOOD", by: "Marie", seconds: 12, ticket: null });
  assert.equal(asking.overrules(), true);
  filing.verdict = { passes: false, findings: [{ rule: "ARE-01", level: "BLOCK" }] };
  assert.equal(asking.overrules(), false);
  filing.verdict = { passes: false, findings: WORDING };
  asking.typed({ name: "insight" });
  assert.equal(asking.overrules(), false);
});

test("what has become a ticket is no longer kept as a draft", async () => {
  const filed = { state: "UNDERSTOOD", by: "Marie", seconds: 12, ticket: 118 };
  const { fields, asking, filing, labels, says } = scene(WORDING, [{ status: 200, body: filed }]);
  asking.meet({ state: "WAITING" });
  assert.ok(!fields.some(({ disabled }) => disabled));
  await asking.poll();
  assert.equal(filing.keeper.forgotten, true);
  assert.ok(fields.every(({ disabled }) => disabled), "what would be typed would be kept nowhere");
  assert.equal(says(), "ask.filed Marie 12 118");
  assert.deepEqual(labels(), ["ask.open 118"]);
});

test("a page that nobody looks at asks nothing", async () => {
  const { asking, sent } = scene(WORDING);
  asking.meet({ state: "WAITING" });
  document.hidden = true;
  await asking.poll();
  document.hidden = false;
  assert.deepEqual(sent, []);
});
