import assert from "node:assert/strict";
import { test } from "node:test";
import { countWords, counted } from "../../main/js/page/words.js";

const say = { least: "10", some: "{0} of {1} words", enough: "{0} words" };

test("counts words as the server does", () => {
  for (const [text, words] of [
    ["", 0],
    ["   ", 0],
    ["ok", 1],
    ["The bank audits this page on Monday.", 7],
    ["l’aujourd’hui d'abord mot-clé", 3],
    ["e\u0301te\u0301 chaud", 2],
    ["日本 go", 3],
    ["8 of 14, 3.5", 5],
    ["– … !", 0],
  ]) assert.equal(countWords(text), words, text);
});

test("says how many are still needed, and then how many there are", () => {
  assert.equal(counted("Somebody asked for it", say), "4 of 10 words");
  assert.equal(counted("a b c d e f g h i j k", say), "11 words");
});
