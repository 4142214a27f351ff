// npm run proofs: installs Z3, a package of this folder alone, where it is missing or older than its lock file, and runs the proofs.
// Where it cannot be had, they are skipped, with a note.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (...command: readonly string[]): number =>
  spawnSync("npx", command, { cwd: root, stdio: "inherit" }).status ?? 1;
const changed = (file: string): number => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0);

const installed = "proofs/node_modules/.package-lock.json";
if (changed(installed) < changed("proofs/package-lock.json")) run("npm", "ci", "--prefix", "proofs");
const checked = changed(installed) === 0 ? 0 : run("tsc", "--noEmit", "-p", "proofs");
const proven = run("vitest", "run", "--config", "proofs/vitest.config.ts");
process.exitCode = checked || proven;
