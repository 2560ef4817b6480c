import assert from "node:assert/strict";
import { test } from "node:test";
import { lines } from "../../main/js/page/merchants.js";

const word = (key, ...parts) => [key, ...parts].join(" ");

test("reads what was refused first, with its reason, and leaves out what was known", () => {
  const rows = [
    { name: "Nordic", outcome: "ADDED", why: null },
    { name: "Sud", outcome: "KNOWN", why: null },
    { row: 4, name: "Tea", outcome: "REFUSED", why: "Not an address." },
  ];
  const wanted = ["row 4 · Tea: REFUSED Not an address.", "Nordic: ADDED"];
  assert.deepEqual(lines({ rows }, word), wanted);
  assert.deepEqual(lines({ rows, notes: ["Nothing was made of Phone."] }, word), ["Nothing was made of Phone.", ...wanted], "columns first");
});

test("says how many more there are than anybody reads", () => {
  const rows = Array.from({ length: 103 }, (none, i) => ({ name: `M${i}`, outcome: "ADDED", why: null }));
  assert.equal(lines({ rows }, word).length, 101);
  assert.equal(lines({ rows }, word).at(-1), "more 3");
});
