import type { Fault, FaultCode, Text } from "../../kernel/language/index.ts";
import { type Fen, inYuan, type Money, yuan } from "../../kernel/numbers/index.ts";
import type { AnswerColumn } from "../by-rule/columns.ts";
import type { Change } from "./compare.ts";
import { type GroupedBy, type Grouping, type GroupState, groupSums } from "./groups.ts";
import type { ImpactRow } from "./impact.ts";
import { type AmountChange, addFen, addSums, type ChangeSum, changeOf, netOf, noChange, sumOfOne } from "./sums.ts";

/** 一个情形 — What one scenario changes in all. */
export interface ScenarioImpact {
  readonly name: string;
  /** People whose determination asked for what is changed, and who were decided again. */
  readonly redecided: number;
  /** People with another answer, and those among them whose amounts all stay the same. */
  readonly changed: number;
  readonly sameAmounts: number;
  /** People who cannot be decided any more, counted apart, and what they then lack. */
  readonly rejected: number;
  readonly faults: readonly ImpactFault[];
  /** People who were refused, and can be decided. */
  readonly decided: number;
  /** The amounts of which somebody has more or less. An amount that is not there is none. */
  readonly amounts: readonly AmountTotal[];
  readonly groupings: readonly Grouping[];
}

/** 金额合计 — An amount over all people: before + net − noLonger + added = after. */
export interface AmountTotal extends AmountChange {
  readonly before: Money;
  readonly after: Money;
  /** What those had who cannot be decided any more. */
  readonly noLonger: Money;
  /** What those have who were refused before. */
  readonly added: Money;
}

/** 所缺 — What people then lack, by place and kind: how many, and the first of them. */
export interface ImpactFault {
  readonly path: string;
  readonly code: FaultCode;
  readonly people: number;
  readonly example: { readonly row: number; readonly message: Text };
}

/** The same so far, as plain JSON with amounts in fen. */
export interface ScenarioState {
  readonly people: Readonly<Record<PeopleKey, number>>;
  readonly sums: readonly ChangeSum[];
  readonly noLonger: readonly Fen[];
  readonly added: readonly Fen[];
  readonly groups: readonly (readonly GroupState[])[];
  readonly faults: readonly ImpactFault[];
}

type PeopleKey = "redecided" | "changed" | "sameAmounts" | "rejected" | "decided";

/** More kinds of faults than a reader can use are not kept. */
const mostFaults = 1000;

/** What all scenarios of a rule are added up by. */
interface TallyParts {
  readonly columns: readonly AnswerColumn[];
  readonly groupings: readonly GroupedBy[];
}

/** The amounts of a person before and after, in the order of the columns. */
interface AmountsOfChange {
  readonly before: readonly Fen[];
  readonly after: readonly Fen[];
}

/** The totals of one scenario. */
export function scenarioTally(name: string, { columns, groupings }: TallyParts) {
  const people: Record<PeopleKey, number> = { redecided: 0, changed: 0, sameAmounts: 0, rejected: 0, decided: 0 };
  const sums = columns.map(noChange);
  const [noLonger, added] = [columns.map(() => 0), columns.map(() => 0)];
  const groups = groupings.map(() => groupSums(columns.length));
  const faults = faultSums();
  return {
    addRedecided(): void {
      people.redecided += 1;
    },
    add(row: ImpactRow, change: Change, { before, after }: AmountsOfChange): void {
      const differences = columns.map((_, index) =>
        change.kind === "changed" ? (after[index] ?? 0) - (before[index] ?? 0) : 0,
      );
      people[change.kind] += 1;
      if (change.kind === "changed" && differences.every((one) => one === 0)) people.sameAmounts += 1;
      if (change.kind === "rejected") {
        addFen(noLonger, before);
        for (const one of faultsOf(row.row, change.error.faults)) faults.add(one);
      }
      if (change.kind === "decided") addFen(added, after);
      const own = differences.map(sumOfOne);
      addSums(sums, own);
      const one = { changed: 0, rejected: 0, decided: 0, [change.kind]: 1 };
      groupings.forEach((grouping, index) => {
        for (const key of grouping.keysOf(row, change)) groups[index]?.add([key, one, own]);
      });
    },
    state: (): ScenarioState => ({
      people: { ...people },
      sums: sums.map(([...one]) => one),
      noLonger: [...noLonger],
      added: [...added],
      groups: groups.map((one) => one.state()),
      faults: faults.value(),
    }),
    merge(other: ScenarioState): void {
      for (const key of Object.keys(people) as PeopleKey[]) people[key] += other.people[key];
      addSums(sums, other.sums);
      addFen(noLonger, other.noLonger);
      addFen(added, other.added);
      other.groups.forEach((all, index) => {
        for (const one of all) groups[index]?.add(one);
      });
      other.faults.forEach(faults.add);
    },
    value: (before: readonly Fen[]): ScenarioImpact => ({
      name,
      ...people,
      faults: faults.value(),
      amounts: totalsOf(columns, { before, sums, noLonger, added }),
      groupings: groups.map((one, index) => one.value(columns, groupings[index] as GroupedBy)),
    }),
  };
}

/** Faults by place and kind, the most frequent first. */
function faultSums() {
  const faults = new Map<string, ImpactFault>();
  return {
    add(one: ImpactFault): void {
      const key = `${one.code} ${one.path}`;
      const known = faults.get(key);
      if (known !== undefined) faults.set(key, { ...known, people: known.people + one.people });
      else if (faults.size < mostFaults) faults.set(key, one);
    },
    value: (): ImpactFault[] =>
      [...faults.values()].sort(
        (a, b) => b.people - a.people || a.example.row - b.example.row || (a.path < b.path ? -1 : 1),
      ),
  };
}

/** The faults of a person; several of one kind at one place of a list are one. */
function faultsOf(row: number, faults: readonly Fault[]): readonly ImpactFault[] {
  const found = faults.map(({ path, code, message }) => {
    return { path: path.replace(/\[\d+\]/g, "[]"), code, people: 1, example: { row, message } };
  });
  return found.filter(
    (one, index) => found.findIndex(({ path, code }) => path === one.path && code === one.code) === index,
  );
}

interface Sums {
  readonly before: readonly Fen[];
  readonly sums: readonly ChangeSum[];
  readonly noLonger: readonly Fen[];
  readonly added: readonly Fen[];
}

/** The amounts that do not stay as they are. */
function totalsOf(columns: readonly AnswerColumn[], { before, sums, noLonger, added }: Sums): readonly AmountTotal[] {
  return columns.flatMap((column, index) => {
    const fen = { before: before[index] ?? 0, noLonger: noLonger[index] ?? 0, added: added[index] ?? 0 };
    const change = changeOf(column, sums[index] ?? noChange());
    if (change.gainers + change.losers === 0 && fen.noLonger === 0 && fen.added === 0) return [];
    const after = fen.before + netOf(sums[index] ?? noChange()) - fen.noLonger + fen.added;
    return [{ ...change, ...inYuan(fen), after: yuan(after) }];
  });
}
