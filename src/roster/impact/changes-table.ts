import { type Language, labels, type Text } from "../../kernel/language/index.ts";
import { yuanText } from "../../kernel/numbers/index.ts";
import { type AnyRule, sameValue } from "../../kernel/policy/index.ts";
import { type AnswerColumn, answerColumnsOf } from "../by-rule/columns.ts";
import { printed } from "../by-rule/print.ts";
import { amountColumnsOf, classColumnsOf, valueReader } from "./answer-parts.ts";
import { ownAddress } from "./clauses.ts";
import type { Change } from "./compare.ts";
import type { KnownFen } from "./due-sums.ts";
import type { ImpactRow } from "./impact.ts";
import { moneyLines } from "./money.ts";
import { differencesBetween, directionOf, directions } from "./sums.ts";

/** 变动的种类 — Whether a person gains, loses, or neither. */
const kinds = labels({
  rejected: { zh: "转为退回", en: "now rejected" },
  decided: { zh: "转为认定", en: "now decided" },
});
const notKnown: Text = { zh: "不明", en: "not known" };

interface ChangesTable {
  readonly headings: readonly string[];
  /** The positions of the columns with amounts. */
  readonly amounts: readonly number[];
  /** The line of a person under a scenario. */
  cells(row: ImpactRow, change: Change): string[];
}

/**
 * 变动表 — The table of changes, one line for each person and scenario: the roster's other columns, whether the person gains or
 * loses, the values before and after, the person's gain and the difference of each paid amount in yuan (empty if there is
 * none), and the clauses.
 *
 * @example changesTable(age, [], "zh").headings // ["情形", "行号", "人员编号", "变动", "变动前", "变动后", "条款"]
 */
export function changesTable(rule: AnyRule, carried: readonly string[], language: Language): ChangesTable {
  const lines = moneyLines(rule);
  // the person, then each amount; the totals of other parties are in the summary
  const shown = [
    ...lines.flatMap(({ kind }, index) => (kind === "person" ? [index] : [])),
    ...lines.flatMap(({ kind }, index) => (kind === "amount" ? [index] : [])),
  ];
  const heads = headings[language];
  const first = [...heads.row, ...carried, ...heads.change];
  const wordsOf = sidesOf(rule, language);
  const said = (difference: KnownFen | undefined): string =>
    difference === null ? notKnown[language] : difference ? yuanText(difference) : "";
  return {
    headings: [
      ...first,
      ...shown.map((index) => `${heads.difference}${lines[index]?.heading[language]}`),
      heads.clauses,
    ],
    amounts: shown.map((_, index) => first.length + index),
    cells(row, change) {
      const differences = change.kind === "changed" ? differencesBetween(row.amounts, change.amounts) : [];
      const direction = change.kind === "changed" ? directions[directionOf(lines, differences)] : kinds[change.kind];
      return [
        change.scenario,
        String(row.row),
        row.code,
        ...carried.map((name) => row.carried[name] ?? ""),
        direction[language],
        ...wordsOf(change),
        ...shown.map((index) => said(differences[index])),
        change.clauses.map((clause) => ownAddress(rule, clause)).join(language === "zh" ? "、" : ", "),
      ];
    },
  };
}

const headings = {
  zh: {
    row: ["情形", "行号", "人员编号"],
    change: ["变动", "变动前", "变动后"],
    difference: "差额：",
    clauses: "条款",
  },
  en: {
    row: ["scenario", "row", "person code"],
    change: ["change", "before", "after"],
    difference: "difference: ",
    clauses: "clauses",
  },
} as const;

/** The values before and after, in words. For a person who is decided on one side only: the classes and amounts, and the faults. */
function sidesOf(rule: AnyRule, language: Language): (change: Change) => [before: string, after: string] {
  const readable = (column: AnswerColumn) => ({ ...column, read: valueReader(column) });
  const all = answerColumnsOf(rule).map(readable);
  const main = [...classColumnsOf(rule), ...amountColumnsOf(rule)].map(readable);
  const between = language === "zh" ? "；" : "; ";
  const words = (value: unknown, columns: typeof all): string =>
    columns
      .map(({ name, whenNull, print, read }) => {
        const text = printed(read(value), print, language);
        return `${name[language]} ${text || (whenNull?.[language] ?? "—")}`;
      })
      .join(between);
  const known = (value: unknown): string =>
    words(
      value,
      main.filter(({ read }) => (read(value) ?? null) !== null),
    );
  const reasons = ({ faults }: { readonly faults: readonly { readonly message: Text }[] }): string =>
    faults.map(({ message }) => message[language]).join(between);
  return (change) => {
    if (change.kind === "rejected") return [known(change.before.value), reasons(change.error)];
    if (change.kind === "decided") return [reasons(change.error), known(change.after.value)];
    const [before, after] = [change.before.value, change.after.value];
    const differing = all.filter(({ read }) => !sameValue(read(before), read(after)));
    return [words(before, differing), words(after, differing)];
  };
}
