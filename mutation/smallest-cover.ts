/** A smallest choice of rows of which each question has at least one among its tellers; `most` bounds the search. */
export function smallestCover(
  questions: readonly (readonly number[])[],
  most = 2_000_000,
): { readonly chosen: readonly number[]; readonly isSmallest: boolean } {
  const { needed, questions: rest } = reduced(questions.map((tellers) => new Set(tellers)));
  const searches = partsOf(rest).map((part) => new Search(part, most));
  for (const search of searches) search.run();
  return {
    chosen: [...needed, ...searches.flatMap(({ best }) => best)].sort((a, b) => a - b),
    isSmallest: searches.every(({ left }) => left >= 0),
  };
}

/** Questions that share no teller, not even by way of others, are searched apart. */
function partsOf(questions: readonly ReadonlySet<number>[]): readonly (readonly ReadonlySet<number>[])[] {
  let parts: { rows: Set<number>; own: ReadonlySet<number>[] }[] = [];
  for (const one of questions) {
    const joined = parts.filter(({ rows }) => [...one].some((row) => rows.has(row)));
    const own = [...joined.flatMap((part) => part.own), one];
    parts = [...parts.filter((part) => !joined.includes(part)), { rows: new Set(own.flatMap((q) => [...q])), own }];
  }
  return parts.map(({ own }) => own);
}

/**
 * Takes what is certain: the only teller of a question is needed; a question whose tellers include all those of another is told with it;
 * a row that tells no more than another does is not needed.
 */
function reduced(all: readonly ReadonlySet<number>[]) {
  const needed = new Set<number>();
  let questions = [...all];
  for (;;) {
    const before = sizeOf(questions);
    for (const one of questions) if (one.size === 1) for (const row of one) needed.add(row);
    questions = questions.filter((one) => ![...one].some((row) => needed.has(row)));
    questions = questions.filter(
      (one, at) =>
        !questions.some(
          (other, beside) => at !== beside && isWithin(other, one) && (other.size < one.size || beside < at),
        ),
    );
    questions = withoutWeaker(questions);
    if (sizeOf(questions) === before) return { needed, questions };
  }
}

const sizeOf = (questions: readonly ReadonlySet<number>[]): number =>
  questions.reduce((sum, one) => sum + one.size, questions.length);

function withoutWeaker(questions: readonly ReadonlySet<number>[]): ReadonlySet<number>[] {
  const told = new Map<number, Set<number>>();
  for (const [question, rows] of questions.entries()) {
    for (const row of rows) told.set(row, (told.get(row) ?? new Set()).add(question));
  }
  const weaker = new Set<number>();
  for (const [row, own] of told) {
    const [first = -1] = own;
    for (const other of questions[first] ?? []) {
      if (other === row || weaker.has(other)) continue;
      const others = told.get(other) ?? new Set();
      if (isWithin(own, others) && (own.size < others.size || other < row)) {
        weaker.add(row);
        break;
      }
    }
  }
  return questions.map((rows) => new Set([...rows].filter((row) => !weaker.has(row))));
}

const isWithin = (small: ReadonlySet<number>, large: ReadonlySet<number>): boolean =>
  small.size <= large.size && [...small].every((one) => large.has(one));

/** Branches on the question with the fewest tellers; a bound from questions that share no teller cuts the rest off. */
class Search {
  best: readonly number[];
  left: number;
  readonly #questions: readonly ReadonlySet<number>[];

  constructor(questions: readonly ReadonlySet<number>[], most: number) {
    this.#questions = questions;
    this.left = most;
    this.best = greedy(questions);
  }

  run(): void {
    this.#branch(this.#questions, []);
  }

  #branch(open: readonly ReadonlySet<number>[], chosen: readonly number[]): void {
    this.left -= 1;
    if (this.left < 0) return;
    if (open.length === 0) {
      if (chosen.length < this.best.length) this.best = chosen;
      return;
    }
    if (chosen.length + leastFor(open) >= this.best.length) return;
    const narrowest = open.reduce((one, other) => (other.size < one.size ? other : one));
    const byUse = [...narrowest].map((row) => [row, open.filter((one) => one.has(row)).length] as const);
    for (const [row] of byUse.sort(([, a], [, b]) => b - a)) {
      this.#branch(
        open.filter((one) => !one.has(row)),
        [...chosen, row],
      );
    }
  }
}

/** Questions of which no two share a teller need a row each. */
function leastFor(open: readonly ReadonlySet<number>[]): number {
  const taken = new Set<number>();
  let least = 0;
  for (const one of [...open].sort((a, b) => a.size - b.size)) {
    if ([...one].some((row) => taken.has(row))) continue;
    least += 1;
    for (const row of one) taken.add(row);
  }
  return least;
}

function greedy(questions: readonly ReadonlySet<number>[]): readonly number[] {
  const chosen: number[] = [];
  let open = [...questions];
  while (open.length > 0) {
    const counts = new Map<number, number>();
    for (const one of open) for (const row of one) counts.set(row, (counts.get(row) ?? 0) + 1);
    const [row] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
    chosen.push(row);
    open = open.filter((one) => !one.has(row));
  }
  return chosen;
}
