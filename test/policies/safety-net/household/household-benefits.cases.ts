import { householdBenefits } from "../../../../src/policies/safety-net/household/household-benefits.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 30000−18000−2000−0 = 10000，剩余合规费用（元）。 */
const stay = {
  billedOn: "2016-03-01",
  eligibleCosts: "30000",
  basicInsurance: "18000",
  catastrophicInsurance: "2000",
  supplementaryInsurance: "0",
  isListedDisease: true,
};
const classA = { class: "class-a", dibaoStandard: "300" };
const nursing = { disabilityGrade: 1, meetsOtherConditions: true, monthlyAmount: "60" };
const medical = { categories: ["dibao"], circumstances: [], annualCap: "20000", admissions: [stay] };
const elder = { person: "a", dibao: classA, disability: nursing };
const patient = { person: "b", dibao: { ...classA, class: "class-b" }, medical };

/** 三(一)2、三(二)4、三(三)4 — 两名低保对象，一人一级残疾，一人住院。 */
export default {
  rule: householdBenefits,
  given: { members: [elder, patient], on: "2016-05-01" },
  rows: [
    {
      clause: "三(一)2",
      when: "A类、B类低保对象各一人，低保标准均为300元：每月增发合计150元",
      value: {
        members: [
          { person: "a", classSupplement: "90.00", nursingCareSubsidy: "60.00", medicalAssistance: "0.00" }, // 300×30%
          { person: "b", classSupplement: "60.00", nursingCareSubsidy: "0.00", medicalAssistance: "7000.00" }, // 300×20%；10000×70%
        ],
        household: { classSupplement: "150.00", nursingCareSubsidy: "60.00", medicalAssistance: "7000.00" }, // 90＋60
      },
      finds: ["sum"],
    },
    {
      clause: "三(二)4",
      when: "两名重度残疾人，每月护理补贴60元、80元：合计140元",
      facts: { members: [elder, { ...patient, disability: { ...nursing, monthlyAmount: "80" } }] },
      value: { household: { nursingCareSubsidy: "140.00" } }, // 60＋80
    },
    {
      clause: "三(二)4",
      when: "一名重度残疾人未填报补贴金额：护理补贴合计无法计算，其他合计照常",
      facts: { members: [{ ...elder, disability: { ...nursing, monthlyAmount: undefined } }, patient] },
      value: { household: { classSupplement: "150.00", nursingCareSubsidy: null, medicalAssistance: "7000.00" } }, // 90＋60；10000×70%
      finds: ["not-known"],
    },
    {
      clause: "三(三)4",
      when: "两人各住院一次，剩余费用均为10000元，各有年度限额：合计14000元",
      facts: { members: [patient, { person: "c", medical }] },
      value: { household: { medicalAssistance: "14000.00" } }, // 7000＋7000
    },
    {
      clause: "三(三)4",
      when: "一名低保对象住院，未填报年度限额：医疗救助合计无法计算",
      facts: { members: [{ person: "b", medical: { ...medical, annualCap: undefined } }] },
      value: { household: { classSupplement: "0.00", nursingCareSubsidy: "0.00", medicalAssistance: null } },
    },
    {
      clause: "三(一)2",
      when: "家庭成员名单为空：合计均为零",
      facts: { members: [] },
      value: {
        members: [],
        household: { classSupplement: "0.00", nursingCareSubsidy: "0.00", medicalAssistance: "0.00" },
      }, // 无人可加
    },
    {
      clause: "三(三)4",
      when: "住院时填三级残疾，10月起变为一级，5月1日护理补贴也按三级：认定日期等级一致，予以接受，不享受护理补贴",
      facts: {
        members: [
          {
            ...elder,
            disability: { ...nursing, disabilityGrade: 3 },
            medical: {
              ...medical,
              disabilityGrade: 3,
              changes: [{ from: "2016-10-01", categories: ["dibao"], circumstances: [], disabilityGrade: 1 }],
            },
          },
        ],
      },
      value: { household: { nursingCareSubsidy: "0.00", medicalAssistance: "7000.00" } }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "住院的成员另填残疾等级、未填报护理补贴：不是矛盾，医疗救助7000元",
      facts: { members: [{ ...patient, medical: { ...medical, disabilityGrade: 2 } }] },
      value: { household: { nursingCareSubsidy: "0.00", medicalAssistance: "7000.00" } }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "同一成员护理补贴填一级残疾，住院填四级：互相矛盾，不予接受",
      facts: { members: [{ ...elder, medical: { ...medical, disabilityGrade: 4 } }] },
      faults: [["members", "contradiction"]],
    },
    {
      clause: "三(三)4",
      when: "同一成员填报低保，住院时的人员类别却只填低收入家庭成员：互相矛盾，不予接受",
      facts: { members: [{ ...patient, medical: { ...medical, categories: ["low-income-household"] } }] },
      faults: [["members", "contradiction"]],
    },
    {
      clause: "三(三)4",
      when: "成员编号重复、住院在上一年结算：一并指出",
      facts: {
        members: [
          elder,
          { ...patient, person: "a", medical: { ...medical, admissions: [{ ...stay, billedOn: "2015-12-31" }] } },
        ],
      },
      faults: [
        ["members", "contradiction"],
        ["members", "contradiction"],
      ],
    },
    {
      clause: "三(三)4",
      when: "第二名成员实发低保金超过低保标准、已用限额超过年度限额：逐处指出",
      facts: {
        members: [
          elder,
          {
            person: "b",
            dibao: { ...classA, actualPayment: "300.01" },
            medical: { ...medical, capUsedBefore: "20000.01" },
          },
        ],
      },
      faults: [
        ["members[1].dibao.actualPayment", "contradiction"],
        ["members[1].medical.capUsedBefore", "contradiction"],
      ],
    },
    {
      clause: "三(三)4",
      when: "住院列表为空、多余的填报项：一并指出",
      facts: { members: [{ person: "b", medical: { ...medical, admissions: [] }, age: 70 }] },
      faults: [
        ["members[0].medical.admissions", "out-of-range"],
        ["members[0].age", "unknown-key"],
      ],
    },
    {
      clause: "三(三)4",
      when: "两次住院只有一次不在认定日期所在年结算：矛盾",
      facts: {
        members: [{ ...patient, medical: { ...medical, admissions: [stay, { ...stay, billedOn: "2015-12-31" }] } }],
      },
      faults: [["members", "contradiction"]],
    },
    {
      clause: "三(一)2",
      when: "低保标准太大，全户增发合计超出可计算的金额：指出成员",
      figures: { classARate: "100%" },
      facts: {
        members: ["a", "b"].map((person) => ({
          person,
          dibao: { class: "class-a", dibaoStandard: "9999999999999.99" },
        })),
      },
      faults: [["members", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
