/** The result of a measurement: runs per second, the median of the runs and their spread. */
export interface Rate {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** A function measured over items. */
export interface Work<Item> {
  readonly items: readonly Item[];
  readonly run: (item: Item) => unknown;
}

const warmUp = 1500;
const runLength = 300;
const runs = 7;

// few: answers that are used and let go
const keptAtOnce = 64;
const kept: unknown[] = new Array(keptAtOnce).fill(null);
let turn = 0;

/** Passes over the items until the time is up; the rate per second. */
function timed<Item>({ items, run }: Work<Item>, milliseconds: number): number {
  const started = performance.now();
  let done = 0;
  do {
    for (const item of items) kept[turn++ % keptAtOnce] = run(item);
    done += items.length;
  } while (performance.now() - started < milliseconds);
  return (done / (performance.now() - started)) * 1000;
}

function rateOf(rates: readonly number[]): Rate {
  const sorted = [...rates].sort((a, b) => a - b);
  return { median: sorted[Math.floor(runs / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted[runs - 1] ?? 0 };
}

/** Measures a function over items: warm-up, then seven runs of at least 0.3 s. Every answer is kept for a while. */
export function measured<Item>(items: readonly Item[], run: (item: Item) => unknown, warm = warmUp): Rate {
  timed({ items, run }, warm);
  const length = warm === warmUp ? runLength : warm / 3;
  return rateOf(Array.from({ length: runs }, () => timed({ items, run }, length)));
}

/** Measures two functions in turns, so that a busy moment of the machine slows both. */
export function measuredInTurns<A, B>(one: Work<A>, other: Work<B>): [Rate, Rate] {
  timed(one, warmUp);
  timed(other, warmUp);
  const pairs = Array.from({ length: runs }, () => [timed(one, runLength), timed(other, runLength)] as const);
  return [rateOf(pairs.map(([rate]) => rate)), rateOf(pairs.map(([, rate]) => rate))];
}

const rounded = (rate: number): string => Math.round(rate).toLocaleString("en-US");

/** One line of the report. */
export function line(name: string, { median, least, most }: Rate): string {
  return `${name.padEnd(64)} ${rounded(median).padStart(12)} /s   (${rounded(least)} – ${rounded(most)})`;
}
