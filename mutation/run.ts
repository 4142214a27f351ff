// npm run mutation: installs StrykerJS, a package of this folder alone, where it is missing or older than its lock file, changes the
// rules and the kernel, part by part, and writes what the tests notice to docs/mutation.json. What did not change since the last run
// is not tried again.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sourceHash } from "./source-hash.ts";
import { summaryOf } from "./summary.ts";

/** Each is a run of its own, and what is left is another: a run that is cut off loses only its own part. */
const largest = ["landless-farmers", "employment-poverty-relief", "safety-net"];

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (file: string): string => join(root, file);
const changed = (file: string): number => (existsSync(at(file)) ? statSync(at(file)).mtimeMs : 0);
const read = (file: string) => JSON.parse(readFileSync(at(file), "utf8"));

function run(command: string, ...args: readonly string[]): void {
  // the runner of rows is TypeScript, in every process of StrykerJS
  const env = { ...process.env, NODE_OPTIONS: "--import tsx" };
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}

const installed = "mutation/node_modules/.package-lock.json";
if (changed(installed) < changed("mutation/package-lock.json")) run("npm", "ci", "--prefix", "mutation");
run("npx", "tsc", "--noEmit", "-p", "mutation");
const stryker = "mutation/node_modules/@stryker-mutator/core/bin/stryker.js";
const rest = largest.map((document) => `!src/policies/${document}/**/*.ts`);
const parts: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(largest.map((document) => [document, [`src/policies/${document}/**/*.ts`]])),
  "other-documents": ["src/policies/**/*.ts", ...rest],
  kernel: ["src/kernel/**/*.ts"],
};
// npm run mutation -- summary: the summary anew from the reports of the last run, after more changes were read
const isNew = process.argv[2] !== "summary";
const { version } = read("package.json");
const about = isNew
  ? { version, date: new Date().toISOString().slice(0, 10), source: sourceHash(root) }
  : read("docs/mutation.json");
for (const [part, files] of Object.entries(isNew ? parts : {})) {
  console.log(`== ${part}`);
  process.env.MUTATION_PART = part;
  run(process.execPath, stryker, "run", "mutation/stryker.config.mjs", "--mutate", files.join(","));
}
const reports = Object.keys(parts).map((part) => read(`output/mutation/${part}.json`));
const summary = summaryOf(reports, about);
writeFileSync(at("docs/mutation.json"), `${JSON.stringify(summary, null, 2)}\n`);
run("npx", "biome", "format", "--write", "docs/mutation.json");
