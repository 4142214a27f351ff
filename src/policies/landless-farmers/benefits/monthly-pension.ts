import { answer, day, facts, money, nullable, optional, paid } from "../../../kernel/facts/index.ts";
import { type Fen, type Fraction, roundedFraction, yuan } from "../../../kernel/numbers/index.ts";
import { accountBalance } from "../account/balances.ts";
import { rule } from "../document.ts";
import { parties } from "../parties.ts";
import { averageDibaoTopUp, checkFloor, dibaoStandard, floorFields, floorFindings } from "./benefits.ts";

/**
 * 月养老保障金 — Divides the account balance by the annuity divisor, rounded once, and compares the result with the floor.
 * 五(四), 二(三), 五(五). Amounts in yuan per month. A shortfall is reported; it does not change the calculated amount.
 * Without a standard that the comparison needs, the floor is null.
 *
 * @example monthlyPension({ balance: "18000", on: "2012-05-01" }).value.monthlyAmount // 112.50
 */
export const monthlyPension = rule({
  name: "monthly-pension",
  title: { zh: "月养老保障金", en: "Monthly pension" },
  question: {
    zh: "每月领取多少养老保障金，是否达到待遇下限？",
    en: "How much is the monthly pension, and does it meet the floor?",
  },
  clauses: ["二(三)", "五(四)", "五(五)"],
  facts: facts({
    balance: accountBalance,
    on: day({ zh: "计发日期", en: "calculation date" }),
    dibaoStandard: optional(dibaoStandard),
    averageDibaoTopUp: optional(averageDibaoTopUp),
  }),
  answer: answer({
    monthlyAmount: paid(money({ zh: "月养老保障金", en: "monthly pension" }), {
      by: parties["account-or-fund"],
      to: parties.person,
      per: "month",
    }),
    floor: nullable(floorFields.floor),
    meetsFloor: nullable(floorFields.meetsFloor),
    shortfall: nullable(floorFields.shortfall),
  }),
  findings: {
    "monthly-amount": {
      zh: "个人账户储存额{balance:yuan}÷计发系数{annuityDivisor:count}，月养老保障金{monthlyAmount:yuan}",
      en: "account balance {balance:yuan} ÷ annuity divisor {annuityDivisor:count} = {monthlyAmount:yuan} per month",
    },
    ...floorFindings,
  },
  decide(facts, policy) {
    const { balance } = facts;
    const divisor = policy.figure("annuityDivisor", facts.on);
    const exact = { numerator: BigInt(balance), denominator: BigInt(divisor) };
    const amount = roundedPension(exact, policy.reading("pension-rounding"));
    const monthlyAmount = yuan(amount);
    policy.found("五(四)", "monthly-amount", { balance: yuan(balance), annuityDivisor: divisor, monthlyAmount });

    const { floor, meetsFloor, shortfall } = checkFloor("pension", amount, facts, policy);
    return { monthlyAmount, floor, meetsFloor, shortfall };
  },
});

/** The exact monthly amount in fen, rounded once by the reading `pension-rounding`. */
export function roundedPension({ numerator, denominator }: Fraction, to: "fen" | "jiao" | "up-to-yuan"): Fen {
  if (to === "fen") return roundedFraction({ numerator, denominator });
  if (to === "jiao") return roundedFraction({ numerator, denominator: denominator * 10n }) * 10;
  return (0 - roundedFraction({ numerator: -numerator, denominator: denominator * 100n }, "down")) * 100;
}
