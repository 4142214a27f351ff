/** 伪随机数 — Whole numbers that look random and are the same on every machine (mulberry32, integer arithmetic only). */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of these. */
  oneOf<T>(options: readonly [T, ...T[]]): T;
  /** True in `part` of `whole` cases. */
  chance(part: number, whole: number): boolean;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (least: number, most: number): number => least + (next() % (most - least + 1));
  return {
    between,
    oneOf: (options) => options[between(0, options.length - 1)] ?? options[0],
    chance: (part, whole) => between(1, whole) <= part,
  };
}
