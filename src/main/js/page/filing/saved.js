// The chip that says where the text is, and the choice when two windows wrote the same draft.
import { element } from "./findings.js";

export class SavedChip {
  constructor(word, signIn) {
    this.word = word;
    this.signIn = signIn;
    this.chip = document.getElementById("saved");
  }

  show(state) {
    const now = this.chip?.dataset.state;
    if (!this.chip || now === state || (now === "saved" && state === "saving")) return;
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

/** Both texts are kept: the other window's stands above this one until the person chose. */
export function choose({ form, word, other, mine, theirs }) {
  document.getElementById("conflict")?.remove();
  const box = element("section", "card conflict");
  box.id = "conflict";
  box.setAttribute("role", "alert");
  box.append(element("p", "", word("changedElsewhere.what")));
  for (const name of ["title", "insight", "fix"]) {
    if (other[name]) box.append(element("blockquote", "", other[name]));
  }
  box.append(button(word("changedElsewhere.mine"), box, mine), " ", button(word("changedElsewhere.theirs"), box, theirs));
  form.element.before(box);
  box.scrollIntoView({ block: "nearest" });
}

function button(label, box, does) {
  const made = element("button", "button small", label);
  made.type = "button";
  made.addEventListener("click", () => {
    box.remove();
    does();
  });
  return made;
}
