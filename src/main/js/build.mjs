// Bundles our own browser code; the compiled gate stays a module of its own, so that it is cached by itself.
import { build } from "esbuild";

const common = {
  outdir: process.argv[2] ?? "../browser",
  bundle: true,
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  loader: { ".txt": "text" },
};

// Pages load app.js as a plain script; file.js and estimate.js are modules beside gate.js.
await build({ ...common, entryPoints: ["page/app.js"], format: "iife" });
await build({ ...common, entryPoints: ["page/file.js", "page/estimate.js"], format: "esm", external: ["./gate.js"] });
await build({ ...common, entryPoints: ["page/search.js", "page/import.js", "page/absences.js", "page/note.js", "page/merchants.js", "page/reading.js", "page/settings.js"], format: "esm" });

// The phone's page, its worker (a plain script, so that every browser takes it) and what stands in a bookmark.
await build({ ...common, entryPoints: ["page/bookmark.js"], format: "esm" });
await build({ ...common, entryPoints: { capture: "capture/new.js" }, format: "esm", external: ["./gate.js"] });
await build({ ...common, entryPoints: { "capture-worker": "capture/worker.js", bookmarklet: "capture/bookmarklet.js" }, format: "iife" });
