import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { isFull } from "../support/counts.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { config } = ts.parseConfigFileTextToJson("tsconfig.json", readFileSync(join(root, "tsconfig.json"), "utf8"));
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
// every file is type-checked: only in full
const program = ts.createProgram(isFull ? fileNames : [], { ...options, types: [], noLib: true });
const checker = program.getTypeChecker();
const files = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
const pathOf = ({ fileName }: ts.SourceFile): string => relative(root, fileName);

/** What a file exports, its own or another's. */
function exportsOf(file: ts.SourceFile): ts.Symbol[] {
  const module = checker.getSymbolAtLocation(file);
  return module ? checker.getExportsOfModule(module).map(origin) : [];
}

/** What is declared, however many files hand it on. */
const origin = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** What a statement imports by name. */
function importedBy(statement: ts.Statement): ts.Symbol[] {
  const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  if (!named || !ts.isNamedImports(named)) return [];
  return named.elements.flatMap(({ name }) => checker.getSymbolAtLocation(name) ?? []).map(origin);
}

/** Types that the declarations of other files must be able to name. */
const inDeclarations = ["Constraint", "FigureEntry", "ItemBy", "Named", "Order", "PolicyDocument", "ReadingEntry"];

/** The files of which every document has one, with the same exports: a document need not use all of them. */
const isKit = (path: string): boolean => /^src\/policies\/[^/]+\/document\.ts$/.test(path);

/** The doors of the package: `src/index.ts` and the subpaths. */
const isDoor = (path: string): boolean =>
  /^src\/(?:[^/]+\.ts|(?:coordination|national|evidence|roster|statement|workbook|policies\/[^/]+|evidence\/[^/]+)\/index\.ts)$/.test(
    path,
  );

it.runIf(isFull)("只有别的文件引用的，或者包对外提供的，才写 export", () => {
  const doors = files.filter((file) => isDoor(pathOf(file))).flatMap(exportsOf);
  const imported = files.flatMap((file) => file.statements.flatMap(importedBy));
  const used = new Set([...doors, ...imported]);
  const unused = files
    .filter((file) => pathOf(file).startsWith("src/") && !isKit(pathOf(file)))
    .flatMap((file) =>
      exportsOf(file)
        .filter(
          (symbol) =>
            !used.has(symbol) &&
            !inDeclarations.includes(symbol.name) &&
            symbol.declarations?.[0]?.getSourceFile() === file,
        )
        .map((symbol) => `${pathOf(file)} ${symbol.name}`),
    );
  expect(unused).toEqual([]);
});
