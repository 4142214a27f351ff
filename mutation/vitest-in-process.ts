import * as expectPackage from "@vitest/expect";
import fc from "fast-check";

// Stands in for vitest where tests run in the process that switches mutants: it collects the tests instead of running them.

interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

export const collected: Collected[] = [];
const titles: string[] = [];

const { chai } = expectPackage;
chai.use(expectPackage.JestExtend);
chai.use(expectPackage.JestChaiExpect);
chai.use(expectPackage.JestAsymmetricMatchers);
export const expect = ((value: unknown, message?: string) => chai.expect(value, message)) as unknown as ((
  value: unknown,
) => unknown) &
  Record<string, unknown>;
Object.assign(expect, (chai as unknown as { expect: object }).expect);
Object.assign(globalThis, { [expectPackage.GLOBAL_EXPECT]: expect });
expectPackage.setState(
  { assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null },
  expect as never,
);

// the same random inputs for every mutant
fc.configureGlobal({ seed: 2012 });

type Body = (...given: never[]) => unknown;

function add(name: string, run: () => unknown): void {
  collected.push({ name: [...titles, name].join(" > "), run });
}

/** A test a row; a title with `%s` is left as it is, with the number of the row. */
const each =
  (to: (name: string, run: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    rows.forEach((row, index) => {
      const given = Array.isArray(row) ? row : [row];
      to(`${name} #${index + 1}`, () => body(...(given as never[])));
    });
  };

function inside(name: string, body: () => unknown): void {
  titles.push(name);
  body();
  titles.pop();
}

const always = (name: string, body: Body): void => add(name, body as () => unknown);
const never = (): void => {};
export const it = Object.assign(always, { each: each(add), runIf: (runs: boolean) => (runs ? always : never) });
export const test = it;
export const describe = Object.assign(inside, { each: each(inside) });

/** Types are not checked here. */
export const expectTypeOf = (): unknown => new Proxy(() => expectTypeOf(), { get: () => expectTypeOf() });
