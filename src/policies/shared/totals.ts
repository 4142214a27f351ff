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
  nullable,
  paid,
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
type AmountsIn<Value, Amount = Money> = {
  [K in keyof Value]: Value[K] extends Amount ? K : never;
}[keyof Value] &
  string;

/** 名单合计 — The answer of a rule over a list of people: the amount of each, and the sums. */
type Total<Part extends string, Amount = Money> = {
  readonly persons: readonly { readonly person: string; readonly amount: Amount }[];
  readonly personsWithAmount: number;
  readonly total: Amount;
} & { readonly [P in Part]: Amount };

const findings = {
  sum: {
    zh: "名单{persons:count}人，其中{some:count}人涉及金额，合计{total:yuan}",
    en: "{persons:count} person(people) on the list, {some:count} with an amount; total {total:yuan}",
  },
} as const satisfies Findings;

const findingsWhereUnknown = {
  ...findings,
  "sum-not-known": {
    zh: "名单{persons:count}人，其中{some:count}人涉及金额，有人的金额无法计算，不合计",
    en: "{persons:count} person(people) on the list, {some:count} with an amount; not every amount is known, so there is no total",
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
  return {
    facts: facts({ persons: personsFor(rule.facts) }),
    answer: totalAnswer(
      rule.answer.only(...parts),
      amountOfPerson(rule, amount),
      totalPaid(rule, amount, parts),
    ) as Answer<Total<Part>>,
    uses: [rule],
    findings,
    decide(
      { persons }: { persons: readonly (Out & Named)[] },
      policy: Pick<Policy<Address, typeof findings, Figures, Readings>, "found" | "apply">,
    ): Total<Part> {
      const sums = sumsOver(rule, persons, amount, parts, policy) as Total<Part>;
      policy.found(address, "sum", { persons: persons.length, some: sums.personsWithAmount, total: sums.total });
      return sums;
    },
  };
}

/** 合计（金额可能无法计算） — The same for a rule whose amounts may be null: a sum with one of them is null too. */
export function totalOverKnown<Address extends string, In, Out, Value, Part extends AmountsIn<Value, Money | null>>(
  rule: Rule<In, Out, Value>,
  address: Address,
  amount: AmountsIn<Value, Money | null>,
  ...parts: readonly Part[]
) {
  return {
    facts: facts({ persons: personsFor(rule.facts) }),
    answer: totalAnswer(
      rule.answer.only(...parts),
      nullable(amountOfPerson(rule, amount)),
      nullable(totalPaid(rule, amount, parts)),
    ) as Answer<Total<Part, Money | null>>,
    uses: [rule],
    findings: findingsWhereUnknown,
    decide(
      { persons }: { persons: readonly (Out & Named)[] },
      policy: Pick<Policy<Address, typeof findingsWhereUnknown, Figures, Readings>, "found" | "apply">,
    ): Total<Part, Money | null> {
      const sums = sumsOver(rule, persons, amount, parts, policy);
      const { personsWithAmount: some, total } = sums;
      if (total === null) policy.found(address, "sum-not-known", { persons: persons.length, some });
      else policy.found(address, "sum", { persons: persons.length, some, total });
      return sums;
    },
  };
}

/** Applies the rule to each person and adds up the amounts; a null among them makes the sum null. */
function sumsOver<In, Out, Value, Part extends keyof Value & string>(
  rule: Rule<In, Out, Value>,
  people: readonly (Out & Named)[],
  amount: keyof Value,
  parts: readonly Part[],
  policy: Parameters<typeof applyAt>[2],
): Total<Part, Money | null> {
  const values = valuesOf(rule, people, policy);
  const sumOfAll = (name: keyof Value): Money | null => {
    const amounts = values.map(({ value }) => value[name] as Money | null);
    const known = amounts.filter((one) => one !== null);
    return known.length < amounts.length ? null : checkedYuan(sumOf(known.map(fenOf)), "persons");
  };
  const persons = values.map(({ person, value }) => ({ person, amount: value[amount] as Money | null }));
  // an amount that is not known is one
  const personsWithAmount = persons.filter((one) => one.amount === null || fenOf(one.amount) > 0).length;
  const sums = Object.fromEntries(parts.map((part) => [part, sumOfAll(part)])) as { [P in Part]: Money | null };
  return { persons, personsWithAmount, ...sums, total: sumOfAll(amount) };
}

/** The list of people: the facts that the rule for one person takes, and the name. */
const personsFor = <Out, In>({ fields }: Facts<Out, In>) =>
  list(
    { zh: "名单", en: "list of people" },
    group({ zh: "名单人员", en: "one person on the list" }, { ...fields, person }) as Field<Out & Named, In & Named>,
  );

/** Called as in the answer for one person. */
const amountOfPerson = <In, Out, Value>({ answer }: Rule<In, Out, Value>, amount: keyof Value) =>
  money(answer.fields[amount].title);
const totalOfList = money({ zh: "名单合计金额", en: "total for the list" });

/** The total is paid as the amount of a person is; where parts say who pays, it is only their sum. */
function totalPaid<In, Out, Value>({ answer }: Rule<In, Out, Value>, amount: keyof Value, parts: readonly unknown[]) {
  const { form, transfer } = answer.fields[amount];
  const own = form.kind === "nullable" ? form.inner.transfer : transfer;
  return own === undefined || parts.length > 0 ? totalOfList : paid(totalOfList, own);
}

const totalAnswer = <Out, In, Amount>(parts: object, amount: Field<Out, In, Amount>, total: Field<Out, In, Amount>) =>
  answer({
    persons: list(
      { zh: "每人金额", en: "amounts by person" },
      group({ zh: "名单人员金额", en: "amount of one person on the list" }, { person, amount }),
    ),
    personsWithAmount: count({ zh: "涉及金额的人数", en: "people with an amount" }, { zh: "人", en: "people" }),
    ...parts,
    total,
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
