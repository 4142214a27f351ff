import { facts } from "../../kernel/facts/facts.ts";
import { day, money } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { type Fen, yuan } from "../../kernel/numbers/money.ts";
import { multiplyAndRound } from "../../kernel/numbers/ratio.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { averageDibaoTopUp, dibaoStandard, floorOf } from "./benefits.ts";
import { type Deciding, rule } from "./document.ts";

const findings = {
  "monthly-amount": {
    zh: "存储额{balance:yuan}÷{annuityDivisor:count}，每月{monthlyAmount:yuan}",
    en: "balance {balance:yuan} ÷ {annuityDivisor:count}: {monthlyAmount:yuan} a month",
  },
  "floor-not-checked": {
    zh: "没有给出最低生活保障标准，未核对最低线",
    en: "no minimum living standard is given: the floor is not checked",
  },
  "meets-floor": {
    holds: {
      zh: "每月{monthlyAmount:yuan}，不低于{floor:yuan}",
      en: "{monthlyAmount:yuan} a month is not below {floor:yuan}",
    },
    fails: {
      zh: "每月{monthlyAmount:yuan}，低于{floor:yuan}",
      en: "{monthlyAmount:yuan} a month is below {floor:yuan}",
    },
  },
} as const satisfies Findings;

/**
 * 月养老金 — the account's balance divided by the divisor, rounded once, in yuan a month; and whether it reaches the
 * floor. 五(四), 二(三). A shortfall is told, the amount of the formula stays as it is.
 *
 * @example monthlyPension({ balance: "18000", on: "2012-05-01" }).value.monthlyAmount.toFixed(2) // "112.50"
 */
export const monthlyPension = rule({
  name: "monthly-pension",
  title: { zh: "月养老金", en: "Monthly pension" },
  question: { zh: "每月领取多少，是否达到最低线？", en: "How much a month, and does it reach the floor?" },
  clauses: ["二(三)", "五(四)", "五(五)"],
  facts: facts({
    balance: money({ zh: "个人账户存储额", en: "balance of the account" }),
    on: day({ zh: "计发之日", en: "day of the conversion" }),
    dibaoStandard: optional(dibaoStandard),
    averageDibaoTopUp: optional(averageDibaoTopUp),
  }),
  findings,
  decide(facts, policy) {
    const { balance } = facts;
    const divisor = policy.figure("annuityDivisor", facts.on);
    const amount = rounded(balance, divisor, policy.reading("pension-rounding"));
    const monthlyAmount = yuan(amount);
    policy.found("五(四)", "monthly-amount", { balance: yuan(balance), annuityDivisor: divisor, monthlyAmount });

    if (facts.dibaoStandard === undefined && !needsBothStandards(facts.averageDibaoTopUp, policy)) {
      policy.found("二(三)", "floor-not-checked");
      return { monthlyAmount, floor: null, meetsFloor: null, shortfall: null };
    }
    const { address, amount: least } = floorOf("pension", facts, policy);
    const floor = yuan(least);
    const meetsFloor = policy.condition(address, "meets-floor", amount >= least, { monthlyAmount, floor });
    return { monthlyAmount, floor, meetsFloor, shortfall: yuan(meetsFloor ? 0 : least - amount) };
  },
});

/** Whether the average top-up is given and a floor of the pension too: the floor then wants both standards. */
const needsBothStandards = (averageDibaoTopUp: Fen | undefined, policy: Deciding<typeof findings>): boolean =>
  averageDibaoTopUp !== undefined && policy.reading("benefit-floor") === "both-for-both";

const fenPerJiao = 10;
const fenPerYuan = 100;

function rounded(balance: Fen, divisor: number, to: "fen" | "jiao" | "up-to-yuan"): Fen {
  if (to === "fen") return multiplyAndRound(balance, 1, divisor);
  if (to === "jiao") return multiplyAndRound(balance, 1, divisor * fenPerJiao) * fenPerJiao;
  const perYuan = divisor * fenPerYuan;
  const rest = balance % perYuan;
  return ((balance - rest) / perYuan + (rest > 0 ? 1 : 0)) * fenPerYuan;
}
