import Ajv, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/kernel/facts/facts.ts";
import { type Fault, PolicyError } from "../../src/kernel/language/errors.ts";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";
import { factsOf } from "../support/cases.ts";
import { countOf } from "../support/counts.ts";
import { mutate, oneOf, randomOf } from "../support/mutations.ts";
import { allRules, results } from "../support/results.ts";
import { ownWords } from "../support/schemas.ts";

/** More by hand: `npm run fuzz -- --inputs 1000000 --seed 3`. */
const inputs = Number(process.env.FUZZ_INPUTS ?? countOf(100_000, 2000));
const seed = Number(process.env.FUZZ_SEED ?? 1);

const ajv = new Ajv({ strict: true });
ajv.addVocabulary(ownWords);
addFormats.default(ajv);
const plainAjv = new Ajv({ strict: true });
addFormats.default(plainAjv);

interface Both {
  readonly rule: AnyRule;
  readonly full: ValidateFunction;
  readonly plain: ValidateFunction;
  /** Facts of its rows, as JSON. */
  readonly rows: readonly string[];
}

const compiled: readonly Both[] = allRules.map((rule) => ({
  rule,
  full: ajv.compile(rule.facts.schema),
  plain: plainAjv.compile(rule.facts.plainSchema),
  rows: results.filter(({ table }) => table.rule === rule).map(({ table, row }) => JSON.stringify(factsOf(table, row))),
}));

/** What JSON Schema cannot say: that facts contradict each other, and how many decimals a number (not a text) may have. */
const isBeyondSchemas = ({ code, given, expected }: Fault): boolean =>
  code === "contradiction" || (code === "too-precise" && /^[\d.e-]+$/.test(given) && expected.zh.includes("小数"));

/** Whether the rule accepts the form of the facts, whatever it then decides. */
function accepts(rule: AnyRule, facts: unknown): boolean {
  const parsed = (rule.facts as unknown as Facts<unknown, unknown>).parse(facts);
  return !(parsed instanceof PolicyError) || parsed.faults.every(isBeyondSchemas);
}

describe("结构和规则收下的是同样的填报内容", () => {
  it("每条规则的两种结构，严格的 ajv 都收；答案的也收", () => {
    for (const { rule } of compiled) {
      ajv.compile(rule.answer.schema);
      plainAjv.compile(rule.answer.plainSchema);
    }
    expect(compiled.length).toBe(allRules.length);
  });

  it(`案例改动一至三处，共${inputs}份（种子${seed}）：形式上都收，或者都不收`, () => {
    const random = randomOf(seed);
    const differences: string[] = [];
    let accepted = 0;
    for (let count = 0; count < inputs; count++) {
      const { rule, full, plain, rows } = compiled[count % compiled.length] as Both;
      let facts: unknown = JSON.parse(oneOf(random, rows));
      for (let times = Math.ceil(random() ** 2 * 3); times > 0; times--) facts = mutate(facts, random);
      facts = JSON.parse(JSON.stringify(facts ?? null));
      const form = accepts(rule, facts);
      if (form) accepted++;
      // the plain schema is made in the same way
      const plainly = count % 3 === 0 ? plain(facts) : form;
      if (full(facts) !== form || plainly !== form) differences.push(difference(rule, facts, form, full));
      if (differences.length >= 20) break;
    }
    expect(differences).toEqual([]);
    // neither way is tried only on what is refused
    expect(accepted).toBeGreaterThan(inputs / 20);
    expect(accepted).toBeLessThan(inputs * 0.9);
  }, 1_200_000);
});

function difference(rule: AnyRule, facts: unknown, form: boolean, full: ValidateFunction): string {
  const outcome = rule.safe(facts);
  const faults = outcome.ok ? [] : outcome.error.faults.map(({ path, code }) => `${path} ${code}`);
  const errors = (full.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return `${rule.name} ${JSON.stringify(facts)}: rule ${form} [${faults}], schema [${errors}]`;
}
