/** Random numbers from a seed (mulberry32): the same seed gives the same inputs on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Random = () => number;
export const oneOf = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

/** JSON values that stand where others should. */
const others: readonly unknown[] = [
  ...[null, true, false, {}, [], [null], [[]], [{}]],
  ...[0, -0, 1, -1, 2, 5, 0.5, 4.35, 112.5, 0.001, 1e-7, 1e21, 1e300, 9_999_999_999_999.99, 10_000_000_000_000],
  ...[1880, 1989, 1990, 2012, 2199, 2200, 2_000_000_000, 2_000_000_001, Number.MAX_SAFE_INTEGER],
  ...["", " ", "0", "-0", "1", "01", "-1", "+1", "1.", ".5", "1.0", "1.00", "1.000", "112.50", "0.30000000000000004"],
  ...["9999999999999.99", "10000000000000", "999999999.9999", "1000000000", "1e3", "0x10", "1,000", "１２", "NaN"],
  ...["70%", "0.7", "1", "1.5", "100%", "100.0%", "100.01%", "101%", "070%", "-5%", "%", "7 %", "1000000%"],
  ...["2012-05-01", "2012-02-29", "2011-02-29", "1900-02-29", "2000-02-29", "2100-02-29", "2015-04-31", "2012-13-01"],
  ...["1879-12-31", "1880-01-01", "2199-12-31", "2200-01-01", "2012-5-1", "2012/05/01", "20120501", "２０１２-05-01"],
  ...["2012-05", "2012-00", "2012-13", "1879-12", "2199-12", "2012-05-01T00:00:00Z", " 2012-05-01", "2012-05-01\n"],
  ...[
    "08:50",
    "24:00",
    "8:50",
    "08:60",
    "甲",
    " 甲",
    "甲 ",
    "甲 乙",
    "甲\n乙",
    "甲\t乙",
    "\u0007",
    "甲\u2028",
    "\u202e甲",
  ],
  ...[
    "\ufeff甲",
    "甲\ufeff乙",
    "\u3000甲",
    "甲\u00a0",
    "甲\ud840",
    "𠮷",
    "𠮷".repeat(100),
    "𠮷".repeat(101),
    "甲".repeat(101),
  ],
  ...["constructor", "__proto__", "toString", "male", "dibao", "other", "individual", "village"],
];

const extraKeys = ["extra", "kind", "constructor", "toString", "__proto__", "", "on", "0"];

type Container = Record<string, unknown> | unknown[];

/** Every list and group within a JSON value, the value itself first. */
function containersIn(value: unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersIn)];
}

/** 改一处 — Changes one place of a JSON value; `value` gives what stands there instead. */
export function mutate(root: unknown, random: Random, value: (random: Random) => unknown = otherValue): unknown {
  const places = containersIn(root);
  if (places.length === 0 || random() < 0.01) return value(random);
  const place = oneOf(random, places);
  const keys = Object.keys(place);
  const key = oneOf(random, keys);
  const kind = random();
  if (kind < 0.15 || key === undefined) {
    if (Array.isArray(place)) place.push(random() < 0.5 ? structuredClone(place[0]) : value(random));
    else define(place, oneOf(random, extraKeys), value(random));
  } else if (kind < 0.3) {
    if (Array.isArray(place)) place.splice(Number(key), random() < 0.5 ? 1 : place.length);
    else delete place[key];
  } else if (kind < 0.4) define(place, key, null);
  else if (kind < 0.5) define(place, key, retyped((place as Record<string, unknown>)[key]));
  else if (kind < 0.8) define(place, key, ofSameKind((place as Record<string, unknown>)[key], random));
  else define(place, key, value(random));
  return root;
}

const dates = others.filter((one) => typeof one === "string" && /^\d{4}-\d/.test(one));
const decimals = others.filter((one) => typeof one === "string" && /^\d*\.?\d*%?$/.test(one));
const numbers = others.filter((one) => typeof one === "number");

/** Another value of the same kind, which is often sound. */
function ofSameKind(value: unknown, random: Random): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return random() < 0.5 ? value + 1 : oneOf(random, numbers);
  if (typeof value !== "string") return value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return oneOf(random, dates);
  return /^\d+(\.\d+)?%?$/.test(value) ? oneOf(random, decimals) : value;
}

const otherValue = (random: Random): unknown => structuredClone(oneOf(random, others));

/** The same in another type: numbers as text, text as a number or a list, with spaces. */
function retyped(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value !== "" && Number.isFinite(Number(value)) ? Number(value) : ` ${value}`;
  return Array.isArray(value) ? { ...value } : [value];
}

/** Sets a key that may be `__proto__`. */
const define = (place: object, key: string, value: unknown): void => {
  Object.defineProperty(place, key, { value, enumerable: true, writable: true, configurable: true });
};
