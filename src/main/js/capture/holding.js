// Which form this window holds. Each has an id, which is the key of the report that it becomes; no two windows hold one, and
// what a window that died held is free again.
import { all } from "./db.js";

const SLOT = "vingt.form";
// A page that is loaded again may come before the one that it replaces has let go.
const PATIENCE = 2000;

export class Holding {
  constructor() {
    this.id = null;
  }

  /** @returns what is kept of the form that is held from now on, null for a new one */
  async take(person) {
    this.letGo();
    const own = last();
    const forms = (await all("forms").catch(() => [])).filter((form) => form.person === person);
    forms.sort((a, b) => (b.id === own) - (a.id === own) || b.at - a.at);
    for (const form of forms) if (await this.hold(form.id, form.id === own)) return form;
    this.begin();
    return null;
  }

  begin() {
    this.letGo();
    this.id = crypto.randomUUID();
    remember(this.id);
    if (navigator.locks) this.locked(this.id, false);
  }

  letGo() {
    this.release?.();
    this.release = null;
    this.id = null;
  }

  async hold(id, patient) {
    if (navigator.locks && !(await this.locked(id, patient))) return false;
    this.id = id;
    remember(id);
    return true;
  }

  locked(id, patient) {
    const how = patient ? { signal: AbortSignal.timeout(PATIENCE) } : { ifAvailable: true };
    return new Promise((answered) => {
      const kept = (lock) => {
        answered(lock !== null);
        return lock && new Promise((release) => (this.release = release));
      };
      navigator.locks.request(`vingt-form ${id}`, how, kept).catch(() => answered(false));
    });
  }
}

function last() {
  try {
    return sessionStorage.getItem(SLOT);
  } catch {
    return null;
  }
}

function remember(id) {
  try {
    sessionStorage.setItem(SLOT, id);
  } catch {
    // then the newest form that nobody holds is taken
  }
}
