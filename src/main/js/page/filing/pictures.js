// A picture by paste, drop or file; thumbnails with a way to take them away again.
import { isPicture, pasted, sendable } from "../../capture/picture.js";
import { element } from "./findings.js";

const TRIES = 4;
const PAUSE = 5000;

export class Pictures {
  constructor({ form, word, door, changed, address, pause = PAUSE }) {
    Object.assign(this, { form, word, door, changed, address, pause });
    this.local = new Map();
    const input = document.getElementById("picture-input");
    input?.addEventListener("change", () => {
      this.take([...input.files]);
      input.value = "";
    });
    form.element.addEventListener("paste", (event) => this.paste(event));
    this.listen(document.getElementById("picture-drop"));
  }

  /** A file that is dropped beside the place for it would open in the window, and what was typed would be gone. */
  listen(place) {
    if (!place) return;
    const over = (event, is) => {
      if (!event.dataTransfer?.types.includes("Files")) return false;
      event.preventDefault();
      place.classList.toggle("over", is);
      return true;
    };
    document.addEventListener("dragover", (event) => over(event, true));
    document.addEventListener("dragleave", (event) => event.relatedTarget === null && over(event, false));
    document.addEventListener("drop", (event) => {
      if (over(event, false)) this.take([...event.dataTransfer.files]);
    });
  }

  paste(event) {
    const files = pasted(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    this.take(files);
  }

  async take(files) {
    let said = "";
    for (const file of files) {
      this.say(this.word("picture.sending"));
      const answer = (await isPicture(file)) ? await this.send(await sendable(file)) : { status: 415 };
      if (answer.status === 201) this.took(answer.body, file);
      else said = sentence(answer, this.word);
    }
    this.say(said);
    this.draw();
  }

  took({ id }, file) {
    this.local.set(String(id), URL.createObjectURL(file));
    this.form.pictures = [...this.form.pictures, String(id)];
    this.changed();
  }

  /** As many as are opened at a time wait there already: it comes again by itself, as what it was. */
  async send(file) {
    const key = crypto.randomUUID();
    for (let tries = 1; ; tries++) {
      const answer = await this.door.picture(file, key);
      if (answer.status !== 503 || tries === TRIES) return answer;
      this.say(this.word("picture.waiting"));
      await new Promise((done) => setTimeout(done, this.pause));
    }
  }

  remove(id) {
    this.form.pictures = this.form.pictures.filter((picture) => picture !== id);
    this.changed();
    this.draw();
    document.getElementById("picture-input")?.focus();
  }

  draw() {
    const place = document.getElementById("pictures");
    place?.replaceChildren(...this.form.pictures.map((id, index) => this.thumbnail(id, index + 1)));
  }

  thumbnail(id, number) {
    const figure = element("figure", "thumbnail");
    const image = element("img");
    image.src = this.local.get(id) ?? this.address.replace("{id}", encodeURIComponent(id));
    image.alt = this.word("picture.alt", String(number));
    const button = element("button", "button small", this.word("picture.remove"));
    button.type = "button";
    button.setAttribute("aria-label", this.word("picture.remove.which", String(number)));
    button.addEventListener("click", () => this.remove(id));
    figure.append(image, button);
    return figure;
  }

  say(text) {
    const place = document.getElementById("picture-note");
    if (place) place.textContent = text;
  }
}

/** What the server says of a picture says more than its status, but for what never reached the one who reads pictures. */
export function sentence({ status, body }, word) {
  if ([413, 415, 503].includes(status) && body?.detail && body.detail !== body.title) return body.detail;
  return word(refusal(status));
}

export function refusal(status) {
  if (status === 413) return "picture.large";
  if (status === 415 || status === 400) return "picture.none";
  return status === 401 ? "signedOut" : "picture.failed";
}
