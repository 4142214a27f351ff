// npm run bench: bundles the rules as a user's bundler would and measures them, one process a part, nothing else running.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
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

const parts = ["person", "accounts", "rules", "size"];
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
    plugins: [allTables],
  });
  console.log(`\n== ${part}`);
  execFileSync(process.execPath, [file, root], { stdio: "inherit" });
}

const peers = join(root, "../shared/peers/results.json");
if (existsSync(peers) && asked.length === 0) console.log(`\npeers: ${relative(root, peers)}`);
