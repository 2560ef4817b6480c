// Bundles our own browser code; the compiled gate stays a module of its own, so that it is cached by itself.
import { build } from "esbuild";

await build({
  entryPoints: { app: "page/app.js", file: "page/file.js" },
  outdir: process.argv[2] ?? "../browser",
  bundle: true,
  format: "esm",
  sourcemap: false,
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  external: ["./gate.js"],
  logLevel: "warning",
});
