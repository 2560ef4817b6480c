// Ways in for a picture: camera or file, drop, paste, and a browser tab that the person chooses.
import { pasted } from "./picture.js";
import { say } from "./words.js";

export function listenForPictures({ gallery, word }) {
  const input = document.getElementById("picture-input");
  input.addEventListener("change", async () => {
    const files = [...input.files];
    input.value = "";
    await gallery.take(files);
  });
  document.addEventListener("paste", (event) => {
    const files = pasted(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    gallery.take(files);
  });
  listenForDrops(document.getElementById("picture-drop"), gallery);
  const tab = document.getElementById("picture-tab");
  tab.hidden = typeof navigator.mediaDevices?.getDisplayMedia !== "function";
  tab.addEventListener("click", () => photograph(gallery, word));
}

/** Wherever on the page a file is let go: the browser would leave the page for it. Dragged text is left alone. */
function listenForDrops(place, gallery) {
  const onFiles = (name, does) => document.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    does(event);
  });
  const lit = (is) => place.classList.toggle("over", is);
  onFiles("dragover", () => lit(true));
  onFiles("dragleave", ({ relatedTarget }) => relatedTarget || lit(false));
  onFiles("drop", ({ dataTransfer }) => {
    lit(false);
    gallery.take([...dataTransfer.files]);
  });
}

/** One frame of what the person chose; the camera is off again before the picture is shown. */
export async function photograph(gallery, word) {
  let stream = null;
  try {
    stream = await navigator.mediaDevices.getDisplayMedia({ video: { displaySurface: "browser" }, audio: false, selfBrowserSurface: "exclude" });
    const frame = await frameOf(stream);
    stream.getTracks().forEach((track) => track.stop());
    await gallery.take([frame]);
  } catch (error) {
    if (error?.name !== "NotAllowedError") say("picture-note", word("picture.none"));
  } finally {
    stream?.getTracks().forEach((track) => track.stop());
  }
}

async function frameOf(stream) {
  const video = document.createElement("video");
  video.srcObject = stream;
  video.muted = true;
  await video.play();
  const canvas = Object.assign(document.createElement("canvas"), { width: video.videoWidth, height: video.videoHeight });
  canvas.getContext("2d").drawImage(video, 0, 0);
  video.srcObject = null;
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no frame"))), "image/png"));
}
