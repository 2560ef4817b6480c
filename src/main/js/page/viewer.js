// A picture of a ticket, looked at in the page: as wide as the window lets it be, closer, and on to the next one.
const STEP = 1.5;
const CLOSEST = 4;
const TALL = 2;

/** In pixels of the screen: how wide a picture is shown. scale is what one asked for beyond fitting. */
export function shownWidth(picture, room, { scale, whole }) {
  const across = Math.min(picture.width, room.width);
  const within = Math.min(across, (picture.width * room.height) / picture.height);
  return Math.max(1, Math.round(Math.min((whole ? within : across) * scale, picture.width * CLOSEST)));
}

/** A tall screenshot is read from its top, everything else is seen at once. */
export const isTall = ({ width, height }) => height > TALL * width;

class Viewer {
  constructor(dialog, links) {
    Object.assign(this, { dialog, links, at: 0, image: dialog.querySelector("img"), stage: dialog.querySelector(".stage") });
    this.image.addEventListener("load", () => this.fit(!isTall(this.size)));
    dialog.addEventListener("keydown", (event) => this.key(event));
    dialog.addEventListener("click", ({ target }) => this.press(target.closest("[data-does]")?.dataset.does));
    dialog.addEventListener("close", () => this.links[this.at]?.focus());
    addEventListener("resize", () => dialog.open && this.draw());
  }

  get size() {
    return { width: this.image.naturalWidth || 1, height: this.image.naturalHeight || 1 };
  }

  open(at) {
    this.show(at);
    if (!this.dialog.open) this.dialog.showModal();
  }

  show(at) {
    this.at = (at + this.links.length) % this.links.length;
    this.image.src = this.links[this.at].href;
    this.image.alt = this.links[this.at].querySelector("img")?.alt ?? "";
    const { place } = this.dialog.dataset;
    this.dialog.querySelector(".which").textContent = place.replace("{0}", this.at + 1).replace("{1}", this.links.length);
    for (const button of this.dialog.querySelectorAll("[data-does=previous],[data-does=next]")) button.hidden = this.links.length < 2;
  }

  fit(whole) {
    this.whole = whole;
    this.scale = 1;
    this.draw();
    this.stage.scrollTo(0, 0);
  }

  zoom(by) {
    this.scale = Math.max(1 / CLOSEST, Math.min(this.scale * by, 10));
    this.draw();
  }

  draw() {
    const room = { width: this.stage.clientWidth, height: this.stage.clientHeight };
    this.image.width = shownWidth(this.size, room, this);
  }

  press(what) {
    if (what === "previous") this.show(this.at - 1);
    if (what === "next") this.show(this.at + 1);
    if (what === "in") this.zoom(STEP);
    if (what === "out") this.zoom(1 / STEP);
    if (what === "width") this.fit(false);
    if (what === "fit") this.fit(true);
  }

  key(event) {
    const does = { ArrowLeft: "previous", ArrowRight: "next", "+": "in", "=": "in", "-": "out", 0: "fit", 1: "width" }[event.key];
    if (!does || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.links.length < 2 && ["previous", "next"].includes(does)) return;
    event.preventDefault();
    this.press(does);
  }
}

/** Without this script each is a link to its picture. */
export function begin(document) {
  const dialog = document.getElementById("viewer");
  if (!dialog) return;
  const links = () => [...document.querySelectorAll("a.shot, a.piece")];
  for (const link of links()) markTall(link);
  let viewer = null;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.shot, a.piece");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    viewer ??= new Viewer(dialog, []);
    viewer.links = links();
    viewer.open(viewer.links.indexOf(link));
  });
}

/** A strip of a few pixels tells nothing: of a tall one its top is shown, as wide as it may be. */
function markTall(link) {
  const image = link.querySelector("img");
  const mark = () => link.classList.toggle("tall", isTall({ width: image.naturalWidth, height: image.naturalHeight }));
  if (!image) return;
  if (image.complete) mark();
  else image.addEventListener("load", mark);
}
