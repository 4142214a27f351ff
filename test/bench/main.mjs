// npm run bench: bundles the rules as a user's bundler would and measures them, one process a part, nothing else running.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const out = join(root, "output/bench");
mkdirSync(out, { recursive: true });

const cases = readdirSync(join(root, "test/policies"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".cases.ts"))
  .sort();
const tables = [
  ...cases.map((file, index) => `import t${index} from ${JSON.stringify(`./test/policies/${file}`)};`),
  `export const tables = [${cases.map((_, index) => `t${index}`).join(", ")}];`,
].join("\n");

/** Answers `virtual:tables` with all case tables: vitest finds them by pattern, a bundle has to be told. */
const allTables = {
  name: "tables",
  setup(plugins) {
    plugins.onResolve({ filter: /^virtual:tables$/ }, () => ({ path: "tables", namespace: "tables" }));
    plugins.onLoad({ filter: /.*/, namespace: "tables" }, () => ({ contents: tables, loader: "ts", resolveDir: root }));
  },
};

const peersFolder = join(root, "../shared/peers");
const peerModules = existsSync(join(peersFolder, "impl/decimal.mjs"))
  ? [
      `export { makeRecords } from ${JSON.stringify(join(peersFolder, "data.mjs"))};`,
      `export * as onDecimals from ${JSON.stringify(join(peersFolder, "impl/decimal.mjs"))};`,
      `export * as onZodAndFen from ${JSON.stringify(join(peersFolder, "impl/fixed-zod.mjs"))};`,
    ].join("\n")
  : "export const makeRecords = undefined, onDecimals = undefined, onZodAndFen = undefined;";

/** Answers `virtual:peers` with the hand-written peers, where their folder is present. */
const peersInThisRun = {
  name: "peers",
  setup(plugins) {
    plugins.onResolve({ filter: /^virtual:peers$/ }, () => ({ path: "peers", namespace: "peers" }));
    plugins.onLoad({ filter: /.*/, namespace: "peers" }, () => ({
      contents: peerModules,
      loader: "js",
      resolveDir: root,
    }));
  },
};

const parts = ["person", "accounts", "rules", "size", "roster", "reconcile", "impact"];
const asked = process.argv.slice(2);
for (const part of parts.filter((one) => asked.length === 0 || asked.includes(one))) {
  const file = join(out, `${part}.mjs`);
  await build({
    entryPoints: [join(here, `${part}.ts`)],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    external: ["esbuild"],
    outfile: file,
    logLevel: "error",
    plugins: [allTables, peersInThisRun],
    // the peers' folder has no packages of its own here
    nodePaths: [join(root, "node_modules")],
  });
  console.log(`\n== ${part}`);
  // The engine may guess from the first answers that all are long-lived, and then everything takes five times as long:
  // in 1 to 4 of 12 processes that first kept 20,000 facts. Without that guess, one run tells as much as twelve.
  execFileSync(process.execPath, ["--no-allocation-site-pretenuring", file, root], { stdio: "inherit" });
}
