import type { Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { classColumnsOf, codeAt, wordsOf } from "./answer-parts.ts";
import { ownAddress } from "./clauses.ts";
import type { Change } from "./compare.ts";
import type { ImpactRow } from "./impact.ts";
import type { MoneyLine } from "./money.ts";
import { type AmountChange, addSums, type ChangeSum, changeOf, isChange, noChange } from "./sums.ts";

/**
 * 分组 — The changes of one scenario by a column of the roster, by a class of the answer, or by clause. Each person is in one
 * group, so that the groups add up. People under several clauses are in a group of exactly these clauses.
 */
export interface Grouping {
  readonly kind: "column" | "class" | "clause";
  readonly title: Text;
  /** Largest groups first. */
  readonly groups: readonly Group[];
}

interface Group {
  /** The cell of the column, the class (with an arrow if it changes), or the clauses. */
  readonly label: Text;
  readonly changed: number;
  readonly rejected: number;
  readonly decided: number;
  /** Amounts and sums of parties that change, over people who can be decided both before and after. */
  readonly amounts: readonly AmountChange[];
}

/** What changes are grouped by. */
export interface GroupedBy extends Pick<Grouping, "kind" | "title"> {
  keyOf(row: ImpactRow, change: Change): string;
  wordsOf(key: string): Text;
}

/** The requested columns of the roster, the classes of the rule's answer, and the clauses. */
export const groupingsOf = (rule: AnyRule, columns: readonly string[]): readonly GroupedBy[] => [
  ...columns.map(byColumn),
  ...classColumnsOf(rule).map(
    (column): GroupedBy => ({
      kind: "class",
      title: column.heading,
      keyOf(_, change) {
        const before = change.kind === "decided" ? undefined : codeAt(change.before.value, column);
        const after = change.kind === "rejected" ? undefined : codeAt(change.after.value, column);
        const isOne = before === undefined || after === undefined || before === after;
        return isOne ? (before ?? after ?? "") : `${before}${arrow}${after}`;
      },
      wordsOf(key) {
        const all = key.split(arrow).map((code) => wordsOf(column, code));
        return { zh: all.map(({ zh }) => zh).join(" → "), en: all.map(({ en }) => en).join(" → ") };
      },
    }),
  ),
  {
    kind: "clause",
    title: { zh: "条款", en: "clause" },
    keyOf: (_, { clauses }) => [...clauses].sort().join(between),
    wordsOf: (key) => {
      if (key === "") return { zh: "（无）", en: "(none)" };
      const all = key.split(between).map((clause) => ownAddress(rule, clause));
      return { zh: all.join("、"), en: all.join(", ") };
    },
  },
];

const arrow = "→";
const between = "\n";

const byColumn = (heading: string): GroupedBy => ({
  kind: "column",
  title: { zh: heading, en: heading },
  keyOf: ({ carried }) => carried[heading] ?? "",
  wordsOf: (key) => (key === "" ? { zh: "（未填）", en: "(empty)" } : { zh: key, en: key }),
});

/** A group as plain data: its key, people changed, rejected and decided, and the sums by amount. */
export type GroupState = readonly [
  key: string,
  people: Readonly<Record<Change["kind"], number>>,
  sums: readonly ChangeSum[],
];

interface GroupSum {
  readonly people: Record<Change["kind"], number>;
  readonly sums: ChangeSum[];
}

/** The maximum number of groups. All further people are in one group. */
const mostGroups = 10_000;
const others = "其余各组";

/** Adds up the groups of one grouping. */
export function groupSums(lines: readonly MoneyLine[]) {
  const groups = new Map<string, GroupSum>();
  const groupOf = (key: string): GroupSum => {
    const own = groups.has(key) || groups.size < mostGroups ? key : others;
    const known = groups.get(own);
    if (known !== undefined) return known;
    const made = { people: { changed: 0, rejected: 0, decided: 0 }, sums: lines.map(noChange) };
    groups.set(own, made);
    return made;
  };
  const add = ([key, people, sums]: GroupState): void => {
    const group = groupOf(key);
    for (const kind of ["changed", "rejected", "decided"] as const) group.people[kind] += people[kind];
    addSums(group.sums, sums);
  };
  return {
    add,
    state: (): GroupState[] => [...groups].map(([key, { people, sums }]) => [key, people, sums]),
    value: ({ kind, title, wordsOf }: GroupedBy): Grouping => {
      const sorted = [...groups].sort(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1));
      return {
        kind,
        title,
        groups: sorted.map(([key, { people, sums }]) => ({
          label: key === others ? { zh: others, en: "all others" } : wordsOf(key),
          ...people,
          amounts: lines.flatMap((line, index) => {
            const sum = sums[index] ?? noChange();
            return isChange(sum) ? [changeOf(line, sum)] : [];
          }),
        })),
      };
    },
  };
}

const total = ({ people }: GroupSum): number => people.changed + people.rejected + people.decided;
