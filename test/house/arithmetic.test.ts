import ts from "typescript";
import { describe, expect, it } from "vitest";
import { tables } from "../support/cases.ts";
import { textOf } from "../support/places.ts";

/** The numbers of a text, without zeros at the end. */
const numbersIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => plain(number)));
const plain = (number: string): string => number.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");

const operators = "[×÷+＋−－=＝]";
/** A comment of its own line explains the row, one after an amount that amount alone. */
const explainsRow = new RegExp(`^\\s*(?://|/\\*|\\*)[^\\n]*${operators}`, "m");
const explainsAmount = new RegExp(`//[^\\n]*${operators}`);

/** What goes into an arithmetic is not explained by it, what follows its last = is. */
const withoutOperands = (text: string): string =>
  text.replace(/\/\/[^\n]*/g, (comment) =>
    explainsAmount.test(comment) ? comment.replace(/^.*[=＝→]|^.*/, "") : comment,
  );

/** Amounts of a table that are neither given nor beside their arithmetic, each with its place. */
function unexplained(file: string): string[] {
  const text = textOf(file);
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const rows = rowsOf(tree);
  const head = numbersIn(text.slice(0, rows[0]?.getFullStart()));
  const restOfLine = (end: number): string => /.*/.exec(text.slice(end))?.[0] ?? "";
  return rows.flatMap((row) => {
    const amounts = amountsOf(row).map((node) => ({ node, number: plain(node.text.replace("-", "")) }));
    const whole = text.slice(row.getFullStart(), row.end) + restOfLine(row.end);
    const nodes = amounts.map(({ node }) => node);
    const around = without(whole, nodes, row.getFullStart());
    if (explainsRow.test(around)) return [];
    const calculated = amounts
      .filter(({ node }) => explainsAmount.test(restOfLine(node.end)))
      .map(({ number }) => number);
    const known = new Set([...numbersIn(withoutOperands(around)), ...head, ...calculated, "0"]);
    return amounts
      .filter(({ number }) => !known.has(number))
      .map(({ node }) => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
  });
}

function rowsOf(tree: ts.SourceFile): ts.ObjectLiteralExpression[] {
  const rows: ts.ObjectLiteralExpression[] = [];
  const look = (node: ts.Node): void => {
    const isRows = ts.isPropertyAssignment(node) && node.name.getText() === "rows";
    if (isRows && ts.isArrayLiteralExpression(node.initializer)) {
      rows.push(...node.initializer.elements.filter(ts.isObjectLiteralExpression));
    } else ts.forEachChild(node, look);
  };
  look(tree);
  return rows;
}

/** The amounts that a row expects. */
function amountsOf(row: ts.ObjectLiteralExpression): ts.StringLiteral[] {
  const amounts: ts.StringLiteral[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /^-?\d+\.\d\d$/.test(node.text)) amounts.push(node);
    ts.forEachChild(node, look);
  };
  for (const part of row.properties) if (part.name?.getText() === "value") look(part);
  return amounts;
}

const without = (text: string, nodes: readonly ts.Node[], start: number): string =>
  nodes.reduceRight((rest, node) => rest.slice(0, node.getStart() - start) + rest.slice(node.end - start), text);

describe("案例的算式", () => {
  it("期望的每个金额，是填报的数，或者案例旁、表头写明怎样算出", () => {
    const paths = Object.keys(tables).map((path) => `test/${path.slice(3)}`);
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.flatMap(unexplained)).toEqual([]);
  });
});
