import { expect, it } from "vitest";
import type { CaseTable } from "../support/table.ts";
import socialInsuranceSubsidy from "./employee-pension/subsidy/social-insurance-subsidy.cases.ts";
import homeBasedWork from "./employment-poverty-relief/home-based-work/home-based-work-subsidy.cases.ts";
import publicWelfarePost from "./employment-poverty-relief/posts/public-welfare-post.cases.ts";
import trainingProviderReward from "./employment-poverty-relief/training/training-provider-reward.cases.ts";
import oldAgeAllowance from "./landless-farmers/benefits/old-age-allowance.cases.ts";
import instalments from "./landless-farmers/funding/instalments.cases.ts";

const born = "2016-01-01";
const spell = (from: string) => ({ from, until: "2016-12-31" });
const post = (contractFrom: string) => ({ contractFrom, workedUntil: "2016-12-31" });

/** Each with the day on which the two dates are the same, and the day before. */
it.each<[string, CaseTable, (day: string) => object, string]>([
  ["确认为补助对象与出生", oldAgeAllowance, (day) => ({ confirmedOn: day }), "1950-05-10"],
  ["身故与出生", oldAgeAllowance, (day) => ({ diedOn: day }), "1950-05-10"],
  [
    "退出与参加职工养老保险",
    oldAgeAllowance,
    (day) => ({ employeePension: { enrolledOn: "2012-04-01", withdrawnOn: day } }),
    "2012-04-01",
  ],
  ["签订协议与出生", instalments, (day) => ({ agreementSignedOn: day }), "1960-06-15"],
  ["缴费与出生", instalments, (day) => ({ payments: [{ on: day, amount: "1080" }] }), "1960-06-15"],
  ["开始就业与出生", homeBasedWork, (day) => ({ birthDate: born, work: [spell("2016-06-01"), spell(day)] }), born],
  ["合同开始与出生", publicWelfarePost, (day) => ({ birthDate: born, posts: [post("2016-06-01"), post(day)] }), born],
  ["放弃与参保登记", socialInsuranceSubsidy, (day) => ({ waivedOn: day, periods: [] }), "2011-01-10"],
  ["死亡与参保登记", socialInsuranceSubsidy, (day) => ({ diedOn: day, periods: [] }), "2011-01-10"],
  ["培训结束与出生", trainingProviderReward, (day) => ({ birthDate: born, trainingUntil: day }), born],
  ["就业与出生", trainingProviderReward, (day) => ({ birthDate: "2017-03-30", placedOn: day }), "2017-03-30"],
])("%s：同一天不是矛盾，早一天是矛盾", (_, { rule, given }, facts, day) => {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const contradictions = (on: string) => {
    const outcome = rule.safe({ ...given, ...facts(on) });
    return outcome.ok ? [] : outcome.error.faults.filter((one) => one.code === "contradiction");
  };
  expect([contradictions(day).length, contradictions(before).length]).toEqual([0, 1]);
});

it.each([
  ["1980-03-01", 1],
  ["1980-03-02", 1],
  ["1980-03-03", 0],
])("1980年3月2日出生，法定退休日期须晚于出生日期：%s", (on, expected) => {
  const { rule, given } = publicWelfarePost;
  const outcome = rule.safe({ ...given, retirement: { by: "date", on } } as never);
  const faults = outcome.ok ? [] : outcome.error.faults.filter(({ path }) => path === "retirement");
  expect(faults).toHaveLength(expected);
});
