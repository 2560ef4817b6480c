// Installs what makes the page work without a connection; the page works without it too.
if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("sw.js", { scope: "./", updateViaCache: "none" }).catch((why) => console.warn(why));
}
