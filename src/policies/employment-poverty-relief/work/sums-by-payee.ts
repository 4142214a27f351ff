import { money, nullable, paid } from "../../../kernel/facts/index.ts";
import { type Label, labels, type Text } from "../../../kernel/language/index.ts";
import { checkedYuan, fenOf, type Money, sumOf } from "../../../kernel/numbers/index.ts";
import { fromFunds, parties } from "../parties.ts";

/** 领取者 — Who receives a payment for a person. */
export const payees = labels({
  person: { zh: "本人", en: "the person" },
  placer: { zh: "介绍人", en: "body or person that made the placement" },
  organiser: { zh: "组织单位", en: "organiser of the work" },
  employer: { zh: "用人单位", en: "employer" },
  enterprise: { zh: "企业", en: "enterprise" },
  "training-provider": { zh: "培训机构", en: "training provider" },
  college: { zh: "院校", en: "college" },
});

export type Payee = keyof typeof payees;

const sumFor = (to: Label, title: Text) => nullable(paid(money(title), fromFunds(to)));

/** 各方合计 — The sums of the payments to each party. */
export const sumsByPayee = {
  toPerson: sumFor(parties.person, { zh: "发给本人的合计金额", en: "total paid to the person" }),
  toEmployers: sumFor(parties.employer, {
    zh: "发给用人单位、组织单位和企业的合计金额",
    en: "total paid to employers, organisers and enterprises",
  }),
  toPlacer: sumFor(parties.placer, { zh: "发给介绍人的合计金额", en: "total paid for the placement" }),
  toTrainingProvider: sumFor(parties.trainer, { zh: "发给培训机构的合计金额", en: "total paid to training providers" }),
  toCollege: sumFor(parties.college, { zh: "发给院校的合计金额", en: "total paid to colleges" }),
};

/** The sum in which the payments to a payee are. */
const sumOfPayee = {
  person: "toPerson",
  placer: "toPlacer",
  organiser: "toEmployers",
  employer: "toEmployers",
  enterprise: "toEmployers",
  "training-provider": "toTrainingProvider",
  college: "toCollege",
} as const satisfies Record<Payee, keyof typeof sumsByPayee>;

export interface Payment {
  readonly payee: Payee;
  readonly amount: Money | null;
}

/** Adds up payments by party and in total; a sum with an amount that is not known is null. */
export function sumsOf(payments: readonly Payment[]) {
  const sumOfAll = (some: readonly Payment[]): Money | null => {
    const known = some.flatMap(({ amount }) => (amount === null ? [] : [fenOf(amount)]));
    return known.length < some.length ? null : checkedYuan(sumOf(known), "workerSubsidies");
  };
  const sumTo = (sum: keyof typeof sumsByPayee) => sumOfAll(payments.filter(({ payee }) => sumOfPayee[payee] === sum));
  return {
    toPerson: sumTo("toPerson"),
    toEmployers: sumTo("toEmployers"),
    toPlacer: sumTo("toPlacer"),
    toTrainingProvider: sumTo("toTrainingProvider"),
    toCollege: sumTo("toCollege"),
    total: sumOfAll(payments),
  };
}
