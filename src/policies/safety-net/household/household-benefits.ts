import { yearOf } from "../../../kernel/days/index.ts";
import {
  answer,
  eachOnce,
  facts,
  group,
  list,
  money,
  mustHold,
  name,
  nullable,
  optional,
  paid,
  uniqueNames,
} from "../../../kernel/facts/index.ts";
import { type Fault, labels } from "../../../kernel/language/index.ts";
import { type Money, yuan } from "../../../kernel/numbers/index.ts";
import { applyAt, throwFaults } from "../../shared/apply-at.ts";
import { classSupplement, recipient } from "../dibao/class-supplement.ts";
import { rule } from "../document.ts";
import { on } from "../facts.ts";
import { medicalAssistanceShape, personOn } from "../medical/admissions.ts";
import { medicalAssistance } from "../medical/medical-assistance.ts";
import { classSupplementPaid, medicalAssistancePaid, nursingCarePaid } from "../parties.ts";
import { fenIfKnown, sumIfKnown } from "../sums.ts";
import { nursingCareShape, nursingCareSubsidy } from "../support/nursing-care-subsidy.ts";

const person = name({ zh: "成员姓名或编号", en: "name or number of the member" });

/** 家庭成员 — What is not given for a member does not apply to them. */
const members = list(
  { zh: "家庭成员", en: "members of the household" },
  group(
    { zh: "家庭成员", en: "member of the household" },
    {
      person,
      dibao: optional(group({ zh: "低保", en: "dibao" }, recipient)),
      disability: optional(group({ zh: "残疾", en: "disability" }, nursingCareShape)),
      medical: optional(group({ zh: "全年住院", en: "admissions in the year" }, medicalAssistanceShape)),
    },
  ),
  { max: 100 },
);

const sumLabels = labels({
  classSupplement: { zh: "每月分类增发", en: "monthly class supplements" },
  nursingCareSubsidy: { zh: "每月护理补贴", en: "monthly nursing care subsidies" },
  medicalAssistance: { zh: "全年住院医疗救助", en: "annual inpatient medical assistance" },
});
const sums = [
  { part: "classSupplement", address: "三(一)2" },
  { part: "nursingCareSubsidy", address: "三(二)4" },
  { part: "medicalAssistance", address: "三(三)4" },
] as const;

/** The amounts of a member. */
const parts = {
  classSupplement: nullable(money(sumLabels.classSupplement)),
  nursingCareSubsidy: nullable(money(sumLabels.nursingCareSubsidy)),
  medicalAssistance: nullable(money(sumLabels.medicalAssistance)),
};
/** Their sums for the household, each with who pays it. */
const householdParts = {
  classSupplement: nullable(paid(money(sumLabels.classSupplement), classSupplementPaid)),
  nursingCareSubsidy: nullable(paid(money(sumLabels.nursingCareSubsidy), nursingCarePaid)),
  medicalAssistance: nullable(paid(money(sumLabels.medicalAssistance), medicalAssistancePaid)),
};

/**
 * 户待遇合计 — Adds up what the members of a household receive, in yuan: class supplements and nursing care subsidies per
 * month on the date, inpatient medical assistance in the year of that date. 三(一)2, 三(二)4, 三(三)4.
 *
 * A sum is `null` while the amount of a member is not known.
 *
 * @example householdBenefits({ on: "2016-05-01", members: [
 *   { person: "a", dibao: { class: "class-a", dibaoStandard: "300" } },
 *   { person: "b", disability: { disabilityGrade: 1, meetsOtherConditions: true, monthlyAmount: "60" } }] }).value.household
 * // { classSupplement: 90.00, nursingCareSubsidy: 60.00, medicalAssistance: 0.00 }
 */
export const householdBenefits = rule({
  name: "household-benefits",
  title: { zh: "户待遇合计", en: "Household benefits" },
  question: {
    zh: "全户每月、全年合计享受多少？",
    en: "How much does the household receive per month and in the year?",
  },
  clauses: ["三(一)2", "三(二)4", "三(三)4"],
  facts: facts(
    { members, on },
    eachOnce("members", uniqueNames, "person"),
    mustHold(
      ["members", "on"],
      { zh: "各次住院须在认定日期所在年结算", en: "admissions billed in the year of the date" },
      (f) =>
        f.members.some(({ medical }) => medical?.admissions.some(({ billedOn }) => yearOf(billedOn) !== yearOf(f.on))),
    ),
    mustHold(
      ["members", "on"],
      {
        zh: "享受低保的成员，住院时的人员类别须含低保对象",
        en: "the category of dibao recipients for a member with dibao",
      },
      (f) =>
        f.members.some(
          ({ dibao, medical }) => dibao && medical && !personOn(medical, f.on).categories.includes("dibao"),
        ),
    ),
    mustHold(
      ["members", "on"],
      { zh: "同一成员的残疾等级须一致", en: "the same disability grade for a member throughout" },
      (f) =>
        f.members.some(({ disability, medical }) => {
          const grade = medical && personOn(medical, f.on).disabilityGrade;
          return disability !== undefined && grade !== undefined && grade !== disability.disabilityGrade;
        }),
    ),
  ),
  answer: answer({
    members: list(
      { zh: "各成员的待遇", en: "benefits by member" },
      group({ zh: "一名成员的待遇", en: "benefits of a member" }, { person, ...parts }),
    ),
    household: group({ zh: "全户合计", en: "sums for the household" }, householdParts),
  }),
  uses: [classSupplement, nursingCareSubsidy, medicalAssistance],
  findings: {
    sum: { zh: "全户{part:label}合计{total:yuan}", en: "household total, {part:label}: {total:yuan}" },
    "not-known": {
      zh: "有成员的金额无法计算，全户{part:label}合计无法计算",
      en: "household total, {part:label}: not known, because the amount for a member is not known",
    },
  },
  decide({ members, on }, policy) {
    const faults: Fault[] = [];
    const benefits = members.map(({ person, dibao, disability, medical }, index) => {
      const path = `members[${index}]`;
      const shared = ["on"];
      const supplement =
        dibao && applyAt(`${path}.dibao`, { rule: classSupplement, facts: { ...dibao, on }, shared }, policy, faults);
      const nursing =
        disability &&
        applyAt(
          `${path}.disability`,
          { rule: nursingCareSubsidy, facts: { ...disability, on }, shared },
          policy,
          faults,
        );
      const assistance =
        medical && applyAt(`${path}.medical`, { rule: medicalAssistance, facts: medical }, policy, faults);
      return {
        person,
        classSupplement: supplement ? supplement.monthlyAmount : yuan(0),
        nursingCareSubsidy: nursing ? nursing.monthlyAmount : yuan(0),
        medicalAssistance: assistance ? assistance.total : yuan(0),
      };
    });
    throwFaults(faults);
    const sumOver = (part: keyof typeof parts): Money | null =>
      sumIfKnown(
        benefits.map((one) => fenIfKnown(one[part])),
        "members",
      );
    const household = {
      classSupplement: sumOver("classSupplement"),
      nursingCareSubsidy: sumOver("nursingCareSubsidy"),
      medicalAssistance: sumOver("medicalAssistance"),
    };
    for (const { part, address } of sums) {
      const total = household[part];
      if (total === null) policy.found(address, "not-known", { part: sumLabels[part] });
      else policy.found(address, "sum", { part: sumLabels[part], total });
    }
    return { members: benefits, household };
  },
});
