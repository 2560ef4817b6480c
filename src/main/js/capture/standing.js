// What the page says beside the form: how the device and the reports stand, how far one is, and what is sent along.
import { lines } from "./also.js";
import { countWords } from "./form.js";
import { element, say } from "./words.js";

export class Standing {
  constructor({ word, form, posted }) {
    Object.assign(this, { word, form, posted });
  }

  /** Nothing is promised where nobody is known. */
  async draw({ me, signedOut, off, full }) {
    await this.posted.show(me?.person);
    const waits = this.posted.waiting ?? 0;
    const state = off ? "offline" : waits > 0 ? "waiting" : full ? "full" : "kept";
    say("state", me ? this.word(`state.${state}`, String(waits)) : "");
    document.getElementById("state").dataset.state = me ? state : "";
    document.getElementById("sign-in-part").hidden = !signedOut && Boolean(me);
    say("sign-in-why", this.word(!me ? "signIn" : waits > 0 ? "signIn.waiting" : "signIn.kept", String(waits)));
    this.form.element.hidden = !me;
  }

  pace(began, secondsToRead) {
    const seconds = began ? Math.round((Date.now() - began) / 1000) : 0;
    const words = countWords(this.form.text("problem"), this.form.text("fix"), this.form.text("title"));
    const time = seconds < 60 ? this.word("seconds", String(seconds)) : this.word("minutes", String(Math.floor(seconds / 60)));
    say("pace", this.word("pace", String(secondsToRead ?? 0), String(words), time));
  }

  worth(gain) {
    document.getElementById("title").placeholder = this.form.title();
    say("worth", gain ? this.word("worth.both", gain.theirs, gain.ours) : this.word("worth.open"));
  }

  /** Nothing is sent that is not shown. */
  also(env, brought) {
    const list = document.getElementById("also");
    const all = lines({ env, brought });
    const key = all.join("\n");
    if (list.dataset.key === key) return;
    list.dataset.key = key;
    list.replaceChildren(...all.map((line) => element("li", "", line)));
  }

  full(is) {
    document.getElementById("full").hidden = !is;
  }
}
