import { Decimal } from "decimal.js";
import { oneOf, type Random } from "./mutations.ts";

// What a program may hand over although no JSON has it

const thrown = (): never => {
  throw new Error("from the caller's own code");
};
const decimal = (s: unknown, e: unknown, d: unknown) => ({ toStringTag: "[object Decimal]", s, e, d });

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function ofLength(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

function circle(): object {
  const one: Record<string, unknown> = {};
  one.self = one;
  return one;
}

/** A list whose iteration never ends. */
const endless = (): unknown[] =>
  Object.assign([1], {
    *[Symbol.iterator]() {
      while (true) yield 1;
    },
  });

const made: readonly (() => unknown)[] = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, -0, 10n, undefined, Symbol("odd"), thrown, "\ud800"].map(
    (one) => () => one,
  ),
  ...[() => new Date(0), () => new Map([["a", 1]]), () => Promise.resolve(1), () => new Error("x"), () => /x/, circle],
  ...[1, -1, 1.5, "1e300", "-1e-300", Number.NaN, "Infinity", "-0"].map((one) => () => new Decimal(one)),
  ...[
    () => decimal(1, 2, ofLength(3)),
    () => decimal(1, 2, Object.assign(ofLength(3), { 0: 1, 2: 3 })),
    () => decimal(1, 1e9, [1]),
  ],
  ...[() => decimal(1, 0, endless()), () => decimal(1, 0, revoked([])), () => decimal(1, 0, ofLength(4_294_967_295))],
  ...[() => decimal(undefined, 0, [1]), () => decimal(1, 0.5, [1]), () => ({ toStringTag: "[object Decimal]" })],
  ...[() => ofLength(4_294_967_295), () => ofLength(3), endless, () => Object.setPrototypeOf(["x"], null)],
  ...[() => revoked({}), () => revoked([]), () => new Proxy({}, { get: thrown }), () => new Proxy([], { get: thrown })],
  ...[() => new Proxy({}, { ownKeys: thrown }), () => new Proxy({}, { getPrototypeOf: thrown })],
  () => ({
    get kind() {
      return thrown();
    },
  }),
  () => ({ toString: thrown, valueOf: thrown, toJSON: thrown }),
  () => ({
    [Symbol.toPrimitive]: thrown,
    get [Symbol.toStringTag]() {
      return thrown();
    },
  }),
  () => "9".repeat(100_000),
  () => "\u001b[2J\n✓ 一".repeat(100),
];

/** 怪值 — A value that is no JSON, made anew. */
export const oddValue = (random: Random): unknown => oneOf(random, made)();

const wraps: readonly ((plain: object) => unknown)[] = [
  (plain) => (Array.isArray(plain) ? plain : Object.assign(Object.create(null), plain)),
  (plain) => (Array.isArray(plain) ? Object.setPrototypeOf(plain, null) : Object.create(plain)),
  (plain) => new Proxy(plain, {}),
  (plain) => revoked(plain),
  (plain) => new Proxy(plain, { get: thrown }),
  (plain) => new Proxy(plain, { ownKeys: thrown, has: thrown }),
  (plain) => (Array.isArray(plain) ? plain : byGetters(plain)),
  (plain) => Object.freeze(plain),
];

/** An object of a class whose fields are getters. */
function byGetters(plain: object): object {
  const getters = Object.entries(plain).map(([key, value]) => [key, { get: () => value, enumerable: false }]);
  return Object.create(Object.defineProperties({}, Object.fromEntries(getters)));
}

/** 包一层 — The same facts or options in another object. */
export const wrapped = (plain: object, random: Random): unknown => oneOf(random, wraps)(plain);
