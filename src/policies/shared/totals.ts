import {
  type Answer,
  answer,
  count,
  type Facts,
  type Field,
  facts,
  group,
  list,
  money,
  name,
} from "../../kernel/facts/index.ts";
import { display, type Fault, fault } from "../../kernel/language/index.ts";
import { checkedYuan, fenOf, type Money, sumOf } from "../../kernel/numbers/index.ts";
import type { Figures, Findings, Policy, Readings, Rule } from "../../kernel/policy/index.ts";
import { applyAt, throwFaults } from "./apply-at.ts";

/** 姓名或编号 — Distinguishes the people on a list. */
export const person = name({ zh: "姓名或编号", en: "name or number of the person" });

export interface Named {
  readonly person: string;
}

/** The amounts in an answer, by name. */
type AmountsIn<Value> = { [K in keyof Value]: Value[K] extends Money ? K : never }[keyof Value] & string;

/** 名单合计 — The answer of a rule over a list of people: the amount of each, and the sums. */
type Total<Part extends string> = {
  readonly persons: readonly { readonly person: string; readonly amount: Money }[];
  readonly personsPaid: number;
  readonly total: Money;
} & { readonly [P in Part]: Money };

const findings = {
  sum: {
    zh: "名单{persons:count}人，其中{paid:count}人应发补贴（奖励），合计{total:yuan}",
    en: "{persons:count} person(people) on the list, {paid:count} to be paid, {total:yuan} in total",
  },
} as const satisfies Findings;

/**
 * 合计 — The rule that applies the rule for one person to a list of people, each named once, and adds up `amount`, and the
 * other amounts that `parts` name. Spread it into `rule`.
 */
export function totalOver<Address extends string, In, Out, Value, Part extends AmountsIn<Value> = never>(
  rule: Rule<In, Out, Value>,
  address: Address,
  amount: AmountsIn<Value>,
  ...parts: readonly Part[]
) {
  const sumUnder = (name: AmountsIn<Value>, values: readonly Value[]): Money =>
    checkedYuan(sumOf(values.map((value) => fenOf(value[name] as Money))), "persons");
  return {
    facts: facts({ persons: personsFor(rule.facts) }),
    answer: totalAnswer(rule.answer.only(...parts)) as Answer<Total<Part>>,
    uses: [rule],
    findings,
    decide(
      { persons }: { persons: readonly (Out & Named)[] },
      policy: Pick<Policy<Address, typeof findings, Figures, Readings>, "found" | "apply">,
    ): Total<Part> {
      const values = valuesOf(rule, persons, policy);
      const amounts = values.map(({ person, value }) => ({ person, amount: value[amount] as Money }));
      const personsPaid = amounts.filter((one) => fenOf(one.amount) > 0).length;
      const all = values.map(({ value }) => value);
      const total = sumUnder(amount, all);
      policy.found(address, "sum", { persons: amounts.length, paid: personsPaid, total });
      const sums = Object.fromEntries(parts.map((part) => [part, sumUnder(part, all)]));
      return { persons: amounts, personsPaid, ...(sums as { readonly [P in Part]: Money }), total };
    },
  };
}

/** The list of people: the facts that the rule for one person takes, and the name. */
const personsFor = <Out, In>({ fields }: Facts<Out, In>) =>
  list(
    { zh: "名单", en: "list of people" },
    group({ zh: "名单人员", en: "one person on the list" }, { ...fields, person }) as Field<Out & Named, In & Named>,
  );

const totalAnswer = (parts: object) =>
  answer({
    persons: list(
      { zh: "每人金额", en: "amounts by person" },
      group(
        { zh: "名单人员金额", en: "amount of one person on the list" },
        { person, amount: money({ zh: "应发金额", en: "amount payable" }) },
      ),
    ),
    personsPaid: count({ zh: "应发人数", en: "number of people to be paid" }, { zh: "人", en: "people" }),
    ...parts,
    total: money({ zh: "名单合计金额", en: "total for the list" }),
  });

/** Applies the rule to each person; reports all faults at once, and who is named twice. */
function valuesOf<In, Out, Value>(
  rule: Rule<In, Out, Value>,
  persons: readonly (Out & Named)[],
  policy: Parameters<typeof applyAt>[2],
): { readonly person: string; readonly value: Value }[] {
  const faults: Fault[] = [];
  const names = new Set<string>();
  const values = persons.flatMap((one, index) => {
    const path = `persons[${index}]`;
    if (names.has(one.person)) faults.push(namedTwice(path, one.person));
    names.add(one.person);
    const value = applyAt<In, Out, Value>(path, { rule, facts: one }, policy, faults);
    return value === undefined ? [] : [{ person: one.person, value }];
  });
  throwFaults(faults);
  return values;
}

function namedTwice(path: string, name: string): Fault {
  return fault(`${path}.person`, "contradiction", display(name), {
    zh: "每人在名单上只能出现一次",
    en: "each person only once",
  });
}
