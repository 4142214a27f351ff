import type { Ground } from "./determination.ts";
import type { ReadingUse } from "./reading.ts";
import type { FigureUse } from "./timeline.ts";

const mostKept = 8;

/** Short lists that come up again and again, person after person: each is made once and serves all. */
export class RecurringLists<T> {
  private readonly lists: (readonly T[])[] = [];
  private oldest = 0;

  /** The list of the first so many items. */
  of(items: readonly T[], size: number): readonly T[] {
    for (let i = 0; i < this.lists.length; i++) {
      const list = this.lists[i] as readonly T[];
      if (isStartOf(items, size, list)) return list;
    }
    const list = Object.freeze(items.slice(0, size));
    this.lists[this.oldest] = list;
    this.oldest = (this.oldest + 1) % mostKept;
    return list;
  }
}

function isStartOf<T>(items: readonly T[], size: number, list: readonly T[]): boolean {
  if (list.length !== size) return false;
  for (let i = 0; i < size; i++) if (items[i] !== list[i]) return false;
  return true;
}

/** What a rule says over and over, made once: its grounds without data, and its recurring lists. */
export class RuleMemory {
  readonly grounds = new RecurringLists<Ground>();
  readonly figures = new RecurringLists<FigureUse>();
  readonly readings = new RecurringLists<ReadingUse>();
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
