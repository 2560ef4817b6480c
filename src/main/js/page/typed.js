// Long texts of ordinary forms are kept on this device while they are typed: a browser that dies loses none of them.
import { fill, valuesOf } from "./texts.js";

const PAUSE = 400;
const LONGEST = 7 * 24 * 60 * 60 * 1000;
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Whether what is kept belongs to this form: it began as the form begins now, lately, and went on from there. */
export function isTheirs(kept, { was, now }) {
  return Boolean(kept) && now - kept.at <= LONGEST && same(kept.was, was) && !same(kept.values, was);
}

export class Typed {
  /** @param was what the server put into the form; partial updates may replace the form, not this */
  constructor(form, { storage, slot, was = valuesOf(form) }) {
    Object.assign(this, { id: form.id, storage, slot, was });
  }

  get form() {
    return document.getElementById(this.id);
  }

  /** Where the form stands in one. */
  get dialog() {
    return this.form?.closest("dialog") ?? null;
  }

  read() {
    return this.quietly(() => JSON.parse(this.storage.getItem(this.slot)));
  }

  write() {
    clearTimeout(this.timer);
    this.timer = null;
    if (!this.form) return;
    const values = valuesOf(this.form);
    if (same(values, this.was)) return this.forget();
    const open = this.dialog?.open ?? false;
    this.quietly(() => this.storage.setItem(this.slot, JSON.stringify({ was: this.was, values, open, at: Date.now() })));
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), PAUSE);
  }

  forget() {
    clearTimeout(this.timer);
    this.timer = null;
    this.quietly(() => this.storage.removeItem(this.slot));
  }

  fill(values) {
    fill(this.form, values);
  }

  /** It was sent: unless it comes back to this page as it is, it is no longer under way. */
  sent() {
    if (this.read()) this.quietly(() => this.storage.setItem(this.slot, JSON.stringify({ ...this.read(), sent: true })));
  }

  /** @return whether something came back */
  putBack({ expired = false } = {}) {
    const kept = this.read();
    const over = kept?.sent && !expired;
    if (over || !isTheirs(kept, { was: this.was, now: Date.now() })) {
      if (kept) this.forget();
      return false;
    }
    this.fill(kept.values);
    if (kept.open && this.dialog && !this.dialog.open) this.dialog.showModal();
    return true;
  }

  /** A device that keeps nothing loses nothing that the page promised. */
  quietly(does) {
    try {
      return does();
    } catch {
      return null;
    }
  }
}

export function begin(document) {
  const { person } = document.documentElement.dataset;
  if (!person) return;
  const query = new URLSearchParams(location.search);
  // What a page is only asked about does not make it another one.
  query.delete("above");
  const slot = `vingt.typed.${person}.${location.pathname}?${query}`;
  const forms = [...document.querySelectorAll("form[data-keeps=typed]")];
  const all = forms.map((form) => new Typed(form, { storage: localStorage, slot: form.closest("dialog") ? `${slot}#${form.id}` : slot }));
  for (const typed of all) (typed.dialog ? keepInDialog : keepOnPage)(typed, document);
  const of = (form) => all.find(({ id }) => id === form?.id);
  document.addEventListener("input", ({ target }) => of(target.form)?.soon());
  document.addEventListener("click", ({ target }) => leaves(target, of));
  addEventListener("pagehide", () => all.filter(({ timer }) => timer).forEach((typed) => typed.write()));
}

function keepOnPage(typed, document) {
  const note = document.getElementById("kept");
  note.hidden = !typed.putBack();
  note.querySelector("button").addEventListener("click", () => {
    typed.fill(typed.was);
    typed.forget();
    note.hidden = true;
  });
}

/** The dialog of a step stands open again as it stood, and what was sent is not under way any more. */
function keepInDialog(typed, document) {
  typed.putBack({ expired: document.querySelector("#said .again") !== null });
  typed.dialog.addEventListener("close", () => typed.read() && typed.write());
  // Without leading anywhere, the answer was a refusal, or none came.
  document.defaultView.jQuery?.(document).on("pfAjaxComplete pfAjaxError", (event, request) => {
    if (typed.read()?.sent && !request?.responseText?.includes("<redirect")) typed.write();
  });
}

/** Pressing the button of a dialog sends it; the way out at a form's foot gives it up. */
function leaves(target, of) {
  const typed = of(target.closest?.("form[data-keeps=typed]"));
  if (!typed) return;
  if (typed.dialog && target.closest("button[type=submit]")) {
    typed.write();
    typed.sent();
  } else if (target.closest(".foot a, .foot [data-closes]")) {
    typed.forget();
  }
}
