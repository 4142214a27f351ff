import { defineConfig } from "tsup";

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

export default defineConfig([
  {
    entry: library,
    format: ["esm", "cjs"],
    target: "es2022",
    dts: true,
    splitting: true,
    treeshake: true,
    clean: true,
    outDir: "dist",
    // zod's many modules make up most of a cold import when they are loaded one by one: the few that are used are bundled
    // (its types still come from the package); what the roster needs to read files is no dependency of the library
    noExternal: [/^csv-/, /^zod/],
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
