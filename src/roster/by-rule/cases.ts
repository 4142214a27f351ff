import { fault, type Language, PolicyError } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { type AnswerColumn, answerColumnsOf, sameHeading } from "./columns.ts";
import { differenceOf, isAsExpected } from "./expected.ts";
import { valueAt } from "./facts-of-row.ts";
import { printed } from "./print.ts";
import { columnText, reasonOf } from "./row-fault.ts";
import { isRejectedRow, type JudgedOrRejected } from "./rows.ts";
import { sameWord } from "./senses.ts";

const signs = { expected: ["期望：", "expected: "], actual: { zh: "实际：", en: "actual: " } } as const;
/** The expectation that a row is rejected. */
const rejection: readonly string[] = ["期望：退回", "expected: rejected"];
const filled = { zh: ["相符", "差异", "条款"], en: ["as expected", "difference", "clauses"] } as const;

/** A column of expected values, and the corresponding column of the answer. */
interface ExpectedColumn {
  readonly heading: string;
  readonly answer: AnswerColumn;
}

/** 案例表 — A table with expected values: the columns that are kept, and those that are filled in. */
interface CasesTable {
  /** The headings of the filled columns. */
  readonly headings: readonly string[];
  /** Whether a column of the given table was filled in by an earlier run. */
  isFilled(heading: string): boolean;
  /** The filled-in cells of a row, in the order of the headings. */
  fill(row: JudgedOrRejected): { readonly cells: readonly string[]; readonly agrees: boolean };
}

/**
 * 案例表 — Compares a table of facts and expected values with a rule. Expected values are in columns named after those of the
 * answer: `期望：每人每月补贴（元）`. An empty cell is not compared, “—” expects no value, and 是 below `期望：退回` expects
 * the row to be rejected. `headings` are those of the table;
 * throws a PolicyError where none is of an expected value, or one names no column of the answer.
 */
export function casesTable(rule: AnyRule, headings: readonly string[], language: Language): CasesTable {
  const columns = expectedColumns(rule, headings);
  const own = [
    ...columns.map(({ answer }) => `${signs.actual[language]}${answer.heading[language]}`),
    ...filled[language],
  ];
  const rejected = headings.find((heading) => isRejection(heading));
  const ofAny = Object.values(filled).flat().map(sameHeading);
  const actual = Object.values(signs.actual).map(sameHeading);
  return {
    headings: own,
    isFilled(heading) {
      const name = sameHeading(heading);
      return ofAny.includes(name) || actual.some((sign) => name.startsWith(sign));
    },
    fill(row) {
      const isToBeRejected = rejected !== undefined && yes.includes(sameWord(row.carried[rejected] ?? ""));
      if (isRejectedRow(row)) {
        const [colon, semicolon] = language === "zh" ? ["：", "；"] : [": ", "; "];
        const why = row.faults.map((one) => `${columnText(one.column)[language]}${colon}${reasonOf(one)[language]}`);
        const agrees = isToBeRejected;
        return { cells: [...columns.map(() => ""), yesNo(agrees, language), why.join(semicolon), ""], agrees };
      }
      const { value, grounds } = row.determination;
      const all = columns.map(({ heading, answer }) => {
        const one = { column: answer, value: valueAt(value, answer.path), expected: row.carried[heading] ?? "" };
        return { ...one, agrees: isAsExpected(one) };
      });
      const wrong = all.filter(({ agrees }) => !agrees).map((one) => differenceOf(one, language));
      if (isToBeRejected)
        wrong.push(language === "zh" ? "期望退回，实际已认定" : "expected to be rejected, but judged");
      // a result based on several documents names them
      const own = rule.name.slice(0, rule.name.indexOf("/") + 1);
      const clauses = [
        ...new Set(grounds.map(({ clause }) => (clause.startsWith(own) ? clause.slice(own.length) : clause))),
      ];
      const cells = [
        ...all.map(({ column, value }) => printed(value, column.print, language)),
        yesNo(wrong.length === 0, language),
        wrong.join(language === "zh" ? "；" : "; "),
        clauses.join(language === "zh" ? "、" : ", "),
      ];
      return { cells, agrees: wrong.length === 0 };
    },
  };
}

const yes = ["是", "yes"];
const isRejection = (heading: string): boolean => rejection.map(sameHeading).includes(sameHeading(heading));

const yesNo = (holds: boolean, language: Language): string =>
  language === "zh" ? (holds ? "是" : "否") : holds ? "yes" : "no";

function expectedColumns(rule: AnyRule, headings: readonly string[]): readonly ExpectedColumn[] {
  const answers = answerColumnsOf(rule);
  const expected = headings.flatMap((heading) => {
    const name = sameHeading(heading);
    const sign = signs.expected.map(sameHeading).find((one) => name.startsWith(one));
    return sign === undefined || isRejection(heading) ? [] : [{ heading, name: name.slice(sign.length) }];
  });
  const found = expected.map(({ heading, name }) => {
    const answer = answers.find((one) => [one.heading.zh, one.heading.en, one.path].map(sameHeading).includes(name));
    if (answer === undefined) throw noSuchColumn(heading, answers);
    return { heading, answer };
  });
  if (found.length === 0 && !headings.some(isRejection)) throw noSuchColumn("", answers);
  return found;
}

const noSuchColumn = (heading: string, answers: readonly AnswerColumn[]): PolicyError =>
  new PolicyError([
    fault(
      "headings",
      heading === "" ? "missing" : "unknown-option",
      heading,
      {
        zh: `列名如${answers.map((one) => `“期望：${one.heading.zh}”`).join("、")}`,
        en: `headings such as ${answers.map((one) => `"expected: ${one.heading.en}"`).join(", ")}`,
      },
      { zh: "期望值的列", en: "columns of expected values" },
    ),
  ]);

/** 案例样表的列 — The headings of expected values of a rule, and the cells with its answers for some facts. */
export function expectedCells(rule: AnyRule, value: unknown): readonly (readonly [heading: string, cell: string])[] {
  return answerColumnsOf(rule).map(({ path, heading, print }) => [
    `${signs.expected[0]}${heading.zh}`,
    printed(valueAt(value, path), print, "zh") || "—",
  ]);
}
