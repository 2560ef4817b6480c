// Long texts of ordinary forms are kept on this device while they are typed: a browser that dies loses none of them.
const PAUSE = 400;
const LONGEST = 7 * 24 * 60 * 60 * 1000;
const TEXTS = "textarea,select,input:not([type]),input[type=text],input[type=email]";

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Whether what is kept belongs to this form: it began as the form begins now, lately, and went on from there. */
export function isTheirs(kept, { was, now }) {
  return Boolean(kept) && now - kept.at <= LONGEST && same(kept.was, was) && !same(kept.values, was);
}

function valuesOf(form) {
  const texts = [...form.elements].filter((field) => field.name && field.matches(TEXTS));
  return Object.fromEntries(texts.map((field) => [field.name, field.value]));
}

export class Typed {
  /** @param was what the server put into the form; partial updates may replace the form, not this */
  constructor(form, { storage, slot, was = valuesOf(form) }) {
    Object.assign(this, { id: form.id, storage, slot, was });
  }

  get form() {
    return document.getElementById(this.id);
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
    this.quietly(() => this.storage.setItem(this.slot, JSON.stringify({ was: this.was, values, at: Date.now() })));
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
    for (const field of this.form.elements) if (field.name in values && field.matches(TEXTS)) field.value = values[field.name];
  }

  /** @return whether something came back */
  putBack() {
    const kept = this.read();
    if (!isTheirs(kept, { was: this.was, now: Date.now() })) {
      if (kept) this.forget();
      return false;
    }
    this.fill(kept.values);
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
  const form = document.querySelector("form[data-keeps=typed]");
  if (!form || !person) return;
  const query = new URLSearchParams(location.search);
  // What a page is only asked about does not make it another one.
  query.delete("above");
  const typed = new Typed(form, { storage: localStorage, slot: `vingt.typed.${person}.${location.pathname}?${query}` });
  const note = document.getElementById("kept");
  note.hidden = !typed.putBack();
  note.querySelector("button").addEventListener("click", () => {
    typed.fill(typed.was);
    typed.forget();
    note.hidden = true;
  });
  document.addEventListener("input", ({ target }) => target.form?.id === typed.id && typed.soon());
  document.addEventListener("click", ({ target }) => target.closest?.(`#${CSS.escape(typed.id)} .foot a`) && typed.forget());
  addEventListener("pagehide", () => typed.timer && typed.write());
}
