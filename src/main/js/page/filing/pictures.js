// A picture by paste, drop or file; thumbnails with a way to take them away again.
import { element } from "./findings.js";

const KINDS = ["image/png", "image/jpeg", "image/webp"];

export class Pictures {
  constructor({ form, word, door, changed, address }) {
    Object.assign(this, { form, word, door, changed, address });
    this.local = new Map();
    const input = document.getElementById("picture-input");
    input?.addEventListener("change", () => {
      this.take([...input.files]);
      input.value = "";
    });
    form.element.addEventListener("paste", (event) => this.paste(event));
    this.listen(document.getElementById("picture-drop"));
  }

  listen(place) {
    if (!place) return;
    const over = (event, is) => {
      event.preventDefault();
      place.classList.toggle("over", is);
    };
    place.addEventListener("dragover", (event) => over(event, true));
    place.addEventListener("dragleave", (event) => over(event, false));
    place.addEventListener("drop", (event) => {
      over(event, false);
      this.take([...event.dataTransfer.files]);
    });
  }

  paste(event) {
    const files = [...(event.clipboardData?.files ?? [])].filter((file) => KINDS.includes(file.type));
    if (files.length === 0) return;
    event.preventDefault();
    this.take(files);
  }

  async take(files) {
    for (const file of files) {
      this.say(this.word("picture.sending"));
      const { status, body } = await this.door.picture(file);
      if (status === 201) {
        this.local.set(String(body.id), URL.createObjectURL(file));
        this.form.pictures = [...this.form.pictures, String(body.id)];
        this.say("");
        this.changed();
      } else {
        this.say(this.word(refusal(status)));
      }
    }
    this.draw();
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

export function refusal(status) {
  if (status === 413) return "picture.large";
  if (status === 415 || status === 400) return "picture.none";
  return status === 401 ? "signedOut" : "picture.failed";
}
