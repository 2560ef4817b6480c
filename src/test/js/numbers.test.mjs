import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { product } from "../../main/js/page/filing/helpers.js";
import { shown, typed } from "../../main/js/page/filing/numbers.js";

test("reads numbers as English people type them", () => {
  assert.equal(typed("16,224", "en"), 16224);
  assert.equal(typed("1,234,567.5", "en"), 1234567.5);
  assert.equal(typed("€2.50", "en"), 2.5);
  assert.equal(typed("0.125", "en"), 0.125);
  assert.equal(typed("1,5", "en"), 1.5);
  assert.equal(typed("-5.2", "en"), -5.2);
});

test("reads numbers as French people type them", () => {
  assert.equal(typed("16\u202f224", "fr"), 16224);
  assert.equal(typed("16 224,5", "fr"), 16224.5);
  assert.equal(typed("2,50\u00a0€", "fr"), 2.5);
  assert.equal(typed("−5,2", "fr"), -5.2);
  assert.equal(typed("0,125", "fr"), 0.125);
  assert.equal(typed("1.234.567,5", "fr"), 1234567.5);
});

test("reads a factor with its signs", () => {
  assert.equal(typed("×/÷ 2", "en"), 2);
  assert.equal(typed("x3", "en"), 3);
});

test("tells nothing typed from no number", () => {
  assert.equal(typed("  ", "en"), null);
  assert.ok(Number.isNaN(typed("often", "en")));
  assert.ok(Number.isNaN(typed("1e9", "en")));
  assert.ok(Number.isNaN(typed("--1", "en")));
});

test("shows a number so that it reads back", () => {
  for (const value of [0.005, 2.5, 16224, -5.2, 1.125]) {
    for (const language of ["en", "fr"]) assert.equal(typed(shown(value, language), language), value);
  }
  assert.equal(shown(null, "en"), "");
});

test("multiplies what stands in a field by a helper", () => {
  assert.equal(product("2", 0.3, "en"), "0.6");
  assert.equal(product("", 7.5, "fr"), "7,5");
  assert.equal(product("1,5", 0.1, "fr"), "0,15");
});

test("looks for helpers where the page puts them", () => {
  const page = readFileSync(new URL("../../main/webapp/WEB-INF/template/estimate.xhtml", import.meta.url), "utf8");
  const script = readFileSync(new URL("../../main/js/page/filing/helpers.js", import.meta.url), "utf8");
  for (const name of ["data-amount", "data-into"]) assert.ok(page.includes(`${name}="`) && script.includes(`[${name}]`), name);
});
