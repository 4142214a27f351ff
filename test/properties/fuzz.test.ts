import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain.ts";
import { faultCodes, PolicyError } from "../../src/kernel/language/errors.ts";
import type { Determination } from "../../src/kernel/policy/determination.ts";
import type { Outcome } from "../../src/kernel/policy/rule.ts";
import { type Case, type CaseTable, factsOf, optionsOf } from "../support/cases.ts";
import { countOf } from "../support/counts.ts";
import { mutate, oneOf, type Random, randomOf } from "../support/mutations.ts";
import { oddValue, wrapped } from "../support/odd-values.ts";
import { results, ruleByName, withAllBelow } from "../support/results.ts";
import { fitsAnswer } from "../support/schemas.ts";

/** More by hand: `npm run fuzz -- --inputs 1000000 --seed 3`. */
const inputs = Number(process.env.FUZZ_INPUTS ?? countOf(20_000, 600));
const seed = Number(process.env.FUZZ_SEED ?? 1);

describe("乱填：每份填报内容都有认定结果，或者政策错误", () => {
  it(`案例改动以后的填报内容、县级设置，共${inputs}份（种子${seed}）`, () => {
    const random = randomOf(seed);
    let answered = 0;
    for (let count = 0; count < inputs; count++) {
      const { table, row } = oneOf(random, results);
      if (isSound(table, row, random, `input ${count} of seed ${seed}: ${table.rule.name}`)) answered++;
    }
    expect(answered).toBeGreaterThan(inputs / 20);
    expect(answered).toBeLessThan(inputs * 0.9);
  }, 1_200_000);
});

/** Judges one row that was changed; returns whether it was answered. */
function isSound(table: CaseTable, row: Case, random: Random, which: string): boolean {
  const facts = changed(factsOf(table, row), random, 0.3);
  const options = changed(withChoices(table, optionsOf(table, row), random), random, 0.15);
  const before = [facts.text(), options.text()];
  const started = performance.now();
  const outcome = judged(() => table.rule.safe(facts.given, options.given as never), which);
  ensure(performance.now() - started < 20_000, `${which}: slow`);
  ensure(facts.text() === before[0] && options.text() === before[1], `${which}: input changed`);
  if (!outcome.ok) return expectError(outcome.error, table.rule, which);
  expectAnswer(outcome.determination, which);
  return true;
}

interface Changed {
  readonly given: unknown;
  /** Its JSON, which shows whether it was changed; only where there is one. */
  readonly text: () => string | undefined;
}

/** Some places changed, then one of them to something that is no JSON, or the whole put into another object. */
function changed(plain: object | undefined, random: Random, odds: number): Changed {
  let given: unknown = plain === undefined ? undefined : JSON.parse(JSON.stringify(plain));
  if (random() < odds) given = mutate(given, random);
  if (random() >= odds) return { given, text: () => JSON.stringify(given) };
  const isWrapped = random() < 0.5 && typeof given === "object" && given !== null;
  given = isWrapped ? wrapped(given as object, random) : mutate(given, random, oddValue);
  return { given, text: () => undefined };
}

/** Options of a row, and a reading or a figure more. */
function withChoices({ rule }: CaseTable, options: object | undefined, random: Random): object | undefined {
  const { readings, figures } = rule.source;
  const { readings: chosen, figures: set } = (options ?? {}) as Record<string, object | undefined>;
  const kind = random();
  if (kind < 0.25 && Object.keys(readings).length > 0) {
    const [name, reading] = oneOf(random, Object.entries(readings));
    return { ...options, readings: { ...chosen, [name]: oneOf(random, Object.keys(reading.options)) } };
  }
  if (kind < 0.5 && Object.keys(figures).length > 0) {
    const [name, { values }] = oneOf(random, Object.entries(figures));
    const value = oneOf(random, [values[0]?.value ?? "1", "0", "1", "12", 3, "70%", "2012-05-01", "99999999"]);
    const change = oneOf(random, [value, [{ from: "2011-01-01", value }], [{ from: "2011-01-01", until: "x", value }]]);
    return { ...options, figures: { ...set, [name]: change } };
  }
  return options;
}

function judged(judge: () => Outcome<unknown>, which: string): Outcome<unknown> {
  try {
    return judge();
  } catch (error) {
    throw new Error(which, { cause: error });
  }
}

function expectError(error: unknown, rule: CaseTable["rule"], which: string): false {
  ensure(error instanceof PolicyError, which);
  const { faults, message } = error as PolicyError;
  ensure(faults.length > 0 && message.length < 500_000, which);
  ensure(
    faults.every(({ code, path }) => Object.hasOwn(faultCodes, code) && path.length <= 200),
    which,
  );
  // each fault begins at a field of this rule, also one that an applied rule found
  const strange = faults.find((one) => one.code !== "unknown-key" && !isOwnPath(one.path, rule));
  ensure(strange === undefined, `${which}: path ${strange?.path}`);
  ensure(!unsafe.test(JSON.stringify(error)), which);
  return false;
}

function isOwnPath(path: string, { facts, source }: CaseTable["rule"]): boolean {
  const [first = "", second = ""] = path.split(/[.[\]]/);
  if (first === "figures") return second === "" || Object.hasOwn(source.figures, second);
  return ["", "options", "readings"].includes(first) || Object.hasOwn(facts.schema.properties as object, first);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unsafe = /[\u0000-\u0009\u000b-\u001f\u2028\u2029\u202e]/;

function expectAnswer(determination: Determination, which: string): void {
  const rule = ruleByName.get(determination.rule);
  ensure(rule !== undefined && fitsAnswer(rule, determination.value).length === 0, `${which}: not the answer declared`);
  for (const { rule: name, grounds, readings } of withAllBelow(determination)) {
    const { findings, source } = ruleByName.get(name) as NonNullable<typeof rule>;
    for (const { finding } of grounds) ensure(Object.hasOwn(findings, finding), which);
    for (const { name, option } of readings) ensure(Object.hasOwn(source.readings[name]?.options ?? {}, option), which);
  }
  ensure(isAllFinite(determination), which);
  const zh = explain(determination, "zh");
  ensure(!unsafe.test(zh) && explain(determination, "en").split("\n").length === zh.split("\n").length, which);
}

function isAllFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Decimal.isDecimal(value) ? value.isFinite() : Object.values(value).every(isAllFinite);
}

/** `expect` takes longer than most rules. */
function ensure(holds: boolean, which: string): void {
  if (!holds) throw new Error(which);
}
