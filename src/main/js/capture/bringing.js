// What was brought along gets into the form: at once where nothing stands in its way, else when the person says how.
import { fromFragment, fromShares, used } from "./bring.js";
import { read } from "./where.js";
import { say } from "./words.js";

export class Bringing {
  /** take() puts something into the form and resolves when that is kept; empty() empties the form before. */
  constructor({ word, form, take, empty }) {
    Object.assign(this, { word, form, take, empty, waiting: [] });
    this.part = document.getElementById("brought-part");
    const on = (name, does) => document.getElementById(name).addEventListener("click", () => this.answer(does));
    on("brought-take", async (brought) => {
      await this.empty();
      await this.take(brought);
    });
    on("brought-add", (brought) => this.take({ ...brought, address: "" }));
    on("brought-leave", () => {});
  }

  /** From the page's address and the device's store, for the person that is known by now. */
  async look(person) {
    const fragment = fromFragment(window);
    this.waiting = [fragment, ...(await fromShares(window, person))].filter(Boolean);
    await this.next();
  }

  async next() {
    const [brought] = this.waiting;
    this.part.hidden = !brought || !this.isElsewhere(brought);
    if (!brought) return;
    if (!this.part.hidden) return void say("brought-what", this.word("brought", read(brought.address).host));
    await this.answer(this.take);
  }

  /** It is only given up once it stands somewhere else. */
  async answer(does) {
    const brought = this.waiting.shift();
    if (!brought) return;
    this.part.hidden = true;
    await does(brought);
    await used(window, brought);
    await this.next();
  }

  /** Whether a report about another site is under way; a picture alone belongs to what is. */
  isElsewhere({ address }) {
    const there = read(address).host;
    const here = read(this.form.text("address")).host;
    return Boolean(there && here && there !== here);
  }
}
