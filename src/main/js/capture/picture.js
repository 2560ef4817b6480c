// A picture as it will leave the phone: upright, no larger than needed, drawn anew, so that pixels are all that is left of it.
// The server keeps pictures by the same rule (evidence.picture.Fitted), and 16 million pixels are what phones' canvases hold.
const SHORTER = 1600;
const LONGER = 16_000;
const MOST_PIXELS = 16_000_000;
export const MOST = 4;
const LARGEST_PNG = 1_500_000;
const LARGEST = 5 << 20;
const QUALITIES = [0.86, 0.7, 0.5];
const KINDS = ["image/png", "image/jpeg", "image/webp"];

/** By content: PNG, JPEG, WebP. A name and a claimed type count for nothing. */
export async function isPicture(file) {
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  const text = String.fromCharCode(...head);
  return text.startsWith("\x89PNG\r\n\x1a\n") || text.startsWith("\xff\xd8\xff") || (text.startsWith("RIFF") && text.slice(8) === "WEBP");
}

/** A long screenshot keeps its width, so that it stays readable. */
export function fitted(width, height) {
  const scale = Math.min(1, SHORTER / Math.min(width, height), LONGER / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  return { width: rounded(width * scale), height: rounded(height * scale) };
}

const rounded = (side) => Math.max(1, Math.floor(side + 1e-6));

/** @returns a canvas of the upright picture; throws when it is none. */
export async function drawn(file) {
  if (!(await isPicture(file))) throw new TypeError("not a picture");
  return onCanvas(await createImageBitmap(file, { imageOrientation: "from-image" }));
}

/** What the server takes of a picture; within it, it is drawn there and nothing is lost here. */
const TAKEN = { bytes: 8 << 20, pixels: 40_000_000 };

/** @returns the file, or what is seen of it as a smaller one; the file too where this browser cannot read it */
export async function sendable(file) {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (!bitmap) return file;
  if (file.size <= TAKEN.bytes && bitmap.width * bitmap.height <= TAKEN.pixels) {
    bitmap.close();
    return file;
  }
  return burnt(onCanvas(bitmap), []).catch(() => file);
}

function onCanvas(bitmap) {
  const size = fitted(bitmap.width, bitmap.height);
  const canvas = Object.assign(document.createElement("canvas"), size);
  const pen = canvas.getContext("2d", { alpha: false });
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, size.width, size.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  return canvas;
}

/** Boxes are in shares of the picture; whole pixels, rounded outwards, are filled with black and nothing shows through. */
export function pixels(box, { width, height }) {
  const left = Math.max(0, Math.floor(box.x * width));
  const top = Math.max(0, Math.floor(box.y * height));
  return {
    x: left, y: top,
    width: Math.min(width, Math.ceil((box.x + box.width) * width)) - left,
    height: Math.min(height, Math.ceil((box.y + box.height) * height)) - top,
  };
}

/** The picture with its boxes burnt in, encoded anew. */
export async function burnt(canvas, boxes) {
  const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
  const pen = copy.getContext("2d", { alpha: false });
  pen.drawImage(canvas, 0, 0);
  pen.fillStyle = "#000";
  for (const box of boxes) {
    const { x, y, width, height } = pixels(box, canvas);
    pen.fillRect(x, y, width, height);
  }
  const png = await encoded(copy, "image/png");
  if (png.size <= LARGEST_PNG) return png;
  for (const quality of QUALITIES) {
    const jpeg = await encoded(copy, "image/jpeg", quality);
    if (jpeg.size <= LARGEST) return jpeg;
  }
  throw new RangeError("too large");
}

function encoded(canvas, type, quality) {
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no memory"))), type, quality));
}

export function pasted(data) {
  return [...(data?.files ?? [])].filter((file) => KINDS.includes(file.type));
}
