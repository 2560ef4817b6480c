// Which text stands when a page opens: the newest of what this device and the server keep.
import { NUMBERS, TEXTS } from "./form.js";

/** local | server | ask: what to show when this device kept unsaved text and the server has the draft. */
export function newest(kept, stored) {
  if (!kept?.dirty) return "server";
  if (String(kept.version) === String(stored.version) || isOurs(kept.sent, stored)) return "local";
  if (covers(kept.raw, stored)) return "local";
  return covers(stored, kept.raw) ? "server" : "ask";
}

/** Whether the server has what this device sent, and nobody else's text: then a newer version is no other window's. */
export function isOurs(sent, stored) {
  if (!sent) return false;
  const texts = [...TEXTS, "area", "noPictureBecause"].every((name) => (sent[name] ?? "") === (stored[name] ?? ""));
  const ids = (pictures) => JSON.stringify((pictures ?? []).map((picture) => String(picture.id ?? picture)));
  return texts && ids(sent.pictures) === ids(stored.pictures) && estimated(sent.estimate) === estimated(stored.estimate);
}

function estimated(estimate) {
  return JSON.stringify([
    ...NUMBERS.map((name) => estimate?.[name] ?? null), estimate?.evidence ?? "NONE", estimate?.source || null,
  ]);
}

/** Whether every text of the shorter only goes on in the longer. */
function covers(longer, shorter) {
  return TEXTS.every((name) => (longer[name] ?? "").startsWith(shorter[name] ?? ""));
}
