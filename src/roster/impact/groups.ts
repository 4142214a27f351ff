import type { Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import type { AnswerColumn } from "../by-rule/columns.ts";
import { classColumnsOf, codeAt, wordsOf } from "./answer-parts.ts";
import { ownAddress } from "./clauses.ts";
import type { Change } from "./compare.ts";
import type { ImpactRow } from "./impact.ts";
import { type AmountChange, addSums, type ChangeSum, changeOf, noChange } from "./sums.ts";

/** 分组 — The changes of one scenario by a column of the roster, by a class of the answer, or by clause. */
export interface Grouping {
  readonly kind: "column" | "class" | "clause";
  readonly title: Text;
  /** Those with most people first. With `clause` one person may be in several. */
  readonly groups: readonly Group[];
}

interface Group {
  /** A cell of the column; a class, or two with an arrow where it changes; a clause. */
  readonly label: Text;
  readonly changed: number;
  readonly rejected: number;
  readonly decided: number;
  /** Of those who are decided before and after. */
  readonly amounts: readonly AmountChange[];
}

/** What changes are grouped by. */
export interface GroupedBy extends Pick<Grouping, "kind" | "title"> {
  keysOf(row: ImpactRow, change: Change): readonly string[];
  wordsOf(key: string): Text;
}

/** The columns of the roster that are asked for, the classes of the rule's answer, and the clauses. */
export const groupingsOf = (rule: AnyRule, columns: readonly string[]): readonly GroupedBy[] => [
  ...columns.map(byColumn),
  ...classColumnsOf(rule).map(
    (column): GroupedBy => ({
      kind: "class",
      title: column.heading,
      keysOf(_, change) {
        const before = change.kind === "decided" ? undefined : codeAt(change.before.value, column);
        const after = change.kind === "rejected" ? undefined : codeAt(change.after.value, column);
        return [
          before === undefined || after === undefined || before === after
            ? (before ?? after ?? "")
            : `${before}${arrow}${after}`,
        ];
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
    keysOf: (_, { clauses }) => clauses,
    wordsOf: (clause) => {
      const own = ownAddress(rule, clause);
      return { zh: own, en: own };
    },
  },
];

const arrow = "→";

const byColumn = (heading: string): GroupedBy => ({
  kind: "column",
  title: { zh: heading, en: heading },
  keysOf: ({ carried }) => [carried[heading] ?? ""],
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

/** More groups than a reader can use are not kept: what is beyond them is one group. */
const mostGroups = 10_000;
const others = "其余各组";

/** The groups of one grouping, added up. */
export function groupSums(amounts: number) {
  const groups = new Map<string, GroupSum>();
  const groupOf = (key: string): GroupSum => {
    const own = groups.has(key) || groups.size < mostGroups ? key : others;
    const known = groups.get(own);
    if (known !== undefined) return known;
    const made = { people: { changed: 0, rejected: 0, decided: 0 }, sums: Array.from({ length: amounts }, noChange) };
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
    value: (columns: readonly AnswerColumn[], { kind, title, wordsOf }: GroupedBy): Grouping => {
      const sorted = [...groups].sort(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1));
      return {
        kind,
        title,
        groups: sorted.map(([key, { people, sums }]) => ({
          label: key === others ? { zh: others, en: "all others" } : wordsOf(key),
          ...people,
          amounts: columns
            .map((column, index) => changeOf(column, sums[index] ?? noChange()))
            .filter(({ gainers, losers }) => gainers + losers > 0),
        })),
      };
    },
  };
}

const total = ({ people }: GroupSum): number => people.changed + people.rejected + people.decided;
