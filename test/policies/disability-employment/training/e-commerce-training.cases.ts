import { eCommerceTraining } from "../../../../src/policies/disability-employment/training/e-commerce-training.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = (kind: string, grade: number) => ({ disabilities: [{ kind, grade }] });
const limbAndVision = {
  disabilities: [
    { kind: "limb", grade: 3 },
    { kind: "vision", grade: 1 },
  ],
};

/** 三(一)1 — 16至40周岁，肢体二级及以下，听力、言语三级以下，视力四级以下。 */
export default {
  rule: eCommerceTraining,
  given: {
    birthDate: "1990-05-01",
    on: "2018-06-01",
    disabilities: [{ kind: "limb", grade: 2 }],
    canRead: true,
    canWrite: true,
    declaresPerseverance: true,
    wantsWork: true,
    residence: "rural",
  },
  rows: [
    {
      clause: "三(一)1",
      when: "28周岁、肢体二级、各项条件均符合：可以参加",
      value: { eligible: true, age: 28, unmet: [], isRural: true }, // 2018−1990 = 28，5月1日已过
      unmet: [],
      notFound: ["may-attend-again"],
    },
    {
      clause: "三(一)1",
      when: "肢体三级、视力一级，其中一种符合：可以参加",
      facts: limbAndVision,
      value: { eligible: true },
      unmet: ["grade"],
    },
    {
      clause: "三(一)1",
      when: "城镇残疾人，农村为主不是条件：可以参加",
      facts: { residence: "urban" },
      value: { eligible: true, isRural: false },
      finds: ["mainly-rural"],
    },
    {
      clause: "三(一)1",
      when: "参加过残联其他培训班：仍可参加",
      facts: { attendedBefore: true },
      value: { eligible: true },
      finds: ["may-attend-again"],
    },
    {
      clause: "三(一)1",
      when: "开班当天满16周岁：可以参加",
      facts: { birthDate: "2002-06-01" },
      value: { eligible: true, age: 16 }, // 2018−2002 = 16
    },
    {
      clause: "三(一)1",
      when: "开班次日满16周岁，开班时15周岁：年龄不符合",
      facts: { birthDate: "2002-06-02" },
      value: { eligible: false, age: 15, unmet: ["age"] }, // 2018−2002 = 16，6月2日未到，减1为15
      unmet: ["age"],
    },
    {
      clause: "三(一)1",
      when: "开班次日满41周岁，开班时40周岁：可以参加",
      facts: { birthDate: "1977-06-02" },
      value: { eligible: true, age: 40 }, // 2018−1977 = 41，6月2日未到，减1为40
    },
    { clause: "三(一)1", when: "开班当天满41周岁：年龄不符合", facts: { birthDate: "1977-06-01" }, unmet: ["age"] },
    {
      clause: "三(一)1",
      when: "2月29日出生，平年2月28日开班，当天满41周岁：不能参加",
      facts: { birthDate: "1976-02-29", on: "2017-02-28" },
      value: { eligible: false, age: 41 }, // 2017−1976 = 41，平年2月28日满周岁
    },
    {
      clause: "三(一)1",
      when: "2月29日出生，平年2月27日开班，仍为40周岁：可以参加",
      facts: { birthDate: "1976-02-29", on: "2017-02-27" },
      value: { eligible: true, age: 40 }, // 2017−1976 = 41，2月28日未到，减1为40
    },
    {
      clause: "三(一)1",
      when: "肢体一级，比二级重：不符合等级要求",
      facts: one("limb", 1),
      value: { eligible: false, unmet: ["disability"] },
      unmet: ["grade", "disability"],
    },
    { clause: "三(一)1", when: "肢体三级，比二级轻：可以参加", facts: one("limb", 3), value: { eligible: true } },
    { clause: "三(一)1", when: "肢体四级，比二级轻：可以参加", facts: one("limb", 4), value: { eligible: true } },
    { clause: "三(一)1", when: "听力二级，比三级重：不能参加", facts: one("hearing", 2), value: { eligible: false } },
    {
      clause: "三(一)1",
      when: "听力三级，“三级以下”含三级：可以参加",
      facts: one("hearing", 3),
      value: { eligible: true },
    },
    { clause: "三(一)1", when: "言语二级，比三级重：不能参加", facts: one("speech", 2), value: { eligible: false } },
    {
      clause: "三(一)1",
      when: "言语三级，“三级以下”含三级：可以参加",
      facts: one("speech", 3),
      value: { eligible: true },
    },
    { clause: "三(一)1", when: "视力三级，比四级重：不能参加", facts: one("vision", 3), value: { eligible: false } },
    {
      clause: "三(一)1",
      when: "视力四级，“四级以下”含四级：可以参加",
      facts: one("vision", 4),
      value: { eligible: true },
    },
    {
      clause: "三(一)1",
      when: "智力四级，不在所列类别内：不能参加",
      facts: one("intellectual", 4),
      value: { eligible: false },
      unmet: ["unlisted-kind", "disability"],
    },
    {
      clause: "三(一)1",
      when: "精神四级，不在所列类别内：不能参加",
      facts: one("mental", 4),
      value: { eligible: false },
    },
    { clause: "三(一)1", when: "不认识绝大多数常见字：不符合", facts: { canRead: false }, unmet: ["can-read"] },
    { clause: "三(一)1", when: "不具备一定手写能力：不符合", facts: { canWrite: false }, unmet: ["can-write"] },
    {
      clause: "三(一)1",
      when: "本人未声明有恒心：不符合",
      facts: { declaresPerseverance: false },
      unmet: ["declares-perseverance"],
    },
    {
      clause: "三(一)1",
      when: "无就业意愿：不能参加",
      facts: { wantsWork: false },
      value: { eligible: false, unmet: ["wants-work"] },
      unmet: ["wants-work"],
    },
    {
      clause: "三(一)1",
      when: "按平年3月1日满周岁口径，2月29日出生，平年2月28日开班，仍为40周岁：可以参加",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1976-02-29", on: "2017-02-28" },
      value: { eligible: true, age: 40 }, // 2017−1976 = 41，3月1日未到，减1为40
    },
    {
      clause: "三(一)1",
      when: "按生日次日满周岁口径，16岁生日当天开班，仍为15周岁：年龄不符合",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "2002-06-01" },
      value: { eligible: false, age: 15, unmet: ["age"] }, // 2018−2002 = 16，6月2日起满，减1为15
    },
    {
      clause: "三(一)1",
      when: "按生日次日满周岁口径，41岁生日当天开班，仍为40周岁：可以参加",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1977-06-01" },
      value: { eligible: true, age: 40 }, // 2018−1977 = 41，6月2日起满，减1为40
    },
    {
      clause: "三(一)1",
      when: "按“以下”指较重等级的口径，肢体三级，不属于一、二级：不能参加",
      readings: { "below-grade-means": "more-severe" },
      facts: one("limb", 3),
      value: { eligible: false },
    },
    {
      clause: "三(一)1",
      when: "按“以下”指较重等级的口径，肢体一级：可以参加",
      readings: { "below-grade-means": "more-severe" },
      facts: one("limb", 1),
      value: { eligible: true },
    },
    {
      clause: "三(一)1",
      when: "按“以下”不含本级的口径，听力三级：不能参加",
      readings: { "below-includes-grade": "excluded" },
      facts: one("hearing", 3),
      value: { eligible: false },
    },
    {
      clause: "三(一)1",
      when: "按“以下”不含本级的口径，言语三级：不能参加",
      readings: { "below-includes-grade": "excluded" },
      facts: one("speech", 3),
      value: { eligible: false },
    },
    {
      clause: "三(一)1",
      when: "按“以下”不含本级的口径，听力四级，比三级轻：可以参加",
      readings: { "below-includes-grade": "excluded" },
      facts: one("hearing", 4),
      value: { eligible: true },
    },
    {
      clause: "三(一)1",
      when: "按“以下”指较重等级的口径，听力一级：可以参加",
      readings: { "below-grade-means": "more-severe" },
      facts: one("hearing", 1),
      value: { eligible: true },
    },
    {
      clause: "三(一)1",
      when: "按“以下”指较重等级的口径，听力四级：不能参加",
      readings: { "below-grade-means": "more-severe" },
      facts: one("hearing", 4),
      value: { eligible: false },
    },
    {
      clause: "三(一)1",
      when: "按“以下”不含本级的口径，视力四级：不能参加，视力残疾无人符合",
      readings: { "below-includes-grade": "excluded" },
      facts: one("vision", 4),
      value: { eligible: false },
    },
    {
      clause: "三(一)1",
      when: "按“以下”不含本级的口径，肢体二级，原文写明“及以下”，仍含本级：可以参加",
      readings: { "below-includes-grade": "excluded" },
      value: { eligible: true },
    },
    {
      clause: "三(一)1",
      when: "按未列明类别可以参加的口径，智力四级：可以参加",
      readings: { "unlisted-kinds": "eligible-in-any-grade" },
      facts: one("intellectual", 4),
      value: { eligible: true },
      finds: ["unlisted-kind"],
    },
    {
      clause: "三(一)1",
      when: "按每一种均须符合的口径，肢体三级、视力一级：不能参加",
      readings: { "several-disabilities": "all-required" },
      facts: limbAndVision,
      value: { eligible: false, unmet: ["disability"] },
    },
    {
      clause: "三(一)1",
      when: "按每一种均须符合的口径，肢体三级、视力四级，均符合：可以参加",
      readings: { "several-disabilities": "all-required" },
      facts: {
        disabilities: [
          { kind: "limb", grade: 3 },
          { kind: "vision", grade: 4 },
        ],
      },
      value: { eligible: true, unmet: [] },
    },
    {
      clause: "三(一)1",
      when: "本县将年龄上限调整为45周岁，开班当天满41周岁：可以参加",
      figures: { maxAge: "45" },
      facts: { birthDate: "1977-06-01" },
      value: { eligible: true, age: 41 }, // 2018−1977 = 41
    },
    {
      clause: "三(一)1",
      when: "本县调整后的年龄上限低于下限：不接受",
      figures: { maxAge: "15" },
      faults: [["figures.maxAge", "contradiction"]],
    },
    {
      clause: "三(一)1",
      when: "同一类残疾填了两个等级：不接受",
      facts: {
        disabilities: [
          { kind: "limb", grade: 2 },
          { kind: "limb", grade: 3 },
        ],
      },
      faults: [["disabilities", "contradiction"]],
    },
    {
      clause: "三(一)1",
      when: "残疾情况为空、出生日期晚于开班日期、是否识字未填：一并指出",
      facts: { disabilities: [], birthDate: "2018-06-02", canRead: undefined },
      faults: [
        ["disabilities", "out-of-range"],
        ["canRead", "missing"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "三(一)1",
      when: "等级为0、等级为5、残疾类别不在可选范围：一并指出",
      facts: {
        disabilities: [
          { kind: "limb", grade: 0 },
          { kind: "vision", grade: 5 },
          { kind: "smell", grade: 1 },
        ],
      },
      faults: [
        ["disabilities[0].grade", "out-of-range"],
        ["disabilities[1].grade", "out-of-range"],
        ["disabilities[2].kind", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
