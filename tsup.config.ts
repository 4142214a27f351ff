import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";

/** The documents that are registered: a folder that is not yet in the list is not published. */
const documents = [
  ...readFileSync("src/policies/documents.ts", "utf8").matchAll(/from "\.\/([\w-]+)\/index\.ts"/g),
].map(([, name]) => name);

/** `dist/index` is the package, `dist/api/NAME` its subpaths: one wildcard in package.json serves them all. */
const library = {
  index: "src/index.ts",
  "api/explain": "src/explain.ts",
  "api/catalogue": "src/catalogue.ts",
  "api/national": "src/national/index.ts",
  "api/zod": "src/zod.ts",
  "api/roster": "src/roster/index.ts",
  "api/evidence": "src/evidence/index.ts",
  "api/receipt": "src/evidence/receipt/index.ts",
  "api/statement": "src/statement/index.ts",
  "api/workbook": "src/workbook/index.ts",
  "api/coordination": "src/coordination/index.ts",
  ...Object.fromEntries(documents.map((name) => [`api/${name}`, `src/policies/${name}/index.ts`])),
};

/**
 * Lets a user's bundler drop the rules that are not used. What a module makes when it is loaded (rules, facts, labels …) looks to
 * bundlers as if it could have side effects, and where several modules are in one file they would keep all for the sake of one.
 */
const unusedMayBeDropped: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "unused-may-be-dropped",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const parts = madeOnLoading(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
      const wrapped = parts.reduceRight(
        (done, { start, end }) =>
          `${done.slice(0, start)}/* @__PURE__ */ (() => (${done.slice(start, end)}))()${done.slice(end)}`,
        text,
      );
      return { contents: wrapped, loader: "ts" };
    });
  },
};

/** The places of constants that are made by calls, in the order of the text. */
function madeOnLoading(module: ts.SourceFile): { start: number; end: number }[] {
  const calls = (node: ts.Node): boolean =>
    ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isSpreadAssignment(node)
      ? true
      : !ts.isFunctionLike(node) && (ts.forEachChild(node, calls) ?? false);
  return module.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) =>
      initializer && ts.isIdentifier(name) && calls(initializer)
        ? [{ start: initializer.getStart(), end: initializer.getEnd() }]
        : [],
    );
}

/**
 * The namespace of a module (`import * as`) is filled by a call that looks like a side effect, which would keep every rule of a
 * document. As a value made by a pure function it can be dropped, too.
 */
const namespacesMayBeDropped: NonNullable<Options["plugins"]>[number] = {
  name: "namespaces-may-be-dropped",
  renderChunk: (code) => ({
    code: code.replace(
      /var (\w+) = \{\};\n__export\(\1, (\{[\s\S]*?\n\})\);/g,
      "var $1 = /* @__PURE__ */ ((all) => { const names = {}; __export(names, all); return names; })($2);",
    ),
  }),
};

/** tsup names metafiles by format alone: the command's would be written over the library's, at times half of each. */
const metafileOfCommand: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "metafile-of-command",
  setup(build) {
    build.onEnd(({ metafile }) => {
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/metafile-cli.json", JSON.stringify(metafile));
    });
  },
};

export default defineConfig([
  {
    entry: library,
    format: ["esm", "cjs"],
    target: "es2022",
    dts: true,
    splitting: true,
    clean: true,
    metafile: true,
    outDir: "dist",
    // these only serve the roster, receipts, statements and workbooks, so they are no dependencies of the library
    noExternal: [
      /^csv-/,
      /^fflate$/,
      /^saxen$/,
      /^canonicalize$/,
      /^string-width$/,
      /^strip-ansi$/,
      /^ansi-regex$/,
      /^emoji-regex$/,
      /^get-east-asian-width$/,
    ],
    esbuildPlugins: [unusedMayBeDropped],
    plugins: [namespacesMayBeDropped],
    esbuildOptions: (options) => {
      options.charset = "utf8";
      options.chunkNames = "chunks/[name]-[hash]";
    },
  },
  {
    entry: {
      cli: "src/cli/main.ts",
      "judge-worker": "src/roster/fast/worker.ts",
      "impact-worker": "src/roster/impact/worker.ts",
    },
    format: ["esm"],
    target: "es2022",
    platform: "node",
    dts: false,
    outDir: "dist",
    esbuildPlugins: [metafileOfCommand],
    // a bundled package still calls require for Node's own modules
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module";\nconst require = makeRequire(import.meta.url);',
    },
    // what only the command needs is bundled into it, so that the library's dependencies stay few
    noExternal: [/^(?!decimal\.js$|date-fns|@date-fns)/],
  },
]);
