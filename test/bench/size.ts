import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * What an import weighs in a browser bundle (minified, gzip, with all dependencies), and how long a cold import takes: both of
 * the built package, as its users have it.
 */
const root = process.argv[2] ?? ".";
const imports = ["fundingShares", "enrolmentTerms", "determine", "accountLedger", "*"];
for (const name of imports) {
  const what = name === "*" ? "*" : `{ ${name} }`;
  const result = await build({
    stdin: { contents: `export ${what} from "minsheng-rules/landless-farmers"`, resolveDir: root },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
    // without the sources that the project's own settings would lead to
    tsconfigRaw: "{}",
  });
  const bytes = gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  console.log(`import ${what} from "minsheng-rules/landless-farmers"`.padEnd(64), `${(bytes / 1000).toFixed(1)} kB`);
}

const built = join(root, "dist/api/landless-farmers.js");
if (!existsSync(built)) throw new Error("the cold import is measured on the built package: npm run build");
const url = JSON.stringify(resolve(built));
const script = `const t = performance.now(); await import(${url}); console.log(performance.now() - t);`;
const times = Array.from({ length: 9 }, () =>
  Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })),
).sort((a, b) => a - b);
console.log(
  "cold import of minsheng-rules/landless-farmers".padEnd(64),
  `${(times[4] ?? 0).toFixed(0)} ms (median of 9)`,
);
