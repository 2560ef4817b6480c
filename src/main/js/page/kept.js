// What stood in a form that met an expired page or session is put back when its page comes again.
import { fill, valuesOf } from "./texts.js";

const SLOT = "vingt.kept";
const LONGEST = 15 * 60 * 1000;

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(SLOT));
  } catch {
    return null;
  }
}

/** A device that keeps nothing loses nothing that the page promised. */
function write(kept) {
  try {
    if (kept) sessionStorage.setItem(SLOT, JSON.stringify(kept));
    else sessionStorage.removeItem(SLOT);
  } catch {
    // nothing to be done
  }
}

/** As a button of a form is pressed, before anything is sent. */
export function keep(event) {
  const form = event.target.closest?.("button[type=submit]")?.form;
  if (!form?.id || form.method !== "post" || document.getElementById("again") === null) return;
  write({ page: location.pathname, form: form.id, values: valuesOf(form), at: Date.now() });
}

/** Whether a page that comes now is the one that the text belongs to. */
export function isDue(kept, { page, now, expired }) {
  return kept.page === page && now - kept.at <= LONGEST && Boolean(expired || kept.signedOut);
}

/** On the page that had expired, or on it once more after signing in; on every other page it is forgotten. */
export function putBack() {
  const kept = read();
  if (!kept) return;
  if (document.getElementById("sign-in")) return write({ ...kept, signedOut: true });
  write(null);
  const form = document.getElementById(kept.form);
  const expired = document.querySelector("#said .again") !== null;
  if (!form || !isDue(kept, { page: location.pathname, now: Date.now(), expired })) return;
  fill(form, kept.values);
  const note = document.getElementById("again");
  if (note) note.hidden = expired;
  const dialog = form.closest("dialog");
  if (dialog && !dialog.open) dialog.showModal();
}
