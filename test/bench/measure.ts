/** What a measurement came to: runs a second, the median of the runs and their spread. */
export interface Rate {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const warmUp = 1500;
const runLength = 300;
const runs = 7;

// few: a thousand answers fill the young part of a fresh heap, and the engine then makes all later ones long-lived,
// which answers that are used and let go are not
const keptAtOnce = 64;
const kept: unknown[] = new Array(keptAtOnce).fill(null);
let turn = 0;

/** Measures a function over items: warm-up, then seven runs of at least 0.3 s. Every answer is kept for a while. */
export function measured<Item>(items: readonly Item[], judge: (item: Item) => unknown, warm = warmUp): Rate {
  const pass = () => {
    for (const item of items) kept[turn++ % keptAtOnce] = judge(item);
  };
  const started = performance.now();
  do pass();
  while (performance.now() - started < warm);
  const rates: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    let done = 0;
    do {
      pass();
      done += items.length;
    } while (performance.now() - begun < (warm === warmUp ? runLength : warm / 3));
    rates.push((done / (performance.now() - begun)) * 1000);
  }
  rates.sort((a, b) => a - b);
  return { median: rates[3] ?? 0, least: rates[0] ?? 0, most: rates[6] ?? 0 };
}

const rounded = (rate: number): string => Math.round(rate).toLocaleString("en-US");

/** One line of the report. */
export function line(name: string, { median, least, most }: Rate): string {
  return `${name.padEnd(64)} ${rounded(median).padStart(12)} /s   (${rounded(least)} – ${rounded(most)})`;
}
