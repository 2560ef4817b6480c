import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, worthSaying } from "../../main/js/page/import.js";

test("says first what keeps a row out, one ticket alike, and nothing that only informs", () => {
  const finding = (rule, level) => ({ rule, level });
  const said = worthSaying([
    finding("LNG-01", "INFO"), finding("DUP-01", "WARN"), finding("DUP-01", "WARN"), finding("BIG-01", "WARN"), finding("FIX-01", "BLOCK"),
  ]);
  assert.deepEqual(said.map(({ rule }) => rule), ["FIX-01", "BIG-01", "DUP-01"]);
});

test("a file that is wrong is said as the server said it, what broke in the middle with what stays", () => {
  const word = (key, detail) => `${key}: ${detail}`;
  assert.equal(refusal(400, { detail: "Empty." }, word), "Empty.");
  assert.equal(refusal(503, { detail: "Away." }, word), "failed: Away.");
});
