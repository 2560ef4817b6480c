// Puts a report into the outbox and sees to it that it leaves: at once, when the connection is back, and every few seconds.
import { listen, outcome } from "./channel.js";
import { get, handOver, isFull, whenEmptied } from "./db.js";
import { after, flush, post } from "./outbox.js";

const EVERY = 8000;

export class Sender {
  /** told hears what becomes of reports, whoever sent them, and of the session; whose() is the person of this page, isKept() whether the device took them. */
  constructor({ base, whose, isKept, told }) {
    Object.assign(this, { base, whose, isKept, told });
    addEventListener("online", () => this.soon());
    document.addEventListener("visibilitychange", () => document.hidden || this.soon());
    this.tellOthers = listen((message) => (message.look ? this.look() : this.told(message)));
    setInterval(() => navigator.onLine !== false && this.soon(), EVERY);
    whenEmptied(() => this.look());
  }

  async look() {
    if (await this.isNobody()) this.told({ nobody: true });
  }

  /** Whether the device no longer knows the person that this page shows. */
  async isNobody() {
    const person = this.whose();
    if (!person || !this.isKept()) return false;
    const me = await get("me", "me").catch(() => ({ person }));
    return me?.person !== person;
  }

  /** kept | full | nobody | sent. A device that is full may still be on line: then the report leaves from memory. */
  async take(one) {
    if (await this.isNobody()) return "nobody";
    try {
      await handOver(one);
    } catch (error) {
      // Another window was first: that is this report.
      if (error?.name === "ConstraintError") return "kept";
      if (!isFull(error)) throw error;
      return this.fromMemory(one);
    }
    this.tellOthers({ taken: one.key });
    this.askWorker();
    this.soon();
    return "kept";
  }

  async fromMemory(one) {
    const next = after(one, await post(this.base, one));
    if (next.state !== "sent") return "full";
    this.tellOthers({ taken: one.key });
    this.told({ one: next });
    return "sent";
  }

  async askWorker() {
    const worker = await navigator.serviceWorker?.getRegistration();
    await worker?.sync?.register("reports").catch(() => {});
  }

  async soon() {
    const what = await flush(this.base, this.whose(), (one, { status }) => {
      this.told({ one, status, reached: status !== 0, signedOut: one.state === "waiting" ? undefined : false });
      this.tellOthers({ one: outcome(one), status });
    }).catch(() => "later");
    if (what === "signedOut") this.told({ signedOut: true });
    if (what === "nobody") await this.look();
  }
}
