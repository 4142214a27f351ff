import type { Adoption } from "./adoption.ts";
import type { CalendarDate } from "./calendar.ts";
import type { Determination, Ground } from "./determination.ts";
import type { ReadingUse } from "./reading.ts";
import type { RuleMemory } from "./rule-memory.ts";
import { entryOn, type FigureUse, type Timeline } from "./timeline.ts";

const nothing: readonly never[] = Object.freeze([]);

/** What one decision finds on its way. It is emptied after each, so that short lists need not be grown one by one. */
class Findings<T> {
  private readonly items: T[] = [];
  private size = 0;

  add(item: T): void {
    this.items[this.size++] = item;
  }

  addOnce(item: T): void {
    for (let i = this.size - 1; i >= 0; i--) if (this.items[i] === item) return;
    this.items[this.size++] = item;
  }

  clear(): void {
    this.size = 0;
  }

  /** All that was found. */
  taken(): readonly T[] {
    const { items, size } = this;
    this.size = 0;
    if (size === 0) return nothing;
    if (size === 1) return [items[0] as T];
    if (size === 2) return [items[0] as T, items[1] as T];
    return items.slice(0, size);
  }

  /** The same, where it is one of a few lists that come up again and again: a known one serves again. */
  takenAgain(known: (readonly T[])[]): readonly T[] {
    if (this.size === 0) return nothing;
    for (let i = 0; i < known.length; i++) {
      const list = known[i] as readonly T[];
      if (this.isSame(list)) {
        this.size = 0;
        return list;
      }
    }
    const list = this.items.slice(0, this.size);
    this.size = 0;
    if (known.length < mostKnown) known.push(Object.freeze(list));
    return list;
  }

  private isSame(list: readonly T[]): boolean {
    if (list.length !== this.size) return false;
    for (let i = 0; i < list.length; i++) if (this.items[i] !== list[i]) return false;
    return true;
  }
}

const mostKnown = 8;

/** One decision in the making: what `decide` is given besides the facts. */
export class Deliberation {
  private readonly grounds = new Findings<Ground>();
  private readonly figures = new Findings<FigureUse>();
  private readonly readings = new Findings<ReadingUse>();
  private readonly restsOn = new Findings<Determination>();
  private tellsData = false;

  private constructor(
    private memory: RuleMemory,
    private adoption: Adoption,
  ) {}

  /** Decisions in the making, each applied by the one before it; those that are done serve again. */
  private static readonly desk: Deliberation[] = [];
  private static depth = 0;

  static begun(memory: RuleMemory, adoption: Adoption): Deliberation {
    const { desk } = Deliberation;
    const depth = Deliberation.depth++;
    const idle = desk[depth];
    if (idle === undefined) {
      const fresh = new Deliberation(memory, adoption);
      desk.push(fresh);
      return fresh;
    }
    idle.memory = memory;
    idle.adoption = adoption;
    return idle;
  }

  found(at: string, finding: string, data?: Readonly<Record<string, unknown>>): void {
    this.condition(at, finding, true, data);
  }

  condition(at: string, finding: string, holds: boolean, data?: Readonly<Record<string, unknown>>): boolean {
    const plain = this.memory.plainGround(at, finding, holds);
    if (data === undefined) this.grounds.add(plain);
    else {
      this.tellsData = true;
      this.grounds.add({ clause: plain.clause, finding, holds, data });
    }
    return holds;
  }

  figure(name: string, on: CalendarDate): unknown {
    const entry = entryOn(this.timeline(name), on);
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
      grounds: this.tellsData ? this.grounds.taken() : this.grounds.takenAgain(memory.grounds),
      figures: this.figures.takenAgain(memory.figures),
      readings: this.readings.takenAgain(memory.readings),
      restsOn: this.restsOn.taken(),
    };
    this.tellsData = false;
    Deliberation.depth -= 1;
    return determination;
  }

  /** Leaves nothing behind of a decision that could not be made. */
  abandoned(): void {
    this.grounds.clear();
    this.figures.clear();
    this.readings.clear();
    this.restsOn.clear();
    this.tellsData = false;
    Deliberation.depth -= 1;
  }
}
