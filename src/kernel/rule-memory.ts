import type { Ground } from "./determination.ts";
import type { ReadingUse } from "./reading.ts";
import type { FigureUse } from "./timeline.ts";

/** What a rule says over and over, made once: its grounds without data, and lists that person after person are the same. */
export class RuleMemory {
  readonly grounds: (readonly Ground[])[] = [];
  readonly figures: (readonly FigureUse[])[] = [];
  readonly readings: (readonly ReadingUse[])[] = [];
  private readonly plain = new Map<string, { readonly at: string; readonly holds: Ground; readonly fails: Ground }>();

  constructor(
    /** The rule's full name. */
    readonly name: string,
    /** What stands before an address to make it a full id. */
    private readonly prefix: string,
  ) {}

  plainGround(at: string, finding: string, holds: boolean): Ground {
    let both = this.plain.get(finding);
    if (both === undefined || both.at !== at) {
      const clause = this.prefix + at;
      const ground = (held: boolean): Ground => Object.freeze({ clause, finding, holds: held });
      both = { at, holds: ground(true), fails: ground(false) };
      this.plain.set(finding, both);
    }
    return holds ? both.holds : both.fails;
  }
}
