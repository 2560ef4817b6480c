// Keeps a draft: on this device at once, at the server within a second, whatever happens in between.
// A browser that is killed has often not written its own storage yet: seldom more than half a second is lost.
const PAUSE = 250;
const LONGEST = 600;
const RETRY = [2000, 4000, 8000, 15000, 30000];
const KEEPALIVE_MOST = 60_000;

export class Keeper {
  /** tell(state, answer): saving | saved | kept | signedOut | changedElsewhere | gone */
  constructor({ door, shelf, read, tell, id, version, timers = globalThis }) {
    Object.assign(this, { door, shelf, read, tell, id, version, timers });
    this.dirty = false;
    this.halted = false;
    this.tries = 0;
    this.birth = null;
    /** The draft as this device last sent it. */
    this.sent = null;
  }

  /** Something was typed. */
  touch() {
    const { raw } = this.read();
    this.dirty = true;
    this.changed = (this.changed ?? 0) + 1;
    this.shelf.put({ id: this.id, version: this.version, raw, dirty: true, birth: this.birth, sent: this.sent });
    if (this.halted) return;
    this.first ??= this.timers.performance?.now() ?? 0;
    const waited = (this.timers.performance?.now() ?? 0) - this.first;
    this.later(Math.max(0, Math.min(PAUSE, LONGEST - waited)));
  }

  later(pause) {
    this.timers.clearTimeout(this.timer);
    this.timer = this.timers.setTimeout(() => this.save(), pause);
  }

  /** Saves what is not saved yet; answers whether the server has everything. */
  async save(keepalive = false) {
    this.timers.clearTimeout(this.timer);
    if (this.running) {
      await this.running;
      return this.dirty && !keepalive ? this.save() : !this.dirty;
    }
    if (!this.dirty || this.halted) return !this.dirty;
    this.running = this.send(keepalive);
    try {
      await this.running;
    } finally {
      this.running = null;
    }
    if (this.dirty && this.tries === 0 && !this.halted) this.later(PAUSE);
    return !this.dirty;
  }

  async send(keepalive) {
    const { draft, raw } = this.read();
    const sent = this.changed;
    this.first = undefined;
    if (!this.id) return this.take(await this.bear(draft, raw), sent);
    const small = JSON.stringify(draft).length < KEEPALIVE_MOST;
    // The answer may come when the page is gone: the next page knows by it whose text the server then has.
    this.sent = draft;
    this.shelf.put({ id: this.id, version: this.version, raw, dirty: true, sent: draft });
    this.take(await this.door.save(this.id, this.version, draft, keepalive && small), sent);
  }

  /** Until an answer comes, it is the same question with the same key, on this page and on the next: one draft comes of it. */
  bear(draft, raw) {
    this.birth ??= { key: crypto.randomUUID(), draft };
    this.shelf.put({ id: null, version: null, raw, dirty: true, birth: this.birth });
    return this.door.create(this.birth.draft, this.birth.key);
  }

  take(answer, sent) {
    if (answer.status === 200 || answer.status === 201 || answer.status === 204) return this.stored(answer, sent);
    if (answer.status === 412) {
      this.halted = true;
      return this.tell("changedElsewhere", answer);
    }
    if (answer.status === 404 && this.id) {
      this.id = null;
      this.version = null;
      this.birth = null;
      this.tell("gone", answer);
      return this.later(PAUSE);
    }
    if (answer.status === 400 || answer.status === 422) this.birth = null;
    this.tell(answer.status === 401 ? "signedOut" : "kept", answer);
    this.later(RETRY[Math.min(this.tries++, RETRY.length - 1)]);
  }

  stored(answer, sent) {
    const born = !this.id;
    // What was typed since the first question went out is not in its answer.
    const behind = born && JSON.stringify(this.birth?.draft) !== JSON.stringify(this.read().draft);
    this.id = answer.body?.id ?? this.id;
    this.version = answer.body?.version ?? this.version;
    this.tries = 0;
    this.dirty = this.changed !== sent || behind;
    this.birth = null;
    if (born) this.shelf.name(this.id);
    this.shelf.put({ id: this.id, version: this.version, raw: this.read().raw, dirty: this.dirty, sent: this.sent });
    this.tell(this.dirty ? "saving" : "saved", answer);
  }

  /** Goes on from another version of the same draft: the person chose which text stands. */
  resume(version) {
    this.version = version;
    this.halted = false;
    this.tries = 0;
    this.touch();
  }

  /** The draft became a ticket, or the person began anew. */
  forget() {
    this.timers.clearTimeout(this.timer);
    this.halted = true;
    this.dirty = false;
    this.shelf.clear();
  }
}
