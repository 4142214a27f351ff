import type { CalendarDate } from "../days/calendar.ts";
import type { Adoption } from "./adoption.ts";
import type { Determination, Ground } from "./determination.ts";
import type { ReadingUse } from "./reading.ts";
import { entryOn, type FigureUse, type Timeline } from "./timeline.ts";

/** The parts of a rule that a decision needs. */
export interface RuleIdentity {
  /** Document and name: `landless-farmers/funding-shares`. */
  readonly name: string;
  /** Full clause ids by address, made once per rule. */
  readonly clauseIds: ReadonlyMap<string, string>;
  /** The prefix that makes an address a full id. */
  readonly prefix: string;
}

type Data = Readonly<Record<string, unknown>>;

/** The empty list that all determinations share. */
const nothing: readonly never[] = Object.freeze([]);

/** One decision: the context passed to `decide`, and the record of its findings. */
export class DecisionContext {
  private grounds: Ground[] | undefined;
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
    const ground = data === undefined ? { clause, finding, holds } : { clause, finding, holds, data };
    this.grounds = withItem(this.grounds, ground);
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
    return this.adoption.timelines[name] as Timeline;
  }

  reading(name: string): string {
    const use = this.adoption.chosen[name] as ReadingUse;
    this.readings = withOne(this.readings, use);
    return use.option;
  }

  apply<Out, Value>(rule: { decideUnder(adoption: Adoption, facts: Out): Determination<Value> }, facts: Out): Value {
    const determination = rule.decideUnder(this.adoption, facts);
    this.restsOn = withItem(this.restsOn, determination);
    return determination.value;
  }

  /** Returns the determination. It takes over the lists of this context, which is not used again. */
  conclude<Value>(value: Value): Determination<Value> {
    return {
      rule: this.rule.name,
      value,
      grounds: this.grounds ?? nothing,
      figures: this.figures ?? nothing,
      readings: this.readings ?? nothing,
      restsOn: this.restsOn ?? nothing,
    };
  }
}

/** Adds an item to a list; makes the list for the first item, because V8 adds faster to a list that began with one. */
function withItem<T>(list: T[] | undefined, item: T): T[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}

/** The same, unless it is in the list. */
function withOne<T>(list: T[] | undefined, item: T): T[] {
  if (list !== undefined) for (let i = list.length - 1; i >= 0; i--) if (list[i] === item) return list;
  return withItem(list, item);
}
