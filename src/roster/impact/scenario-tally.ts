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
  /** People whose determination asked for what is changed, and who were decided again. */
  readonly redecided: number;
  /** People with another answer: changed = more + less + both + same + unknown. */
  readonly changed: number;
  /** Among them, those who have more or less, by what each receives less what each pays. */
  readonly more: number;
  readonly less: number;
  /** Those who have more of one kind and less of another, such as once and each month. */
  readonly both: number;
  /** Those whose own money stays the same: something else in the answer differs, or somebody else pays. */
  readonly same: number;
  /** Those of whom an amount is not known before or after. */
  readonly unknown: number;
  /** People who cannot be decided any more, counted apart, and what they then lack. */
  readonly rejected: number;
  readonly faults: readonly ImpactFault[];
  /** People who were refused, and can be decided. */
  readonly decided: number;
  /** The amounts that are paid, of which something changes. A part of an answer that is not there is none. */
  readonly amounts: readonly AmountTotal<PaidAmount>[];
  /** The same added up by party: the person's gain, the cost of each payer, what each other payee has. */
  readonly parties: readonly AmountTotal<PartySum>[];
  readonly groupings: readonly Grouping[];
}

/** 金额合计 — An amount over all people, as far as it is known: before + net − noLonger + added = after. */
export type AmountTotal<Line extends MoneyLine = MoneyLine> = AmountChange<Line> & BeforeAndAfter;

interface BeforeAndAfter {
  readonly before: Money;
  readonly after: Money;
  /** What those had who cannot be decided any more, or of whom it is not known any more. */
  readonly noLonger: Money;
  /** What those have who were refused before, or of whom it was not known. */
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

const peopleKeys = ["redecided", "changed", "more", "less", "both", "same", "unknown", "rejected", "decided"] as const;
type PeopleKey = (typeof peopleKeys)[number];

/** More kinds of faults than a reader can use are not kept. */
const mostFaults = 1000;

/** What all scenarios of a rule are added up by. */
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

/** What is no longer paid or known, what is added, and how many people have more or less. */
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

/** Amounts that are paid, and sums of parties. */
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

/** The lines that do not stay as they are. */
function totalsOf(lines: readonly MoneyLine[], { before, sums, noLonger, added }: Sums): readonly AmountTotal[] {
  return lines.flatMap((line, index) => {
    const fen = { before: before[index] ?? 0, noLonger: noLonger[index] ?? 0, added: added[index] ?? 0 };
    const sum = sums[index] ?? noChange();
    if (!isChange(sum) && fen.noLonger === 0 && fen.added === 0) return [];
    const after = fen.before + netOf(sum) - fen.noLonger + fen.added;
    return [{ ...changeOf(line, sum), ...inYuan(fen), after: yuan(after) }];
  });
}
