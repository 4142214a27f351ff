import type { Adoption } from "./adoption.ts";
import type { CalendarDate } from "./calendar.ts";
import type { Determination, Ground } from "./determination.ts";
import { entryOn, type FigureUse, type Timeline } from "./figure.ts";
import type { ReadingUse } from "./reading.ts";

/**
 * What decisions find on their way, one decision's piece above that of the decision that applied it: a rule that rests
 * on others adds nothing while they decide. One array for all keeps the many short lists from being grown one by one.
 */
class Pile<T> {
  private readonly items: T[] = [];
  top = 0;

  add(item: T): void {
    this.items[this.top++] = item;
  }

  has(item: T, from: number): boolean {
    for (let i = this.top - 1; i >= from; i--) if (this.items[i] === item) return true;
    return false;
  }

  /** Takes the piece above `from` off the pile; where it is the same as the last time, that list serves again. */
  taken(from: number, last: readonly T[] = nothing as readonly T[]): readonly T[] {
    const length = this.top - from;
    this.top = from;
    if (length === last.length && this.isSame(from, last)) return last;
    return Object.freeze(this.items.slice(from, from + length));
  }

  private isSame(from: number, last: readonly T[]): boolean {
    for (let i = 0; i < last.length; i++) if (this.items[from + i] !== last[i]) return false;
    return true;
  }
}

const nothing: readonly unknown[] = Object.freeze([]);

const grounds = new Pile<Ground>();
const figures = new Pile<FigureUse>();
const readings = new Pile<ReadingUse>();
const determinations = new Pile<Determination>();

/** What a rule says over and over, made once: its clause ids, and its grounds without data. */
export class RuleMemory {
  /** The figures and readings of the last determination: person after person they are the same. */
  figures: readonly FigureUse[] | undefined;
  readings: readonly ReadingUse[] | undefined;
  private readonly ids = new Map<string, string>();
  private readonly plain = new Map<string, { readonly at: string; readonly holds: Ground; readonly fails: Ground }>();

  constructor(
    /** The rule's full name. */
    readonly name: string,
    /** What stands before an address to make it a full id. */
    readonly prefix: string,
  ) {}

  idOf(at: string): string {
    const known = this.ids.get(at);
    if (known !== undefined) return known;
    const id = this.prefix + at;
    this.ids.set(at, id);
    return id;
  }

  plainGround(at: string, finding: string, holds: boolean): Ground {
    let both = this.plain.get(finding);
    if (both?.at !== at) {
      const clause = this.idOf(at);
      const ground = (held: boolean): Ground => Object.freeze({ clause, finding, holds: held });
      both = { at, holds: ground(true), fails: ground(false) };
      this.plain.set(finding, both);
    }
    return holds ? both.holds : both.fails;
  }
}

/** One decision in the making: what `decide` is given besides the facts. */
export class Deliberation {
  private readonly groundsFrom = grounds.top;
  private readonly figuresFrom = figures.top;
  private readonly readingsFrom = readings.top;
  private readonly determinationsFrom = determinations.top;

  constructor(
    private readonly memory: RuleMemory,
    private readonly adoption: Adoption,
  ) {}

  found(at: string, finding: string, data?: Readonly<Record<string, unknown>>): void {
    this.condition(at, finding, true, data);
  }

  condition(at: string, finding: string, holds: boolean, data?: Readonly<Record<string, unknown>>): boolean {
    const { memory } = this;
    grounds.add(
      data === undefined ? memory.plainGround(at, finding, holds) : { clause: memory.idOf(at), finding, holds, data },
    );
    return holds;
  }

  figure(name: string, on: CalendarDate): unknown {
    const entry = entryOn(this.timeline(name), on);
    this.used(entry.use);
    return entry.parsed;
  }

  used(figure: FigureUse): void {
    if (!figures.has(figure, this.figuresFrom)) figures.add(figure);
  }

  timeline(name: string): Timeline {
    return this.adoption.timelines[name] as Timeline;
  }

  reading(name: string): string {
    const use = this.adoption.chosen[name] as ReadingUse;
    if (!readings.has(use, this.readingsFrom)) readings.add(use);
    return use.option;
  }

  apply<Out, Value>(rule: { decideUnder(adoption: Adoption, facts: Out): Determination<Value> }, facts: Out): Value {
    const determination = rule.decideUnder(this.adoption, facts);
    determinations.add(determination);
    return determination.value;
  }

  /** The determination that has been reached. */
  concluded<Value>(value: Value): Determination<Value> {
    const { memory } = this;
    memory.figures = figures.taken(this.figuresFrom, memory.figures);
    memory.readings = readings.taken(this.readingsFrom, memory.readings);
    return {
      rule: memory.name,
      value,
      grounds: grounds.taken(this.groundsFrom),
      figures: memory.figures,
      readings: memory.readings,
      restsOn: determinations.taken(this.determinationsFrom),
    };
  }

  /** Leaves nothing behind of a decision that could not be made. */
  abandoned(): void {
    grounds.top = this.groundsFrom;
    figures.top = this.figuresFrom;
    readings.top = this.readingsFrom;
    determinations.top = this.determinationsFrom;
  }
}
