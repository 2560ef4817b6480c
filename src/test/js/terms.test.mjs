import assert from "node:assert/strict";
import { test } from "node:test";
import { isPassedByBuyers, known } from "../../main/js/capture/terms.js";
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

test("takes a shop's orders for visits where every buyer passes, and its visits nowhere", () => {
  const shop = { visitsPerYear: 1_200_000, ordersPerYear: 24_000, eurPerYear: 1_632_000 };
  assert.deepEqual(known(shop, "/checkout/delivery"), { visits: 24_000, basket: 68 });
  assert.deepEqual(known(shop, "/tents/two-person"), { visits: null, basket: 68 });
  assert.deepEqual(known({ visitsPerYear: 86_000 }, "/panier"), { visits: null, basket: null });
  for (const path of ["/Panier", "/sv/kassan", "/warenkorb.html", "/envío", "/order-overview"]) assert.ok(isPassedByBuyers(path), path);
  for (const path of ["/", "/paying-guests", "/bags"]) assert.ok(!isPassedByBuyers(path), path);
});
