import type { Shape } from "../../kernel/facts/field.ts";
import { group, list } from "../../kernel/facts/groups.ts";
import { display, type Fault, fault } from "../../kernel/language/errors.ts";
import { type Fen, fenOf, type Money } from "../../kernel/numbers/money.ts";
import { checkedYuan, sumOf } from "../../kernel/numbers/sums.ts";
import type { Rule } from "../../kernel/policy/rule.ts";
import { applyAt, throwFaults } from "../shared/apply-at.ts";
import type { ClauseAddress, Deciding } from "./document.ts";
import { person } from "./facts.ts";

/** 名单 — A list of people, each named once, with the facts that the rule for one person takes. */
export function persons<const S extends Shape>(one: S) {
  return list(
    { zh: "名单", en: "list of people" },
    group({ zh: "名单人员", en: "one person on the list" }, { ...one, person }),
  );
}

/** Finding of a rule over a list, besides those for each person. */
export const sumFindings = {
  sum: {
    zh: "名单{persons:count}人，其中{paid:count}人应发补贴（奖励），合计{total:yuan}",
    en: "{persons:count} on the list, {paid:count} to be paid, {total:yuan} in total",
  },
} as const;

type SumPolicy = Deciding<typeof sumFindings>;

interface Sum {
  readonly persons: { readonly person: string; readonly amount: Money }[];
  readonly personsPaid: number;
  readonly total: Money;
}

/** 合计 — Applies the rule for one person to each person and adds up the amounts. */
export function summed<In, Out, One extends Out & { readonly person: string }, Value>(
  at: ClauseAddress,
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
  const inAll = checkedYuan(total, "persons");
  policy.found(at, "sum", { persons: amounts.length, paid, total: inAll });
  return { persons: amounts, personsPaid: paid, total: inAll, values };
}

/** Returns the sum of the amounts. */
export const totalOf = (amounts: readonly Money[], path = "persons"): Money =>
  checkedYuan(sumOf(amounts.map((one) => fenOf(one))), path);

function namedTwice(path: string, name: string): Fault {
  return fault(`${path}.person`, "contradiction", display(name), {
    zh: "每人在名单上只能出现一次",
    en: "each person only once",
  });
}
