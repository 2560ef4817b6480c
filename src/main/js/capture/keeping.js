// Keeps the report under way on the device, of one person, from the first letter on.
import { get, isFull, put, remove } from "./db.js";

const PAUSE = 150;
const picturesOf = (person) => `${person} pictures`;

export class Keeping {
  /** read() gives what stands in the form, or null when there is nothing. */
  constructor({ whose, gallery, read, full }) {
    Object.assign(this, { whose, gallery, read, full });
    this.saved = 0;
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
    if (!person || !this.dirty) return;
    this.dirty = false;
    this.saved = Date.now();
    const now = this.read();
    if (now === null) return void (await this.forget());
    try {
      // Both at once: the page may be on its way out.
      await Promise.all([put("forms", { ...now, person, at: Date.now() }), this.savePictures(person)]);
      this.full(false);
    } catch (error) {
      this.full(isFull(error));
    }
  }

  async savePictures(person) {
    const { edition } = this.gallery;
    if (edition === this.edition) return;
    await put("forms", { person: picturesOf(person), at: Date.now(), pictures: this.gallery.kept() });
    this.edition = edition;
  }

  async load() {
    const person = this.whose();
    const stored = await get("forms", person).catch(() => null);
    if (!stored) return null;
    const shown = await get("forms", picturesOf(person)).catch(() => null);
    return { ...stored, pictures: shown?.pictures };
  }

  async forget() {
    const person = this.whose();
    if (!person) return;
    for (const key of [person, picturesOf(person)]) await remove("forms", key).catch(() => {});
  }
}
