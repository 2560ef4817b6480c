// Puts a report into the outbox and sees to it that it leaves: at once, when the connection is back, and every few seconds.
import { isFull, put } from "./db.js";
import { after, flush, post } from "./outbox.js";

const EVERY = 8000;

export class Sender {
  constructor({ base, told }) {
    Object.assign(this, { base, told });
    addEventListener("online", () => this.soon());
    document.addEventListener("visibilitychange", () => document.hidden || this.soon());
    navigator.serviceWorker?.addEventListener("message", ({ data }) => data?.one && this.told({ one: data.one }));
    setInterval(() => navigator.onLine !== false && this.soon(), EVERY);
  }

  /** sent | kept | full. A device that is full may still be on line: then the report leaves from memory. */
  async take(one) {
    try {
      await put("outbox", one);
    } catch (error) {
      if (!isFull(error)) throw error;
      return this.fromMemory(one);
    }
    await this.askWorker();
    await this.soon();
    return this.last?.key === one.key && this.last.state === "sent" ? "sent" : "kept";
  }

  async fromMemory(one) {
    const next = after(one, await post(this.base, one));
    if (next.state !== "sent") return "full";
    this.told({ one: next });
    return "sent";
  }

  async askWorker() {
    const worker = await navigator.serviceWorker?.getRegistration();
    await worker?.sync?.register("reports").catch(() => {});
  }

  async soon() {
    const outcome = await flush(this.base, (one, { status }) => {
      this.last = one;
      this.told({ one, reached: status !== 0, signedOut: one.state === "waiting" ? undefined : false });
    }).catch(() => "later");
    if (outcome === "signedOut") this.told({ signedOut: true });
  }
}
