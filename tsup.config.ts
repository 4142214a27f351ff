import { readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";

const documents = [
  "landless-farmers",
  "safety-net",
  "employee-pension",
  "startup-year-system",
  "startup-year-bureau",
  "conduct-review",
  "assistance-week",
  "disability-employment",
  "employment-poverty-relief",
];

const library = {
  index: "src/index.ts",
  explain: "src/explain.ts",
  catalogue: "src/catalogue.ts",
  rates: "src/rates/index.ts",
  roster: "src/roster/index.ts",
  standing: "src/standing/index.ts",
  ...Object.fromEntries(documents.map((name) => [name, `src/policies/${name}/index.ts`])),
};

/**
 * Lets a user's bundler drop the rules that are not used. What a module makes when it is loaded (rules, facts, labels …) looks to
 * bundlers as if it could have side effects, and where several modules stand in one file they would keep all for the sake of one.
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

/** Where the values of constants stand that are made by calls, in the order of the text. */
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

export default defineConfig([
  {
    entry: library,
    format: ["esm", "cjs"],
    target: "es2022",
    dts: true,
    splitting: true,
    clean: true,
    outDir: "dist",
    // zod's many modules make up most of a cold import when they are loaded one by one: the few that are used are bundled
    // (its types still come from the package); what the roster needs to read files is no dependency of the library
    noExternal: [/^csv-/, /^zod/],
    esbuildPlugins: [unusedMayBeDropped],
    esbuildOptions: (options) => {
      options.charset = "utf8";
    },
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "es2022",
    platform: "node",
    dts: false,
    outDir: "dist",
    // a bundled package still calls require for Node's own modules
    banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
    // what only the command needs is bundled into it: the library's own dependencies stay two
    noExternal: [/^(?!decimal\.js$|zod)/],
  },
]);
