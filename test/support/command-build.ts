import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { makePrograms } from "./program.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the command. */
    readonly command: string;
  }
}

/**
 * Gives the tests one folder for all their files, which is deleted after them, and makes the command in it. `main.js` is
 * what a shell starts. It holds only what src/cli/main.ts itself says, so that `command-runs.js` can start it again and
 * again with the parts that are loaded.
 */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const all = mkdtempSync(join(tmpdir(), "minsheng-tests-"));
  process.env.TMPDIR = all;
  const folder = mkdtempSync(join(all, "command-"));
  const parts = readdirSync("src/cli", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && file !== "main.ts")
    .map((file, index) => `export * as part${index} from ${JSON.stringify(resolve("src/cli", file))};`);
  const list = join(folder, "parts.ts");
  writeFileSync(list, parts.join("\n"));
  const workers = { "judge-worker": "src/roster/fast/worker.ts", "impact-worker": "src/roster/impact/worker.ts" };
  const runs = { "command-runs": "test/support/command-runs.ts" };
  await makePrograms({ main: "src/cli/main.ts", parts: list, ...workers, ...runs }, folder);
  provide("command", folder);
  return () => rmSync(all, { recursive: true, force: true, maxRetries: 3 });
}
