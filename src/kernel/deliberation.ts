import type { Adoption } from "./adoption.ts";
import type { CalendarDate } from "./calendar.ts";
import type { Determination, Ground } from "./determination.ts";
import type { ReadingUse } from "./reading.ts";
import { entryOn, type FigureUse, type Timeline } from "./timeline.ts";

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

  /** Takes the piece above `from` off the pile. */
  taken(from: number): readonly T[] {
    const piece = this.top === from ? (nothing as readonly T[]) : this.items.slice(from, this.top);
    this.top = from;
    return piece;
  }

  /** The same, where it is one of a few lists that come up again and again: a known one serves again. */
  takenFrom(known: (readonly T[])[], from: number): readonly T[] {
    if (this.top === from) return nothing as readonly T[];
    for (let i = 0; i < known.length; i++) {
      const list = known[i] as readonly T[];
      if (this.isSame(from, list)) {
        this.top = from;
        return list;
      }
    }
    const piece = Object.freeze(this.items.slice(from, this.top));
    this.top = from;
    if (known.length < mostKnown) known.push(piece);
    return piece;
  }

  private isSame(from: number, list: readonly T[]): boolean {
    if (list.length !== this.top - from) return false;
    for (let i = 0; i < list.length; i++) if (this.items[from + i] !== list[i]) return false;
    return true;
  }
}

const mostKnown = 8;
const nothing: readonly unknown[] = Object.freeze([]);

const grounds = new Pile<Ground>();
const figures = new Pile<FigureUse>();
const readings = new Pile<ReadingUse>();
const determinations = new Pile<Determination>();

/** What a rule says over and over, made once: its clause ids, and its grounds without data. */
export class RuleMemory {
  /** Lists of figures and of readings that came up before: person after person they are the same few. */
  readonly figures: (readonly FigureUse[])[] = [];
  readonly readings: (readonly ReadingUse[])[] = [];
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
    return {
      rule: memory.name,
      value,
      grounds: grounds.taken(this.groundsFrom),
      figures: figures.takenFrom(memory.figures, this.figuresFrom),
      readings: readings.takenFrom(memory.readings, this.readingsFrom),
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
