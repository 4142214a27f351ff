/** 号码表 — Numbers with their rows, in typed arrays: 8 to 19 bytes per number, and no work for the garbage collector. */
export interface NumberTable {
  /** The row under which a number was first registered; otherwise registers this row. Rows begin with 1. */
  firstOf(high: number, low: number, row: number): number;
}

interface Shard {
  readonly lows: Uint32Array;
  /** Absent if no number has more than nine digits. */
  readonly highs: Halves | undefined;
  /** 0 if the slot is free. */
  readonly rows: Uint32Array;
  size: number;
}

type Halves = Uint8Array | Uint16Array | Uint32Array;

/** The smallest type for the digits before the last nine. */
const halvesFor = (digits: number) => (digits <= 11 ? Uint8Array : digits <= 13 ? Uint16Array : Uint32Array);

/** The parts grow one by one, so that growing needs little additional memory. */
const shards = 64;
const firstCapacity = 32;
const fullest = 0.8;
const growth = 1.25;

export function numberTable(digits: number): NumberTable {
  const all: (Shard | undefined)[] = new Array(shards).fill(undefined);
  return {
    firstOf(high, low, row) {
      const hash = hashOf(high, low);
      const index = hash % shards;
      let shard = all[index] ?? emptyShard(firstCapacity, digits);
      if (shard.size >= shard.rows.length * fullest) shard = grown(shard, digits);
      all[index] = shard;
      const at = placeOf(shard, high, low, hash);
      const first = shard.rows[at] as number;
      if (first !== 0) return first;
      fill(shard, at, high, low, row);
      return row;
    },
  };
}

const emptyShard = (capacity: number, digits: number): Shard => ({
  lows: new Uint32Array(capacity),
  highs: digits <= 9 ? undefined : new (halvesFor(digits))(capacity),
  rows: new Uint32Array(capacity),
  size: 0,
});

function grown(shard: Shard, digits: number): Shard {
  const { lows, highs, rows } = shard;
  const larger = emptyShard(Math.ceil(rows.length * growth), digits);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    if (row === 0) continue;
    const high = highs?.[at] ?? 0;
    const low = lows[at] as number;
    fill(larger, placeOf(larger, high, low, hashOf(high, low)), high, low, row);
  }
  return larger;
}

function fill(shard: Shard, at: number, high: number, low: number, row: number): void {
  shard.lows[at] = low;
  if (shard.highs) shard.highs[at] = high;
  shard.rows[at] = row;
  shard.size += 1;
}

/** The slot of a number, or the free slot for it. */
function placeOf({ lows, highs, rows }: Shard, high: number, low: number, hash: number): number {
  let at = Math.floor((hash / 2 ** 32) * rows.length);
  while (rows[at] !== 0 && (lows[at] !== low || (highs !== undefined && highs[at] !== high))) {
    at = at + 1 === rows.length ? 0 : at + 1;
  }
  return at;
}

/** Hashes a number to 32 bits; consecutive numbers get distant hashes. */
function hashOf(high: number, low: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}
