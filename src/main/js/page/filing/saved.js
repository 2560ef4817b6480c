// The chip that says where the text is, and the choice when two windows wrote the same draft.
import { element } from "./findings.js";

export class SavedChip {
  constructor(word, signIn) {
    this.word = word;
    this.signIn = signIn;
    this.chip = document.getElementById("saved");
  }

  show(state) {
    if (!this.chip || this.chip.dataset.state === state) return;
    this.chip.dataset.state = state;
    this.chip.textContent = this.word(state);
    this.chip.classList.toggle("warn", !["saved", "saving"].includes(state));
    if (state !== "signedOut") return;
    const link = element("a", "", this.word("signedOut.again"));
    link.href = this.signIn;
    link.target = "_blank";
    link.rel = "noopener";
    this.chip.append(" ", link);
  }
}

/** Both texts are kept: the other window's stands beside this one until the person chose. */
export function choose({ word, other, mine, theirs }) {
  const place = document.getElementById("file-note");
  if (!place) return;
  const box = element("div", "conflict");
  box.setAttribute("role", "alert");
  box.append(element("p", "", word("changedElsewhere.what")));
  for (const name of ["title", "insight", "fix"]) {
    if (other[name]) box.append(element("blockquote", "", other[name]));
  }
  box.append(button(word("changedElsewhere.mine"), place, mine), " ", button(word("changedElsewhere.theirs"), place, theirs));
  place.replaceChildren(box);
}

function button(label, place, does) {
  const made = element("button", "button small", label);
  made.type = "button";
  made.addEventListener("click", () => {
    place.replaceChildren();
    does();
  });
  return made;
}
