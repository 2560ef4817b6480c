// What this device keeps of one person's draft under way; nothing fails when the device keeps nothing.
export class Shelf {
  constructor(storage, person, id) {
    this.storage = storage;
    this.person = person;
    this.id = id || null;
  }

  slot(id) {
    return `vingt.draft.${this.person}.${id ?? "new"}`;
  }

  get current() {
    return `vingt.draft.${this.person}.current`;
  }

  put(kept) {
    this.quietly(() => {
      this.storage.setItem(this.slot(this.id), JSON.stringify({ ...kept, at: Date.now() }));
      this.storage.setItem(this.current, this.id ?? "new");
    });
  }

  get(id = this.id) {
    return this.quietly(() => JSON.parse(this.storage.getItem(this.slot(id))));
  }

  /** The draft that was under way when the page was left, of this person. */
  underWay() {
    const id = this.quietly(() => this.storage.getItem(this.current));
    return id === null || id === undefined ? null : this.get(id === "new" ? null : id);
  }

  /** The draft has its id now. */
  name(id) {
    this.quietly(() => this.storage.removeItem(this.slot(this.id)));
    this.id = id;
  }

  clear() {
    this.quietly(() => {
      this.storage.removeItem(this.slot(this.id));
      this.storage.removeItem(this.current);
    });
  }

  quietly(does) {
    try {
      return does();
    } catch {
      return null;
    }
  }
}
