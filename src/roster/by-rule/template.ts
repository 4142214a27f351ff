import type { Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { expectedCells } from "./cases.ts";
import { type Column, columnsOf, type ListTable, listTablesOf } from "./columns.ts";
import { countySchema } from "./county.ts";
import { type Example, exampleFacts } from "./example-facts.ts";
import { valueAt } from "./facts-of-row.ts";
import { personColumns } from "./table.ts";
import { cellOfFact } from "./write-cell.ts";

/** A table as headings and rows of cells. */
export interface CellTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** 样表 — What `template` writes for a rule. */
interface RuleTemplate {
  readonly roster: CellTable;
  /** The tables of lists, by the path of the list. */
  readonly lists: Readonly<Record<string, CellTable>>;
  /** The roster with the expected values. */
  readonly cases: CellTable;
  readonly county: object;
  readonly countySchema: object;
}

const exampleCodes = ["P-001", "P-002"] as const;

/** Makes the example files of a rule; undefined if no facts were found that the rule accepts. */
export function templateOf(rule: AnyRule): RuleTemplate | undefined {
  const examples = exampleCodes.map((_, number) => exampleFacts(rule, number));
  if (!examples.every((one) => one !== undefined)) return undefined;
  const figures = Object.assign({}, ...examples.map(({ options }) => options.figures ?? {}));
  const people = examples.map(({ facts }, index) => [exampleCodes[index] ?? "", facts] as const);
  const tables = tablesOf(rule, people);
  return {
    ...tables,
    cases: casesOf(rule, tables.roster, examples, figures),
    county: { readings: {}, figures, facts: {} },
    countySchema: countySchema(rule),
  };
}

/** The answers of the rule under the county settings of the template. */
function casesOf(rule: AnyRule, roster: CellTable, examples: readonly Example[], figures: object): CellTable {
  const answers = examples.map(({ facts }) => expectedCells(rule, answerOf(rule.safe(facts, { figures }))));
  return {
    headings: [...roster.headings, ...(answers[0] ?? []).map(([heading]) => heading)],
    rows: roster.rows.map((cells, index) => [...cells, ...(answers[index] ?? []).map(([, cell]) => cell)]),
  };
}

const answerOf = (outcome: ReturnType<AnyRule["safe"]>): unknown =>
  outcome.ok ? outcome.determination.value : undefined;

type Facts = Example["facts"];

/** 由事实到表 — Writes people's facts as tables from which they can be read again: the roster, and a table for each list. */
export function tablesOf(
  rule: AnyRule,
  people: readonly (readonly [code: string, facts: Facts])[],
): Pick<RuleTemplate, "roster" | "lists"> {
  const [codeHeading] = personColumns.code;
  const columns = columnsOf(rule).filter(({ isWhole }) => !isWhole);
  const lists = listTablesOf(rule);
  const inTables = new Set(lists.map(({ path }) => path));
  const cellOf = ({ path, sense }: Column, facts: Facts): string => {
    const value = valueAt(facts, path);
    if (!inTables.has(path)) return cellOfFact(sense, value);
    // a list is written in its own table; only an empty optional list is written here
    return Array.isArray(value) && value.length === 0 ? cellOfFact(sense, value) : "";
  };
  const roster = {
    headings: [codeHeading, ...columns.map(({ heading }) => heading.zh)],
    rows: people.map(([code, facts]) => [code, ...columns.map((one) => cellOf(one, facts))]),
  };
  return { roster, lists: Object.fromEntries(lists.map((list) => [list.path, listTableOf(list, people)])) };
}

function listTableOf(
  { path, columns }: ListTable,
  people: readonly (readonly [code: string, facts: Facts])[],
): CellTable {
  const own = columns.filter(({ isWhole }) => !isWhole);
  const rows = people.flatMap(([code, facts]) => {
    const items = valueAt(facts, path);
    if (!Array.isArray(items)) return [];
    return items.map((item) => [code, ...own.map((one) => cellOfFact(one.sense, valueAt(item, one.path)))]);
  });
  return { headings: [personColumns.code[0], ...own.map(({ heading }) => heading.zh)], rows };
}

/** How to fill in the cell of a column, in words. */
export function fillingOf({ sense, field }: Column): Text {
  switch (sense.kind) {
    case "day":
      return { zh: "日期，如 2012-05-01", en: "a date, such as 2012-05-01" };
    case "month":
      return { zh: "月份，如 2012-05", en: "a month, such as 2012-05" };
    case "clock":
      return { zh: "时间，如 09:30", en: "a time, such as 09:30" };
    case "flag":
      return { zh: "是、否", en: "是 (yes), 否 (no)" };
    case "ratio":
      return { zh: "比例，如 70% 或 0.7", en: "a ratio, such as 70% or 0.7" };
    case "amount":
      return {
        zh: `${sense.unit === "元" ? "金额，如 18000 或 112.50" : "数量，如 1.5"}`,
        en: "an amount, such as 112.50",
      };
    case "count":
      return boundsOf(field.form);
    case "choice":
      return {
        zh: Object.values(sense.labels)
          .map(({ zh }) => zh)
          .join("、"),
        en: Object.values(sense.labels)
          .map(({ en }) => en)
          .join(", "),
      };
    case "list":
      return listFilling(sense.item === undefined);
    default:
      return { zh: "文字", en: "text" };
  }
}

const listFilling = (hasTable: boolean): Text =>
  hasTable
    ? { zh: "见附表；没有的填“无”", en: "in a separate table; 无 for none" }
    : { zh: "多项用顿号分开；没有的填“无”", en: "values separated by 、; 无 for none" };

function boundsOf(form: Column["field"]["form"]): Text {
  const { minimum = 0, maximum } = form.kind === "value" ? (form.schema as { minimum?: number; maximum?: number }) : {};
  if (maximum === undefined || maximum >= 2_000_000_000) {
    return { zh: `整数，至少${minimum}`, en: `a whole number, at least ${minimum}` };
  }
  return { zh: `${minimum}至${maximum}的整数`, en: `a whole number from ${minimum} to ${maximum}` };
}
