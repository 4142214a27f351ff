// npm run mutation: installs StrykerJS, a package of this folder alone, where it is missing or older than its lock file, changes the
// rules and the kernel, and writes what the rows notice to docs/mutation.json. What did not change since the last run is not tried again.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sourceHash } from "./source-hash.ts";
import { summaryOf } from "./summary.ts";

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
const source = sourceHash(root);
const stryker = "mutation/node_modules/@stryker-mutator/core/bin/stryker.js";
run(process.execPath, stryker, "run", "mutation/stryker.config.mjs", ...process.argv.slice(2));
const { version } = read("package.json");
const date = new Date().toISOString().slice(0, 10);
const summary = summaryOf(read("output/mutation/mutation.json"), { version, date, source });
writeFileSync(at("docs/mutation.json"), `${JSON.stringify(summary, null, 2)}\n`);
run("npx", "biome", "format", "--write", "docs/mutation.json");
