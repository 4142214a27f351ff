import { list, oneOf } from "../../kernel/facts/index.ts";
import { type Labels, labels, type Text } from "../../kernel/language/index.ts";
import type {
  ConditionWords,
  DataArgument,
  Figures,
  Findings,
  NamesOfConditions,
  Policy,
  Readings,
} from "../../kernel/policy/index.ts";

/** Words without data for the conditions whose findings contain data. */
type WordsWithoutData<F extends Findings> = {
  readonly [N in NamesOfConditions<F> as DataArgument<F[N]> extends [] ? never : N]: Text;
};

/** Labels for the conditions of a rule: the words for “holds”, or those in `words` where these contain data. */
export function conditionsOf<const F extends Findings>(
  findings: F,
  ...[words]: keyof WordsWithoutData<F> extends never ? [] : [words: WordsWithoutData<F>]
): Labels<NamesOfConditions<F>> {
  const ofConditions = Object.entries<ConditionWords | object>(findings).flatMap(([name, finding]) =>
    "holds" in finding ? [[name, finding.holds]] : [],
  );
  return labels({ ...Object.fromEntries(ofConditions), ...words }) as Labels<NamesOfConditions<F>>;
}

/** 不符合的条件 — The field of an answer for the conditions that are not met, by code, in the order of the text. */
export const unmetConditions = <Code extends string>(conditions: Labels<Code>) =>
  list({ zh: "不符合的条件", en: "conditions not met" }, oneOf({ zh: "条件", en: "condition" }, conditions));

/** Whether each of these conditions holds, with the data that its words need. */
type Checks<F extends Findings> = {
  readonly [N in NamesOfConditions<F>]: DataArgument<F[N]> extends readonly [infer Data]
    ? readonly [holds: boolean, data: Data]
    : boolean;
};

/** Records conditions of one clause, in the order given, and returns those that are not met. */
export function unmetAt<
  Address extends string,
  F extends Findings,
  Fig extends Figures,
  R extends Readings,
  const Name extends NamesOfConditions<F>,
>(policy: Policy<Address, F, Fig, R>, address: Address, checks: Pick<Checks<F>, Name>): Name[] {
  const untyped = policy as { condition(address: Address, name: string, holds: boolean, data?: object): boolean };
  const unmet: Name[] = [];
  for (const name in checks) {
    const check = checks[name] as boolean | readonly [boolean, object];
    const holds =
      typeof check === "boolean"
        ? untyped.condition(address, name, check)
        : untyped.condition(address, name, check[0], check[1]);
    if (!holds) unmet.push(name);
  }
  return unmet;
}

/** Names of the conditions that are not met, in the order given. */
export function unmetOf<Name extends string>(conditions: Readonly<Record<Name, boolean>>): Name[] {
  const unmet: Name[] = [];
  for (const name in conditions) if (!conditions[name]) unmet.push(name);
  return unmet;
}
