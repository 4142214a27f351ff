import { expect, it } from "vitest";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";
import retirement from "./employee-pension/retirement/retirement.cases.ts";
import subsidyTerm from "./employment-poverty-relief/posts/subsidy-term.cases.ts";
import benefitAdjustment from "./landless-farmers/benefits/benefit-adjustment.cases.ts";
import fundingShares from "./landless-farmers/funding/funding-shares.cases.ts";
import ageBand from "./landless-farmers/scope/age-band.cases.ts";

/** A table, and what differs from the facts that its rows share. */
interface Given {
  readonly table: { readonly rule: AnyRule; readonly given: object };
  readonly facts?: object;
  readonly options?: object;
}

const lowered = (amount: string) => ({
  from: "2013-01",
  occasion: "economy",
  change: { kind: "amount", direction: "lower", amount },
});

it.each<[string, Given, string, string, string]>([
  [
    "待遇降到0元以下：写明降到多少元",
    { table: benefitAdjustment, facts: { adjustments: [lowered("200")] } }, // 112.50−200
    "-87.5",
    "调整后的金额不得低于0元",
    "an amount of at least 0 yuan after the adjustment",
  ],
  [
    "村集体补助超过5400元：写明填报的金额",
    { table: fundingShares, facts: { villageContribution: "5400.01" } },
    '"5400.01"',
    "0至5400.00元",
    "an amount from 0 to 5400.00 yuan",
  ],
  [
    "村集体比例超过30%：写明填报的比例",
    { table: fundingShares, facts: { villageContribution: undefined, villageShare: "31%" } },
    '"31%"',
    "0至5400.00元",
    "an amount from 0 to 5400.00 yuan",
  ],
  [
    "第二年龄段自36周岁起，与上一段34周岁不相接：写明应为35周岁",
    { table: ageBand, options: { figures: { secondBandMinAge: "36" } } },
    "36",
    "35周岁（须紧接上一年龄段）",
    "35, so that it follows the band before",
  ],
  [
    "补缴到20年，与累计缴费15年不同：写明应为15年",
    {
      table: retirement,
      facts: { contributionMonths: 120 },
      options: { readings: { "retirement-law": "as-written" }, figures: { backPaymentTargetYears: "20" } },
    },
    "20",
    "须与退休前个人累计缴费年限下限相同，即15年",
    "the minimum years of contributions before retirement, 15",
  ],
  [
    "退休年龄低于原来的60周岁：写明至少720个月", // 12×60
    { table: subsidyTerm, options: { figures: { menStatutoryAge: "719" } } },
    "719",
    "不少于720个月，即原退休年龄60周岁",
    "at least 720 months, the former retirement age of 60",
  ],
])("%s", (_, { table, facts, options }, given, zh, en) => {
  const outcome = table.rule.safe({ ...table.given, ...facts }, options as never);
  const faults = outcome.ok ? [] : outcome.error.faults.map((one) => [one.given, one.expected.zh, one.expected.en]);
  expect(faults).toEqual([[given, zh, en]]);
});
