import type { CalendarDate } from "../days/calendar.ts";
import type { Adoption } from "./adoption.ts";
import type { ReadingUse } from "./reading.ts";
import { entryOn, type Timeline } from "./timeline.ts";

/** 只求值 — The context of a decision if only the value is needed: it works like `DecisionContext` but records nothing. */
export class ValueContext {
  constructor(readonly adoption: Adoption) {}

  found(): void {}

  condition(_address: string, _finding: string, holds: boolean): boolean {
    return holds;
  }

  figure(name: string, on: CalendarDate): unknown {
    return entryOn(this.timeline(name), on).parsed;
  }

  figureByDay(name: string): (on: CalendarDate) => unknown {
    const timeline = this.timeline(name);
    return (on) => entryOn(timeline, on).parsed;
  }

  recordUse(): void {}

  timeline(name: string): Timeline {
    return this.adoption.timelines[name] as Timeline;
  }

  reading(name: string): string {
    return (this.adoption.chosen[name] as ReadingUse).option;
  }

  apply<Out, Value>(rule: { valueIn(context: ValueContext, facts: Out): Value }, facts: Out): Value {
    return rule.valueIn(this, facts);
  }
}
