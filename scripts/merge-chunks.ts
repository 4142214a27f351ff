// Joins the small files that documents share into one, dist/chunks/common-….js: Node needs about a millisecond for each file,
// and landless-farmers would load nineteen of them.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { rollup } from "rollup";

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
}
const { outputs }: Metafile = JSON.parse(readFileSync("dist/metafile-esm.json", "utf8"));

/** Whether a file has nothing but what all documents stand on. Only such files are joined, so that none imports in a circle. */
function isShared(file: string): boolean {
  const inputs = Object.keys(outputs[relative(".", file)]?.inputs ?? {});
  return inputs.length > 0 && inputs.every((input) => /^src\/(kernel|national|policies\/shared)\//.test(input));
}

const scriptsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => join(folder, file));
const chunks = scriptsIn("dist/chunks");
const entries = ["dist/index.js", ...scriptsIn("dist/api")];

const bundle = await rollup({
  input: Object.fromEntries(entries.map((file) => [relative("dist", file).replace(/\.js$/, ""), file])),
  external: (id) => !/^[./]/.test(id),
  treeshake: false,
});
for (const file of chunks) rmSync(file);
const { output } = await bundle.write({
  dir: "dist",
  format: "es",
  chunkFileNames: "chunks/[name]-[hash].js",
  hoistTransitiveImports: false,
  minifyInternalExports: false,
  manualChunks: (id) => (isShared(id) && !id.includes("/api/") ? "common" : undefined),
});
console.log(
  `dist/chunks: ${output.filter(({ fileName }) => fileName.startsWith("chunks/")).length} files of ${chunks.length}`,
);
