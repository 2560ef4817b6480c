import assert from "node:assert/strict";
import { test } from "node:test";
import { signInAgain } from "../../main/js/page/failures.js";
import { AlikeList, filled, unhurried } from "../../main/js/page/alike.js";
import { counted, query } from "../../main/js/page/search.js";

test("asks for what was chosen and leaves out what was not", () => {
  assert.equal(String(query([["q", "pay & go"], ["area", ""], ["state", "ALL"]])), "q=pay+%26+go&state=ALL");
});

test("counts what it shows and says when there are more", () => {
  const words = { one: "1 ticket", many: "{0} tickets", most: "The best {0}; there are more" };
  assert.deepEqual([0, 1, 2, 50, 51].map((found) => counted(found, words)), ["", "1 ticket", "2 tickets", "50 tickets", "The best 50; there are more"]);
});

test("leads to signing in and back to the same words", () => {
  assert.equal(signInAgain({ pathname: "/search.xhtml", search: "?q=pay+now" }), "sign-in.xhtml?next=%2Fsearch.xhtml%3Fq%3Dpay%2Bnow");
});

test("fills the blanks of a sentence", () => {
  assert.equal(filled("Looks like V-{0} “{1}”", 118, "Pay $1 {0}"), "Looks like V-118 “Pay $1 {0}”");
});

function page(title, answers) {
  const asked = [];
  const note = { hidden: true, firstElementChild: { textContent: "" } };
  const list = { dataset: { one: "one", many: "{0} alike" }, parentElement: { hidden: true }, rows: [], replaceChildren: (...rows) => (list.rows = rows), get childElementCount() { return list.rows.length; } };
  const form = { elements: { namedItem: (name) => (name === "title" ? { value: title } : null) } };
  const door = {
    similar(texts) {
      asked.push(texts);
      return answers.shift();
    },
  };
  const alike = new AlikeList(list, form, door, null, { getElementById: () => note });
  alike.row = (item) => item.number;
  return { alike, asked, list, note };
}

test("shows up to five alike and hides the block when there are none", async () => {
  const items = [1, 2, 3, 4, 5, 6].map((number) => ({ number }));
  const { alike, asked, list, note } = page("cookie banner covers pay", [{ status: 200, body: { items } }]);
  await alike.ask();
  assert.deepEqual(asked, [{ title: "cookie banner covers pay", insight: "", fix: "" }]);
  assert.deepEqual(list.rows, [1, 2, 3, 4, 5]);
  assert.equal(list.parentElement.hidden, false);
  assert.deepEqual([note.hidden, note.firstElementChild.textContent], [false, "5 alike"]);
});

test("asks nothing about a text of a few letters, nor twice about one text", async () => {
  const few = page("pay", []);
  await few.alike.ask();
  assert.equal(few.asked.length, 0);
  const twice = page("cookie banner covers pay", [{ status: 200, body: { items: [] } }]);
  await twice.alike.ask();
  await twice.alike.ask();
  assert.equal(twice.asked.length, 1);
});

test("asks again after a lost connection", async () => {
  const { alike, asked } = page("cookie banner covers pay", [{ status: 0 }, { status: 200, body: { items: [] } }]);
  await alike.ask();
  await alike.ask();
  assert.equal(asked.length, 2);
});

test("presses nothing that has only just come up", () => {
  let time = 0;
  let pressed = 0;
  const press = unhurried(() => ++pressed, () => time);
  time = 250;
  press();
  assert.equal(pressed, 0);
  time = 1000;
  press();
  assert.equal(pressed, 1);
});
