// Runs every *.test.mjs beside it; says little, unless something fails.
import { readdirSync } from "node:fs";
import { run } from "node:test";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(here).filter((name) => name.endsWith(".test.mjs")).map((name) => here + name);
let passed = 0;
run({ files, concurrency: true })
  .on("test:pass", ({ nesting }) => (passed += nesting === 0 ? 1 : 0))
  .on("test:fail", ({ name, details }) => {
    process.exitCode = 1;
    console.error(`FAILED ${name}\n`, details.error?.cause ?? details.error);
  })
  .on("end", () => {
    console.log(`${passed} tests of browser code passed`);
    if (passed === 0) process.exitCode = 1;
  })
  .resume();
