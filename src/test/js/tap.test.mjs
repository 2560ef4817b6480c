import assert from "node:assert/strict";
import { test } from "node:test";
import { wordAt } from "../../main/js/page/tap.js";

test("takes the whole word around a place", () => {
  assert.equal(wordAt("keep it in the viewport, always", 17), "viewport");
  assert.equal(wordAt("keep it in the viewport, always", 15), "viewport");
  assert.equal(wordAt("keep it in the viewport, always", 23), "viewport");
});

test("takes words with accents, hyphens and apostrophes as they are", () => {
  assert.equal(wordAt("le mot-clé ‘là’ d’abord", 6), "mot-clé");
  assert.equal(wordAt("le mot-clé ‘là’ d’abord", 18), "d’abord");
});

test("takes nothing between words", () => {
  assert.equal(wordAt("a — b", 2), "");
  assert.equal(wordAt("", 0), "");
});
