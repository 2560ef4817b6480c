import assert from "node:assert/strict";
import { test } from "node:test";
import { said } from "../../main/js/page/filing/terms.js";

test("reads shares in per cent and the rest as it stands, in both languages", () => {
  const typed = { visits: "200,000", affected: "4 %", lost: "25", basket: "€68", fee: "2.5" };
  const known = { visits: 200000, affected: 0.04, lost: 0.25, basket: 68, fee: 0.025 };
  assert.deepEqual(said((name) => typed[name], "en"), known);
  const french = { visits: "200 000", affected: "4", lost: "25", basket: "68 €", fee: "2,5" };
  assert.deepEqual(said((name) => french[name], "fr"), known);
});

test("has no number for what nobody typed", () => {
  assert.ok(Number.isNaN(said(() => "", "en").fee));
});
