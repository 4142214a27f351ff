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
  private readonly plain = new Map<string, PlainGrounds>();
  /** What was found last time as the first, the second …: a rule mostly finds things in the same order. */
  private readonly inOrder: PlainGrounds[] = [];

  constructor(
    /** The rule's full name. */
    readonly name: string,
    /** What stands before an address to make it a full id. */
    private readonly prefix: string,
  ) {}

  /** What was found, without data; `position` is its place among the grounds. */
  plainGround(position: number, at: string, finding: string, holds: boolean): Ground {
    let grounds = this.inOrder[position];
    if (grounds === undefined || grounds.finding !== finding || grounds.at !== at) {
      grounds = this.plainGrounds(at, finding);
      this.inOrder[position] = grounds;
    }
    return holds ? grounds.holds : grounds.fails;
  }

  private plainGrounds(at: string, finding: string): PlainGrounds {
    const known = this.plain.get(finding);
    if (known?.at === at) return known;
    const clause = this.prefix + at;
    const ground = (holds: boolean): Ground => Object.freeze({ clause, finding, holds });
    const grounds = { at, finding, holds: ground(true), fails: ground(false) };
    this.plain.set(finding, grounds);
    return grounds;
  }
}

interface PlainGrounds {
  readonly at: string;
  readonly finding: string;
  readonly holds: Ground;
  readonly fails: Ground;
}
