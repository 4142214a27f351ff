import type { Label } from "../kernel/language/text.ts";
import type { ClauseAddress, Deciding } from "./document.ts";
import {
  type Benefit,
  benefits,
  type Consequence,
  consequences,
  type DocumentName,
  type DutyCode,
  documents,
  duties,
  type Manner,
  type Meaning,
  manners,
  meanings,
  type Payment,
  payments,
} from "./labels.ts";
import type { standingFindings } from "./standing-findings.ts";

export type Decision = Deciding<typeof standingFindings>;

/** 互斥 — two benefits that exclude each other: which one stays, and what follows. */
export interface Exclusion {
  readonly between: readonly [Label, Label];
  readonly prevails: Label;
  readonly consequence: Label<Consequence>;
  readonly clauses: readonly string[];
  /** The months that both claim, where they exclude each other by the month. */
  readonly months?: readonly string[];
}

/** 并存 — benefits that stand side by side, and how. */
export interface Coincidence {
  readonly between: readonly Label[];
  readonly manner: Label<Manner>;
  readonly clauses: readonly string[];
}

/** 要办的事 — what has to be settled. */
export interface Duty {
  readonly duty: Label<DutyCode>;
  readonly clauses: readonly string[];
}

/** 一次性 — what one-off means for a payment that the person's standing brings. */
export interface OneOff {
  readonly payment: Label<Payment>;
  readonly meaning: Label<Meaning>;
  readonly clauses: readonly string[];
}

/** 结果 — all that follows from a person's standing. */
export interface StandingValue {
  readonly exclusions: Exclusion[];
  readonly coincidences: Coincidence[];
  readonly duties: Duty[];
  readonly oneOff: OneOff[];
}

type Pair = readonly [Benefit, Benefit];

/** Writes findings down, each in the value and as a ground under every clause that it follows from. */
export class Findings {
  readonly value: StandingValue = { exclusions: [], coincidences: [], duties: [], oneOff: [] };

  constructor(readonly policy: Decision) {}

  /** The first of the two stays. */
  excludes([stays, other]: Pair, by: Consequence, clauses: readonly ClauseAddress[], months?: readonly string[]): void {
    const between = [benefits[stays], benefits[other]] as const;
    const consequence = consequences[by];
    for (const at of clauses) this.policy.found(at, "excludes", { between, consequence });
    const exclusion = { between, prevails: benefits[stays], consequence, clauses };
    this.value.exclusions.push(months === undefined ? exclusion : { ...exclusion, months });
  }

  coincides(between: readonly Label[], manner: Manner, clauses: readonly ClauseAddress[]): void {
    for (const at of clauses) this.policy.found(at, "coincides", { between, manner: manners[manner] });
    this.value.coincidences.push({ between, manner: manners[manner], clauses });
  }

  duty(duty: DutyCode, clauses: readonly ClauseAddress[]): void {
    for (const at of clauses) this.policy.found(at, "duty", { duty: duties[duty] });
    this.value.duties.push({ duty: duties[duty], clauses });
  }

  oneOff(payment: Payment, meaning: Meaning, clauses: readonly ClauseAddress[]): void {
    const said = { payment: payments[payment], meaning: meanings[meaning] };
    for (const at of clauses) this.policy.found(at, "one-off", said);
    this.value.oneOff.push({ ...said, clauses });
  }

  runsHere(at: ClauseAddress, document: DocumentName, running: readonly DocumentName[]): boolean {
    return this.policy.condition(at, "runs-here", running.includes(document), { document: documents[document] });
  }
}
