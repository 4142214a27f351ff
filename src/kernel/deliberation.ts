import type { Adoption } from "./adoption.ts";
import type { CalendarDate } from "./calendar.ts";
import type { Determination, Ground } from "./determination.ts";
import type { ReadingUse } from "./reading.ts";
import type { RecurringLists, RuleMemory } from "./rule-memory.ts";
import { entryOn, type FigureUse, type Timeline } from "./timeline.ts";

const nothing: readonly never[] = Object.freeze([]);
const mostKept = 64;

/** What one decision collects on its way. It serves the next one too, so that short lists need not be grown one by one. */
class Collection<T> {
  private items: T[] = [];
  size = 0;

  add(item: T): void {
    this.items[this.size++] = item;
  }

  addOnce(item: T): void {
    for (let i = this.size - 1; i >= 0; i--) if (this.items[i] === item) return;
    this.items[this.size++] = item;
  }

  clear(): void {
    if (this.size > mostKept) this.items = [];
    this.size = 0;
  }

  /** All of it, in a list of its own. */
  list(): readonly T[] {
    const { items, size } = this;
    if (size === 0) return nothing;
    if (size === 1) return [items[0] as T];
    if (size === 2) return [items[0] as T, items[1] as T];
    return items.slice(0, size);
  }

  /** The same in a list that all decisions have in common that collected the same. */
  commonList(lists: RecurringLists<T>): readonly T[] {
    return this.size === 0 ? nothing : lists.of(this.items, this.size);
  }
}

/** One decision in the making: what `decide` is given besides the facts. */
export class Deliberation {
  private readonly grounds = new Collection<Ground>();
  private readonly figures = new Collection<FigureUse>();
  private readonly readings = new Collection<ReadingUse>();
  private readonly restsOn = new Collection<Determination>();
  private tellsData = false;

  private constructor(
    private memory: RuleMemory,
    private adoption: Adoption,
  ) {}

  /** Decisions in the making, each applied by the one before it; those that are done serve again. */
  private static readonly desk: Deliberation[] = [];
  private static depth = 0;

  static begun(memory: RuleMemory, adoption: Adoption): Deliberation {
    const idle = Deliberation.desk[Deliberation.depth++];
    if (idle === undefined) {
      const fresh = new Deliberation(memory, adoption);
      Deliberation.desk.push(fresh);
      return fresh;
    }
    idle.memory = memory;
    idle.adoption = adoption;
    idle.clear();
    return idle;
  }

  found(at: string, finding: string, data?: Readonly<Record<string, unknown>>): void {
    this.condition(at, finding, true, data);
  }

  condition(at: string, finding: string, holds: boolean, data?: Readonly<Record<string, unknown>>): boolean {
    const plain = this.memory.plainGround(this.grounds.size, at, finding, holds);
    if (data === undefined) this.grounds.add(plain);
    else {
      this.tellsData = true;
      this.grounds.add({ clause: plain.clause, finding, holds, data });
    }
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
    this.figures.addOnce(entry.use);
    return entry.parsed;
  }

  used(figure: FigureUse): void {
    this.figures.addOnce(figure);
  }

  timeline(name: string): Timeline {
    return this.adoption.timelines.get(name) as Timeline;
  }

  reading(name: string): string {
    const use = this.adoption.chosen.get(name) as ReadingUse;
    this.readings.addOnce(use);
    return use.option;
  }

  apply<Out, Value>(rule: { decideUnder(adoption: Adoption, facts: Out): Determination<Value> }, facts: Out): Value {
    const determination = rule.decideUnder(this.adoption, facts);
    this.restsOn.add(determination);
    return determination.value;
  }

  /** The determination that has been reached. */
  concluded<Value>(value: Value): Determination<Value> {
    const { memory } = this;
    const determination = {
      rule: memory.name,
      value,
      grounds: this.tellsData ? this.grounds.list() : this.grounds.commonList(memory.grounds),
      figures: this.figures.commonList(memory.figures),
      readings: this.readings.commonList(memory.readings),
      restsOn: this.restsOn.list(),
    };
    this.ended();
    return determination;
  }

  /** The decision is made, or could not be made. */
  ended(): void {
    Deliberation.depth -= 1;
  }

  /** For the next decision: also of what one that kept its policy may have found after its end. */
  private clear(): void {
    this.grounds.clear();
    this.figures.clear();
    this.readings.clear();
    this.restsOn.clear();
    this.tellsData = false;
  }
}
