import { type Language, labels, type Text } from "../../kernel/language/index.ts";
import { type Fen, yuanText } from "../../kernel/numbers/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { type AnswerColumn, answerColumnsOf } from "../by-rule/columns.ts";
import { printed } from "../by-rule/print.ts";
import { amountColumnsOf, amountsReader, classColumnsOf, valueReader } from "./answer-parts.ts";
import { ownAddress } from "./clauses.ts";
import type { Change } from "./compare.ts";
import type { ImpactRow } from "./impact.ts";
import { sameValue } from "./same-value.ts";

/** 变动的种类 — Which way a change goes. */
const directions = labels({
  more: { zh: "增加", en: "more" },
  less: { zh: "减少", en: "less" },
  both: { zh: "有增有减", en: "some more, some less" },
  same: { zh: "金额不变", en: "same amounts" },
  rejected: { zh: "转为退回", en: "now refused" },
  decided: { zh: "转为认定", en: "now decided" },
});

interface ChangesTable {
  readonly headings: readonly string[];
  /** The columns with amounts, by their places. */
  readonly amounts: readonly number[];
  /** The line of a person under a scenario. */
  cells(row: ImpactRow, change: Change): string[];
}

/**
 * 变动表 — The table of changes, one line for each person and scenario: the columns that the roster has besides, which way it
 * goes, what differs before and after, the difference of each amount in yuan (empty if there is none), and the clauses.
 *
 * @example changesTable(age, [], "zh").headings // ["情形", "行号", "人员编号", "变动", "变动前", "变动后", "条款"]
 */
export function changesTable(rule: AnyRule, carried: readonly string[], language: Language): ChangesTable {
  const amounts = amountColumnsOf(rule);
  const heads = headings[language];
  const first = [...heads.row, ...carried, ...heads.change];
  const wordsOf = sidesOf(rule, language);
  const amountsOf = amountsReader(amounts);
  const differencesOf = (change: Change): readonly Fen[] => {
    if (change.kind !== "changed") return amounts.map(() => 0);
    const before = amountsOf(change.before.value);
    return amountsOf(change.after.value).map((fen, index) => fen - (before[index] ?? 0));
  };
  return {
    headings: [...first, ...amounts.map(({ heading }) => `${heads.difference}${heading[language]}`), heads.clauses],
    amounts: amounts.map((_, index) => first.length + index),
    cells(row, change) {
      const differences = differencesOf(change);
      return [
        change.scenario,
        String(row.row),
        row.code,
        ...carried.map((name) => row.carried[name] ?? ""),
        directionOf(change, differences)[language],
        ...wordsOf(change),
        ...differences.map((fen) => (fen === 0 ? "" : yuanText(fen))),
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

function directionOf({ kind }: Change, differences: readonly Fen[]): Text {
  if (kind !== "changed") return directions[kind];
  const [more, less] = [differences.some((one) => one > 0), differences.some((one) => one < 0)];
  if (more) return directions[less ? "both" : "more"];
  return directions[less ? "less" : "same"];
}

/** What is different before and after, in words; of a person decided on one side only, the classes and amounts, and why not. */
function sidesOf(rule: AnyRule, language: Language): (change: Change) => [before: string, after: string] {
  const readable = (column: AnswerColumn) => ({ ...column, read: valueReader(column) });
  const all = answerColumnsOf(rule).map(readable);
  const main = [...classColumnsOf(rule), ...amountColumnsOf(rule)].map(readable);
  const between = language === "zh" ? "；" : "; ";
  const words = (value: unknown, columns: typeof all): string =>
    columns
      .map(({ heading, print, read }) => `${heading[language]} ${printed(read(value), print, language) || "—"}`)
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
