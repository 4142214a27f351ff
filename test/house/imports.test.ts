import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../src", import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort();
const trees = new Map(
  files.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true),
  ]),
);
const treeOf = (file: string): ts.SourceFile => trees.get(file) as ts.SourceFile;
const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** A node and all below it. */
function nodesBelow(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [node];
  // the list grows while it is walked through
  for (const one of nodes) ts.forEachChild(one, (child) => void nodes.push(child));
  return nodes;
}

const nodes = new Map([...trees].map(([file, tree]) => [file, nodesBelow(tree)]));
/** Every node of a file. */
const nodesOf = (file: string): readonly ts.Node[] => nodes.get(file) ?? [];

interface Import {
  /** A file below src, or a package. */
  readonly target: string;
  readonly line: number;
}

/** The imports and re-exports of a file, types included. */
function importsOf(file: string): Import[] {
  return nodesOf(file).flatMap((node) => {
    const specifier = specifierOf(node);
    if (!specifier || !ts.isStringLiteral(specifier)) return [];
    const { text } = specifier;
    const target = text.startsWith(".") ? relative(root, join(root, dirname(file), text)) : text;
    return [{ target, line: lineOf(node) }];
  });
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const ownImportsOf = (file: string): readonly Import[] =>
  (imports.get(file) ?? []).filter(({ target }) => trees.has(target));

/** The rooms of the house, from the ground up; a room may use those below it, but no other room in its row. */
const storeys: readonly (readonly RegExp[])[] = [
  [/^kernel\/language\//],
  [/^kernel\/numbers\//, /^kernel\/days\//],
  [/^kernel\/facts\//],
  [/^kernel\/policy\//],
  [/^national\//],
  [/^policies\/shared\//],
  [/^policies\/[^/]+\//],
  [/^coordination\//],
  [/^(?:policies\/documents|catalogue|explain|call|settings|zod|index)\.ts$/],
  [/^report\//],
  [/^statement\//],
  [/^roster\//, /^evidence\//],
  [/^workbook\//],
  [/^cli\//],
];

function roomOf(file: string): { readonly storey: number; readonly room: string } {
  const storey = storeys.findIndex((rooms) => rooms.some((room) => room.test(file)));
  const room = storeys[storey]?.find((one) => one.test(file));
  return { storey, room: room?.exec(file)?.[0] ?? "" };
}

/** The public entry files are one room: `index.ts` re-exports the others. */
const isFace = (storey: number): boolean => storey === 8;

describe("代码的规矩：引用", () => {
  it("每个文件都在一间屋里", () => {
    expect(files.filter((file) => roomOf(file).storey < 0)).toEqual([]);
  });

  it("只引用自己屋里的和楼下的，类型也一样；各份文件互不引用", () => {
    const upward = files.flatMap((file) => {
      const own = roomOf(file);
      return ownImportsOf(file)
        .filter(({ target }) => {
          const { storey, room } = roomOf(target);
          return storey > own.storey || (storey === own.storey && room !== own.room && !isFace(storey));
        })
        .map(({ target, line }) => `src/${file}:${line} → ${target}`);
    });
    expect(upward).toEqual([]);
  });

  it("没有循环引用，类型也一样", () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      const start = path.indexOf(file);
      if (start >= 0) cycles.push([...path.slice(start), file].join(" → "));
      if (start >= 0 || done.has(file)) return;
      for (const { target } of ownImportsOf(file)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it.each([
    ["decimal.js", "kernel/numbers/money.ts"],
    ["zod", "zod.ts"],
    ["date-fns", "kernel/days/moving.ts"],
    ["@date-fns/utc", "kernel/days/moving.ts"],
  ])("%s 只由 %s 引用", (name, only) => {
    const importing = files.filter((file) =>
      imports.get(file)?.some(({ target }) => target === name || target.startsWith(`${name}/`)),
    );
    expect(importing).toEqual([only]);
  });
});

const mostLines = 225;
const mostInFunction = 60;

describe("代码的规矩：篇幅", () => {
  it("每个文件只写一件事：约200行以内（登记表除外）", () => {
    const registries = /\/(?:clauses|figures|readings|rules|index|documents)\.ts$/;
    const long = files
      .filter((file) => !registries.test(file))
      .map((file) => ({ file, lines: treeOf(file).text.trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > mostLines);
    expect(long.map(({ file, lines }) => `src/${file} 有${lines}行`)).toEqual([]);
  });

  it("每个函数不超过60行", () => {
    const long = files.flatMap((file) =>
      nodesOf(file)
        .filter(ts.isFunctionLike)
        .flatMap((node) => {
          const lines = node.getText().split("\n").length;
          return lines > mostInFunction
            ? [`src/${file}:${lineOf(node)} ${node.name?.getText() ?? ""} 有${lines}行`]
            : [];
        }),
    );
    expect(long).toEqual([]);
  });
});

describe("代码的规矩：调用之间不留状态", () => {
  it("模块里没有可变的变量，也没有空的、调用时才填的集合（命令和线程的程序除外）", () => {
    const collections = /^new (?:Map|Set|WeakMap|WeakSet|Array)\b(?!.*\([^)]+\))/;
    const kept = files
      .filter((file) => !file.startsWith("cli/") && !file.endsWith("worker.ts"))
      .flatMap((file) =>
        treeOf(file)
          .statements.filter(ts.isVariableStatement)
          .flatMap(({ declarationList }) =>
            declarationList.declarations
              .filter(
                ({ initializer, type }) =>
                  (declarationList.flags & ts.NodeFlags.Const) === 0 ||
                  collections.test(initializer?.getText() ?? "") ||
                  (initializer?.getText() === "[]" && !type?.getText().startsWith("readonly ")),
              )
              .map((one) => `src/${file}:${lineOf(one)} ${one.name.getText()}`),
          ),
      );
    expect(kept).toEqual([]);
  });
});

describe("代码的规矩：规则里不写数字", () => {
  it("数字都是参数登记里的", () => {
    const found = files
      .filter((file) => file.startsWith("policies/") && !/\/(?:clauses|figures|readings)\.ts$/.test(file))
      .flatMap((file) =>
        nodesOf(file)
          .filter(ts.isNumericLiteral)
          .map((node) => ({ node, number: node.getText() }))
          .filter(({ node, number }) => isStatedNumber(node, number) && !isAllowed(number))
          .map(({ node, number }) => `src/${file}:${lineOf(node)} ${number}`),
      );
    expect(found).toEqual([]);
  });
});

/** A share, a number of three digits, or one of two digits with which something is compared. */
const isStatedNumber = ({ parent }: ts.Node, number: string): boolean =>
  /^(?:0\.\d+|[\d_]{3,})$/.test(number) ||
  (/^\d\d$/.test(number) &&
    ts.isBinaryExpression(parent) &&
    /^(?:[<>]=?|[=!]==)$/.test(parent.operatorToken.getText()));

/** Bounds of fields and units of conversion that no clause states: powers of ten, and these. */
const isAllowed = (number: string): boolean =>
  /^1[0_]+$/.test(number) || ["200", "235", "300", "360", "365", "400", "500", "1200"].includes(number);
