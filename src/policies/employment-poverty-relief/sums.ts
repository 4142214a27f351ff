import { type Fault, fault, written } from "../../kernel/errors.ts";
import { group, list, type Shape } from "../../kernel/fields.ts";
import { type Fen, fenOf, type Money } from "../../kernel/money.ts";
import type { Rule } from "../../kernel/rule.ts";
import { payable, sumOf } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import { applyAt, throwFaults } from "./applied.ts";
import type { At, Policy } from "./document.ts";
import { person } from "./facts.ts";

/** 名单 — a list of persons, each named once, with the facts of the rule for one person. */
export function persons<const S extends Shape>(one: S) {
  return list({ zh: "名单", en: "list of persons" }, group({ zh: "一个人", en: "one person" }, { ...one, person }));
}

/** What a rule over a list of persons finds besides what it finds for each. */
export const sumFindings = {
  sum: {
    zh: "名单{persons:count}人，其中{paid:count}人有金额，合计{total:yuan}",
    en: "{persons:count} person(s) listed, {paid:count} with an amount, {total:yuan} in all",
  },
} as const;

type SumPolicy = Policy<Omit<Words, "findings"> & { readonly findings: typeof sumFindings }>;

interface Sum {
  readonly persons: { readonly person: string; readonly amount: Money }[];
  readonly personsPaid: number;
  readonly total: Money;
}

/** 合计 — decides for each person by the rule for one, and sums the amounts. */
export function summed<In, Out, One extends Out & { readonly person: string }, Value>(
  at: At,
  each: { readonly rule: Rule<In, Out, Value>; readonly amount: (value: Value) => Money },
  listed: readonly One[],
  policy: SumPolicy,
): Sum & { readonly values: readonly Value[] } {
  const faults: Fault[] = [];
  const names = new Set<string>();
  const values: Value[] = [];
  listed.forEach((one, index) => {
    const path = `persons[${index}]`;
    if (names.has(one.person)) faults.push(namedTwice(path, one.person));
    names.add(one.person);
    const value = applyAt<In, Out, Value>(path, { rule: each.rule, facts: one }, policy, faults);
    if (value !== undefined) values.push(value);
  });
  throwFaults(faults);

  let total: Fen = 0;
  let paid = 0;
  const amounts = values.map((value, index) => {
    const amount = each.amount(value);
    const fen = fenOf(amount);
    total += fen;
    if (fen > 0) paid++;
    return { person: listed[index]?.person ?? "", amount };
  });
  const inAll = payable(total, "persons");
  policy.found(at, "sum", { persons: amounts.length, paid, total: inAll });
  return { persons: amounts, personsPaid: paid, total: inAll, values };
}

/** The sum of amounts. */
export const totalOf = (amounts: readonly Money[], path = "persons"): Money =>
  payable(sumOf(amounts.map((one) => fenOf(one))), path);

function namedTwice(path: string, name: string): Fault {
  return fault(`${path}.person`, "impossible", written(name), {
    zh: "名单上每人只出现一次",
    en: "each person is listed once",
  });
}
