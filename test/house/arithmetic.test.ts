import ts from "typescript";
import { describe, expect, it } from "vitest";
import { tables } from "../support/cases.ts";
import { textOf } from "../support/places.ts";

/** The numbers of a text, without zeros at the end. */
const numbersIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => plain(number)));
const plain = (number: string): string => number.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");

const sum = /\/[/*][^\n]*[×÷+＋−－=＝]/;

/** Amounts of a table that are neither given nor followed by their arithmetic, each with its place. */
function unexplained(file: string): string[] {
  const text = textOf(file);
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const rows = rowsOf(tree);
  const head = numbersIn(text.slice(0, rows[0]?.getFullStart()));
  return rows.flatMap((row) => {
    const amounts = amountsOf(row);
    const lineEnd = text.indexOf("\n", row.end);
    const around = without(text.slice(row.getFullStart(), lineEnd), amounts, row.getFullStart());
    if (sum.test(around)) return [];
    const known = numbersIn(around);
    return amounts
      .map((amount) => ({ amount, number: plain(amount.text.replace("-", "")) }))
      .filter(({ number }) => number !== "0" && !known.has(number) && !head.has(number))
      .map(({ amount }) => `${file}:${tree.getLineAndCharacterOfPosition(amount.getStart()).line + 1} ${amount.text}`);
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
