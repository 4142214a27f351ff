import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { fenOfAmount, yuanText } from "../../src/kernel/numbers/index.ts";
import { fileOf } from "../support/places.ts";
import { allRules } from "../support/results.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Example {
  readonly file: string;
  readonly place: string;
  /** What is documented. */
  readonly name: string;
  /** Statements that come first, the expression, and the value that the comment after it states. */
  readonly before: string;
  readonly expression: string;
  readonly stated: string;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const examples: readonly Example[] = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => examplesIn(`src/${file}`));

function examplesIn(file: string): Example[] {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes("@example")) return [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return tree.statements.flatMap((statement) => {
    const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement;
    const name = named && ts.getNameOfDeclaration(named as ts.Declaration);
    return ts
      .getJSDocTags(statement)
      .filter(({ tagName }) => tagName.text === "example")
      .map((tag) => {
        const place = `${file}:${tree.getLineAndCharacterOfPosition(tag.getStart()).line + 1}`;
        const code = ts.getTextOfJSDocComment(tag.comment) ?? "";
        return { file, place, name: name?.getText() ?? "", ...partsOf(code) };
      });
  });
}

/** An example is TypeScript: its last expression, and after it the value as a comment. */
function partsOf(code: string): Pick<Example, "before" | "expression" | "stated"> {
  const last = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest).statements.at(-1);
  if (!last || !ts.isExpressionStatement(last)) return { before: code, expression: "", stated: "" };
  const comment = code.slice(last.end).trim();
  const isComment = comment.split("\n").every((line) => line.startsWith("// "));
  const stated = isComment ? onOneLine(comment.replace(/^\/\/ /gm, "")) : "";
  return { before: code.slice(0, last.pos), expression: code.slice(last.pos, last.expression.end), stated };
}

const doors = import.meta.glob<Record<string, unknown>>(
  [
    "../../src/{index,zod}.ts",
    "../../src/{coordination,evidence,national,roster,statement,workbook}/index.ts",
    "../../src/{policies,evidence}/*/index.ts",
  ],
  { eager: true },
);

/** What an example may name: what the nearest door of the package exports. */
const doorOf = (file: string): string => {
  const folder = dirname(file);
  const door = join(folder, "index.ts");
  return Object.hasOwn(doors, `../../${door}`) ? door : doorOf(folder);
};

/** Examples of the roster use the rules of one document, those of statements, workbooks and evidence any. */
const rulesFor = (file: string) =>
  file.startsWith("src/roster/")
    ? doors["../../src/policies/landless-farmers/index.ts"]
    : /^src\/(?:statement|workbook|evidence)\//.test(file)
      ? doors["../../src/index.ts"]
      : {};

async function resultOf({ file, before, expression }: Example): Promise<string> {
  const scope = { ...rulesFor(file), ...doors[`../../${doorOf(file)}`], ...doors[`../../${file}`] };
  const code = ts.transpile(`return (async () => { ${before}\nreturn (${expression}); })();`, {
    target: ts.ScriptTarget.ESNext,
  });
  try {
    return written(await new Function(...Object.keys(scope), code)(...Object.values(scope)));
  } catch (error) {
    return String(error);
  }
}

/** A value as the examples write it: keys without quotes, amounts of money with two decimals. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(JSON.stringify(value));
  const fen = fenOfAmount(value);
  if (fen !== undefined) return yuanText(fen);
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${written(one)}`);
  return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
}

/** Whether the value is as stated; `…` stands for what is left out. */
function isAsStated(value: string, stated: string): boolean {
  const parts = stated.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`).test(value);
}

describe("文档注释里的例子", () => {
  it("每条规则一个例子，调用的就是所注释的", () => {
    const without = allRules.filter(({ name }) => examples.filter(({ file }) => file === fileOf(name)).length !== 1);
    expect(without.map(({ name }) => fileOf(name))).toEqual([]);
    const other = examples.filter(({ name, before, expression }) => !(before + expression).includes(`${name}(`));
    expect(other.map(({ place }) => place)).toEqual([]);
  });

  it("每个例子都写明结果，结果正确", async () => {
    const wrong: string[] = [];
    for (const example of examples) {
      const value = example.stated === "" ? "没有写明结果" : await resultOf(example);
      if (!isAsStated(value, example.stated)) wrong.push(`${example.place} ${value} 写作 ${example.stated}`);
    }
    expect(wrong).toEqual([]);
  });
});
