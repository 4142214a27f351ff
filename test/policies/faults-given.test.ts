import { expect, it } from "vitest";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";
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
  fromMonth: "2013-01",
  occasion: "economy",
  change: { kind: "amount", direction: "lower", amount },
});

it.each<[string, Given, string, string]>([
  [
    "待遇降到0元以下：写明降到多少元",
    { table: benefitAdjustment, facts: { adjustments: [lowered("200")] } }, // 112.50−200
    "-87.5",
    "an amount of at least 0 yuan after the adjustment",
  ],
  [
    "村集体补助超过5400元：写明填报的金额",
    { table: fundingShares, facts: { villageContribution: "5400.01" } },
    '"5400.01"',
    "an amount from 0 to 5400.00 yuan",
  ],
  [
    "村集体比例超过30%：写明填报的比例",
    { table: fundingShares, facts: { villageContribution: undefined, villageShare: "31%" } },
    '"31%"',
    "an amount from 0 to 5400.00 yuan",
  ],
  [
    "第二年龄段自36周岁起，与上一段34周岁不相接：写明应为35周岁",
    { table: ageBand, options: { figures: { secondBandMinAge: "36" } } },
    "36",
    "35, so that it follows the band before",
  ],
])("%s", (_, { table, facts, options }, given, expected) => {
  const outcome = table.rule.safe({ ...table.given, ...facts }, options as never);
  const faults = outcome.ok ? [] : outcome.error.faults.map((one) => [one.given, one.expected.en]);
  expect(faults).toEqual([[given, expected]]);
});
