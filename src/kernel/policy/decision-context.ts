import type { CalendarDate } from "../days/calendar.ts";
import type { Adoption } from "./adoption.ts";
import type { Determination, Ground } from "./determination.ts";
import type { ReadingUse } from "./reading.ts";
import { entryOn, type FigureUse, type Timeline } from "./timeline.ts";

/** What a decision needs to know of its rule. */
export interface RuleIdentity {
  /** Document and name: `landless-farmers/funding-shares`. */
  readonly name: string;
  /** Full clause ids by address, made once per rule. */
  readonly clauseIds: ReadonlyMap<string, string>;
  /** What makes an address a full id when put before it. */
  readonly prefix: string;
}

type Data = Readonly<Record<string, unknown>>;

/** Shared by all determinations that have nothing in a list. */
const nothing: readonly never[] = Object.freeze([]);

/** One decision: what `decide` is given besides the facts, and the record of what it found. */
export class DecisionContext {
  private readonly grounds: Ground[] = [];
  private figures: FigureUse[] | undefined;
  private readings: ReadingUse[] | undefined;
  private restsOn: Determination[] | undefined;

  constructor(
    private readonly rule: RuleIdentity,
    private readonly adoption: Adoption,
  ) {}

  found(address: string, finding: string, data?: Data): void {
    this.condition(address, finding, true, data);
  }

  condition(address: string, finding: string, holds: boolean, data?: Data): boolean {
    const clause = this.rule.clauseIds.get(address) ?? this.rule.prefix + address;
    this.grounds.push(data === undefined ? { clause, finding, holds } : { clause, finding, holds, data });
    return holds;
  }

  figure(name: string, on: CalendarDate): unknown {
    return this.valueOn(this.timeline(name), on);
  }

  figureByDay(name: string): (on: CalendarDate) => unknown {
    const timeline = this.timeline(name);
    return (on) => this.valueOn(timeline, on);
  }

  private valueOn(timeline: Timeline, on: CalendarDate): unknown {
    const entry = entryOn(timeline, on);
    this.recordUse(entry.use);
    return entry.parsed;
  }

  recordUse(figure: FigureUse): void {
    this.figures = withOne(this.figures, figure);
  }

  timeline(name: string): Timeline {
    return this.adoption.timelines.get(name) as Timeline;
  }

  reading(name: string): string {
    const use = this.adoption.chosen.get(name) as ReadingUse;
    this.readings = withOne(this.readings, use);
    return use.option;
  }

  apply<Out, Value>(rule: { decideUnder(adoption: Adoption, facts: Out): Determination<Value> }, facts: Out): Value {
    const determination = rule.decideUnder(this.adoption, facts);
    if (this.restsOn === undefined) this.restsOn = [determination];
    else this.restsOn.push(determination);
    return determination.value;
  }

  /** The determination. Its lists are those of this context, which ends here. */
  conclude<Value>(value: Value): Determination<Value> {
    return {
      rule: this.rule.name,
      value,
      grounds: this.grounds,
      figures: this.figures ?? nothing,
      readings: this.readings ?? nothing,
      restsOn: this.restsOn ?? nothing,
    };
  }
}

/** Adds an item to a list unless it is in it; makes the list for the first item. */
function withOne<T>(list: T[] | undefined, item: T): T[] {
  if (list === undefined) return [item];
  for (let i = list.length - 1; i >= 0; i--) if (list[i] === item) return list;
  list.push(item);
  return list;
}
