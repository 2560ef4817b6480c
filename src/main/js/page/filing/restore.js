// Which text stands when a page opens: the newest of what this device and the server keep.
import { TEXTS } from "./form.js";

/** local | server | ask: what to show when this device kept unsaved text and the server has the draft. */
export function newest(kept, stored) {
  if (!kept?.dirty) return "server";
  if (String(kept.version) === String(stored.version)) return "local";
  if (covers(kept.raw, stored)) return "local";
  return covers(stored, kept.raw) ? "server" : "ask";
}

/** Whether every text of the shorter only goes on in the longer. */
function covers(longer, shorter) {
  return TEXTS.every((name) => (longer[name] ?? "").startsWith(shorter[name] ?? ""));
}
