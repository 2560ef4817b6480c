// Keeps the report under way on the device, of one person, from the first letter on.
import { forgetForm, get, isFull, keepForm } from "./db.js";
import { Holding } from "./holding.js";

const PAUSE = 150;

export class Keeping {
  /** read() gives what stands in the form, or null when there is nothing. */
  constructor({ whose, gallery, read, full }) {
    Object.assign(this, { whose, gallery, read, full });
    this.holding = new Holding();
    this.saved = 0;
  }

  /** The form's, and the key of the report that it becomes. */
  get id() {
    return this.holding.id;
  }

  touch() {
    if (!this.whose()) return;
    this.dirty = true;
    this.timer ??= setTimeout(() => this.save(), Math.max(0, this.saved + PAUSE - Date.now()));
  }

  /** At most every so often while one types; pictures are written again only when they changed. */
  async save() {
    clearTimeout(this.timer);
    this.timer = null;
    const person = this.whose();
    const { id } = this;
    if (!person || !id || !this.dirty) return;
    this.dirty = false;
    this.saved = Date.now();
    const now = this.read();
    if (now === null) return void (await forgetForm(id).catch(() => {}));
    const { edition } = this.gallery;
    try {
      await keepForm({ ...now, id, person, at: Date.now() }, edition === this.edition ? undefined : this.gallery.kept());
      this.edition = edition;
      this.full(false);
    } catch (error) {
      this.full(isFull(error));
    }
  }

  async load() {
    const stored = await this.holding.take(this.whose());
    if (!stored) return null;
    const shown = await get("pictures", stored.id).catch(() => null);
    return { ...stored, pictures: shown?.pictures };
  }

  /** What was kept goes, and what is typed from now on is another report. */
  async renew() {
    const { id } = this;
    this.edition = undefined;
    this.holding.begin();
    if (id) await forgetForm(id).catch(() => {});
  }

  letGo() {
    this.edition = undefined;
    this.holding.letGo();
  }
}
