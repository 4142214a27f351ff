import { policy as coordination } from "./coordination/index.ts";
import { display, fault, PolicyError } from "./kernel/language/index.ts";
import type { AnyRule, Options } from "./kernel/policy/index.ts";
import * as documents from "./policies/documents.ts";

type Documents = typeof documents;
type RulesOf<D> = D extends { readonly policy: { readonly rules: infer Rules } } ? Rules[keyof Rules] : never;
type SomeRule = RulesOf<Documents[keyof Documents] | { readonly policy: typeof coordination }>;

/** Every rule by its full name: `RuleByName["landless-farmers/funding-shares"]`. */
export type RuleByName = {
  readonly [R in SomeRule as R extends { readonly name: infer N extends string } ? N : never]: R;
};
/** The full name of a rule. */
export type RuleName = keyof RuleByName & string;

type CallOf<R> = R extends (facts: infer In, options?: infer O) => infer D ? [facts: In, options: O, result: D] : never;

const byName: ReadonlyMap<string, AnyRule> = new Map(
  [...Object.values(documents).map(({ policy }) => policy), coordination].flatMap(({ rules }) =>
    Object.values<AnyRule>(rules).map((rule): [string, AnyRule] => [rule.name, rule]),
  ),
);

/** 按名称查找规则 — The rule with a full name; throws a PolicyError if there is none. */
export function ruleNamed<Name extends RuleName>(name: Name): RuleByName[Name] {
  const rule = byName.get(name);
  if (rule) return rule as unknown as RuleByName[Name];
  const expected = {
    zh: "规则全名，如“landless-farmers/funding-shares”",
    en: 'the full name of a rule, such as "landless-farmers/funding-shares"',
  };
  throw new PolicyError([fault("name", "unknown-option", display(name), expected)]);
}

/**
 * 按名称调用 — Calls a rule by its full name, with the types of its facts, options and determination.
 *
 * @example call("landless-farmers/funding-shares", { groups: [], paidOn: "2012-05-01" }).value.government // 12600.00
 */
export function call<Name extends RuleName>(
  name: Name,
  facts: CallOf<RuleByName[Name]>[0],
  options?: CallOf<RuleByName[Name]>[1],
): CallOf<RuleByName[Name]>[2] {
  const rule = ruleNamed(name) as unknown as (facts: unknown, options?: Options) => unknown;
  return rule(facts, options as Options | undefined) as CallOf<RuleByName[Name]>[2];
}
