import { expect, it } from "vitest";
import type { Determination } from "../../src/kernel/policy/determination.ts";
import type { CaseTable } from "../support/table.ts";
import organiserReward from "./employment-poverty-relief/home-based-work/organiser-reward.cases.ts";
import auxiliaryPost from "./employment-poverty-relief/posts/auxiliary-post.cases.ts";
import publicWelfarePost from "./employment-poverty-relief/posts/public-welfare-post.cases.ts";
import oldAgeAllowance from "./landless-farmers/benefits/old-age-allowance.cases.ts";
import enrolmentTerms from "./landless-farmers/enrolment/enrolment-terms.cases.ts";
import fundingShares from "./landless-farmers/funding/funding-shares.cases.ts";
import inheritance from "./landless-farmers/leaving/inheritance.cases.ts";
import leadingGroup from "./landless-farmers/organisation/leading-group.cases.ts";
import determine from "./landless-farmers/overall/determine.cases.ts";
import medicalAssistance from "./safety-net/medical/medical-assistance.cases.ts";

function decided(table: CaseTable, facts: object): Determination {
  const outcome = table.rule.safe({ ...table.given, ...facts }, { figures: table.figures } as never);
  if (!outcome.ok) throw outcome.error;
  return outcome.determination;
}

const designation = { kind: "agreement-at-enrolment", designatedOn: "2012-06-01", beneficiaries: [{ person: "A" }] };
const wish = { ...designation, kind: "later-wish", designatedOn: "2013-06-01", beneficiaries: [{ person: "B" }] };
const younger = { facts: { band: "training-first" }, reading: "late-enrolment-share" };

it.each<[string, CaseTable, object, string, boolean]>([
  ["只在一年之内就业：不问能否跨年", organiserReward, {}, "reward-months", false],
  [
    "跨年就业：问能否跨年",
    organiserReward,
    { work: [{ from: "2016-10-01", until: "2017-03-31" }] },
    "reward-months",
    true,
  ],
  ["没有其他单位领取：不问是否合并", organiserReward, { yearsRewardedToOthers: [] }, "reward-scope", false],
  ["其他单位已领取：问是否合并", organiserReward, { yearsRewardedToOthers: [2015] }, "reward-scope", true],
  ["最低工资没有调整：不问按哪天的", publicWelfarePost, {}, "minimum-wage", false],
  ["批准当日开始就业：不问批准之前的月份", auxiliaryPost, {}, "months-before-approval", false],
  ["未到领取补助年龄：不问到龄参保的比例", fundingShares, younger.facts, younger.reading, false],
  ["到了领取补助年龄：问到龄参保的比例", fundingShares, { band: "allowance-age" }, younger.reading, true],
  ["参保当日仍在等待补助：不问到龄参保的比例", enrolmentTerms, { on: "2012-06-01" }, younger.reading, false],
  ["只有参保时的约定：不问以哪一份为准", inheritance, { designations: [designation] }, "beneficiary-conflict", false],
  [
    "约定之后另有意愿：问以哪一份为准",
    inheritance,
    { designations: [designation, wish] },
    "beneficiary-conflict",
    true,
  ],
  ["没有儿童大病救助：不问其是否占用限额", medicalAssistance, {}, "cap-on-childhood-illness", false],
  ["没有增加单位：不问能否增加", leadingGroup, { furtherMembers: [] }, "member-bodies", false],
])("%s", (_, table, facts, reading, expected) => {
  const { readings } = decided(table, facts);
  expect(readings.some((one) => one.name === reading)).toBe(expected);
});

const raised = { from: "2013-01", occasion: "economy", change: { kind: "amount", direction: "raise", amount: "5" } };
const onTime = { birthDate: "1953-05-10", agreementSignedOn: "2012-06-20", paidInFullOn: "2012-07-20" };

it.each<[string, CaseTable, object, string, boolean]>([
  ["没有调整：不依据待遇调整", oldAgeAllowance, { adjustments: [] }, "benefit-adjustment", false],
  ["有调整：依据待遇调整", oldAgeAllowance, { adjustments: [raised] }, "benefit-adjustment", true],
  [
    "没有应发的月份：不依据待遇调整",
    oldAgeAllowance,
    { adjustments: [raised], employeePension: { enrolledOn: "2012-03-31" } },
    "benefit-adjustment",
    false,
  ],
  ["分次缴费按期缴清：不依据未缴清的退款", determine, onTime, "instalment-default", false],
  [
    "分次缴费到龄后才缴清：依据未缴清的退款",
    determine,
    { ...onTime, on: "2013-08-01", paidInFullOn: "2013-07-20" },
    "instalment-default",
    true,
  ],
])("%s", (_, table, facts, rule, expected) => {
  const { restsOn } = decided(table, facts);
  expect(restsOn.some((one) => one.rule === `landless-farmers/${rule}`)).toBe(expected);
});
