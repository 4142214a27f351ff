import type { Fault, FaultCode, Text } from "../../kernel/language/index.ts";
import { type Fen, inYuan, type Money, yuan } from "../../kernel/numbers/index.ts";
import type { Change } from "./compare.ts";
import type { KnownFen } from "./due-sums.ts";
import { type GroupedBy, type Grouping, type GroupState, groupSums } from "./groups.ts";
import type { ImpactRow } from "./impact.ts";
import type { MoneyLine, PaidAmount, PartySum } from "./money.ts";
import {
  type AmountChange,
  addFen,
  addSums,
  type ChangeSum,
  changeOf,
  differencesBetween,
  directionOf,
  isChange,
  netOf,
  noChange,
  sumOfOne,
} from "./sums.ts";

/** 一个情形 — What one scenario changes in total. */
export interface ScenarioImpact {
  readonly name: string;
  /** People whose determination used what the scenario changes, and who were decided again. */
  readonly redecided: number;
  /** People whose answer differs: changed = more + less + both + same + unknown. */
  readonly changed: number;
  /** Those of them who gain or lose: what each receives, minus what each pays. */
  readonly more: number;
  readonly less: number;
  /** Those who gain in one kind of payment and lose in another, for example one-off and monthly. */
  readonly both: number;
  /** Those who neither gain nor lose: another part of the answer differs, or another party pays. */
  readonly same: number;
  /** Those with an amount that is unknown before or after. */
  readonly unknown: number;
  /** People who can no longer be decided, counted separately, and what is missing. */
  readonly rejected: number;
  readonly faults: readonly ImpactFault[];
  /** People who were rejected before and can now be decided. */
  readonly decided: number;
  /** The paid amounts that change. An absent part of an answer counts as 0. */
  readonly amounts: readonly AmountTotal<PaidAmount>[];
  /** The same added up by party: the person's gain, the cost of each payer, the receipts of each other payee. */
  readonly parties: readonly AmountTotal<PartySum>[];
  readonly groupings: readonly Grouping[];
}

/** 金额合计 — The total of an amount over all people for whom it is known: before + net − noLonger + added = after. */
export type AmountTotal<Line extends MoneyLine = MoneyLine> = AmountChange<Line> & BeforeAndAfter;

interface BeforeAndAfter {
  readonly before: Money;
  readonly after: Money;
  /** The total of people who can no longer be decided, or whose amount is no longer known. */
  readonly noLonger: Money;
  /** The total of people who were rejected before, or whose amount was unknown. */
  readonly added: Money;
}

/** 所缺 — Why people can no longer be decided, by place and kind: how many people, and the first of them. */
export interface ImpactFault {
  readonly path: string;
  readonly code: FaultCode;
  readonly people: number;
  readonly example: { readonly row: number; readonly message: Text };
}

/** The totals so far, as plain JSON with amounts in fen. */
export interface ScenarioState {
  readonly people: Readonly<Record<PeopleKey, number>>;
  readonly sums: readonly ChangeSum[];
  readonly noLonger: readonly Fen[];
  readonly added: readonly Fen[];
  readonly groups: readonly (readonly GroupState[])[];
  readonly faults: readonly ImpactFault[];
}

const peopleKeys = ["redecided", "changed", "more", "less", "both", "same", "unknown", "rejected", "decided"] as const;
type PeopleKey = (typeof peopleKeys)[number];

/** The maximum number of kinds of faults. */
const mostFaults = 1000;

/** What the totals of all scenarios have in common. */
interface TallyParts {
  readonly lines: readonly MoneyLine[];
  readonly groupings: readonly GroupedBy[];
}

/** The totals of one scenario. */
export function scenarioTally(name: string, { lines, groupings }: TallyParts) {
  const people = Object.fromEntries(peopleKeys.map((key) => [key, 0])) as Record<PeopleKey, number>;
  const sums = lines.map(noChange);
  const [noLonger, added] = [lines.map(() => 0), lines.map(() => 0)];
  const groups = groupings.map(() => groupSums(lines));
  const faults = faultSums();
  return {
    addRedecided(): void {
      people.redecided += 1;
    },
    add(row: ImpactRow, change: Change): void {
      people[change.kind] += 1;
      const own = addPerson(lines, { people, noLonger, added, faults }, row, change);
      addSums(sums, own);
      const one = { changed: 0, rejected: 0, decided: 0, [change.kind]: 1 };
      groupings.forEach((grouping, index) => {
        groups[index]?.add([grouping.keyOf(row, change), one, own]);
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
      for (const key of peopleKeys) people[key] += other.people[key];
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
      ...bothKinds(totalsOf(lines, { before, sums, noLonger, added })),
      groupings: groups.map((one, index) => one.value(groupings[index] as GroupedBy)),
    }),
  };
}

/** The amounts that are no longer paid or known, the amounts added, and how many people gain or lose. */
interface RunningTotals {
  readonly people: Record<PeopleKey, number>;
  readonly noLonger: Fen[];
  readonly added: Fen[];
  readonly faults: ReturnType<typeof faultSums>;
}

/** Adds a person to the totals, and returns how the amounts of the person change. */
function addPerson(
  lines: readonly MoneyLine[],
  { people, noLonger, added, faults }: RunningTotals,
  { row, amounts: before }: ImpactRow,
  change: Change,
): ChangeSum[] {
  if (change.kind === "rejected") {
    addFen(noLonger, before);
    for (const one of faultsOf(row, change.error.faults)) faults.add(one);
    return lines.map(noChange);
  }
  if (change.kind === "decided") {
    addFen(added, change.amounts);
    return lines.map(noChange);
  }
  const differences = differencesBetween(before, change.amounts);
  people[directionOf(lines, differences)] += 1;
  const whereUnknown = (amounts: readonly KnownFen[]) =>
    amounts.map((one, index) => (differences[index] === null ? one : 0));
  addFen(noLonger, whereUnknown(before));
  addFen(added, whereUnknown(change.amounts));
  return differences.map(sumOfOne);
}

/** Totals of the paid amounts and of the parties. */
const bothKinds = (all: readonly AmountTotal[]) => ({
  amounts: all.filter((one): one is AmountTotal<PaidAmount> => one.kind === "amount"),
  parties: all.filter((one): one is AmountTotal<PartySum> => one.kind !== "amount"),
});

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

/** The faults of a person. Several of one kind at one place of a list count as one. */
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

/** The lines that change. */
function totalsOf(lines: readonly MoneyLine[], { before, sums, noLonger, added }: Sums): readonly AmountTotal[] {
  return lines.flatMap((line, index) => {
    const fen = { before: before[index] ?? 0, noLonger: noLonger[index] ?? 0, added: added[index] ?? 0 };
    const sum = sums[index] ?? noChange();
    if (!isChange(sum) && fen.noLonger === 0 && fen.added === 0) return [];
    const after = fen.before + netOf(sum) - fen.noLonger + fen.added;
    return [{ ...changeOf(line, sum), ...inYuan(fen), after: yuan(after) }];
  });
}
