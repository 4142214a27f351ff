// npm run book: builds the site into output/book, from the catalogue, the declarations, the tables and a run of the tests.
// TEST_RESULTS=FILE takes the results of a run that is there already.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, root } from "./generate/files.ts";
import { makeRelative } from "./relative.ts";

function step(command: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** The site's packages are its own: they are installed when they are missing or older than their lock file. */
const installed = join(root, "docs/node_modules/.package-lock.json");
const changed = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);
if (changed(installed) < changed(join(root, "docs/package-lock.json"))) step("npm", "ci", "--prefix", "docs");

if (process.env.TEST_RESULTS === undefined) {
  const results = join(dataFolder, "results.json");
  rmSync(results, { force: true });
  // a row that fails is shown as failed
  const tables = ["test/policies/cases.test.ts", "test/coordination/coordination.test.ts"];
  const proofs = ["test/proofs/classifications.test.ts", "test/proofs/orders.test.ts"];
  spawnSync("npx", ["vitest", "run", ...tables, ...proofs, "--reporter=json", `--outputFile=${results}`], {
    cwd: root,
    stdio: "ignore",
    // under CI the configuration of the tests names a results file of its own
    env: { ...process.env, CI: "" },
  });
}
step("npx", "tsx", "docs/book/generate/main.ts");
step("npx", "tsx", "docs/book/generate/guides.ts");
step("npm", "run", "--silent", "--prefix", "docs", "api");
step("npx", "tsx", "docs/book/generate/api.ts");
const site = join(root, "output/book");
// what an earlier build with other settings left
for (const left of [site, join(root, "docs/.astro"), join(root, "docs/node_modules/.astro")]) {
  rmSync(left, { recursive: true, force: true });
}
step("npm", "run", "--silent", "--prefix", "docs", "build");
makeRelative(site);
console.log(`output/book/index.html`);
