import { eCommerceTraining } from "../../../src/policies/disability-employment/e-commerce-training.ts";
import type { CaseTable } from "../../support/cases.ts";

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
    reads: true,
    writes: true,
    perseveres: true,
    wantsWork: true,
    residence: "rural",
  },
  rows: [
    {
      clause: "三(一)1",
      when: "各项都符合",
      value: { eligible: true, fullYears: 28, failing: [], inFocus: true },
      failing: [],
    },
    {
      clause: "三(一)1",
      when: "当天满16周岁",
      facts: { birthDate: "2002-06-01" },
      value: { eligible: true, fullYears: 16 },
    },
    {
      clause: "三(一)1",
      when: "次日才满16周岁",
      facts: { birthDate: "2002-06-02" },
      value: { eligible: false, fullYears: 15, failing: ["age"] },
      failing: ["age"],
    },
    {
      clause: "三(一)1",
      when: "40周岁的最后一天",
      facts: { birthDate: "1977-06-02" }, // 2018-06-02 满41周岁
      value: { eligible: true, fullYears: 40 },
    },
    { clause: "三(一)1", when: "当天满41周岁", facts: { birthDate: "1977-06-01" }, failing: ["age"] },
    {
      clause: "三(一)1",
      when: "2月29日生，平年2月28日满41周岁",
      facts: { birthDate: "1976-02-29", on: "2017-02-28" },
      value: { eligible: false, fullYears: 41 },
    },
    {
      clause: "三(一)1",
      when: "2月29日生，平年2月27日还是40周岁",
      facts: { birthDate: "1976-02-29", on: "2017-02-27" },
      value: { eligible: true, fullYears: 40 },
    },
    {
      clause: "三(一)1",
      when: "肢体一级：比二级重",
      facts: one("limb", 1),
      value: { eligible: false, failing: ["disability"] },
      failing: ["grade", "disability"],
    },
    { clause: "三(一)1", when: "肢体三级", facts: one("limb", 3), value: { eligible: true } },
    { clause: "三(一)1", when: "肢体四级", facts: one("limb", 4), value: { eligible: true } },
    { clause: "三(一)1", when: "听力二级", facts: one("hearing", 2), value: { eligible: false } },
    { clause: "三(一)1", when: "听力三级：含本级", facts: one("hearing", 3), value: { eligible: true } },
    { clause: "三(一)1", when: "言语二级", facts: one("speech", 2), value: { eligible: false } },
    { clause: "三(一)1", when: "言语三级：含本级", facts: one("speech", 3), value: { eligible: true } },
    { clause: "三(一)1", when: "视力三级", facts: one("vision", 3), value: { eligible: false } },
    { clause: "三(一)1", when: "视力四级：含本级", facts: one("vision", 4), value: { eligible: true } },
    {
      clause: "三(一)1",
      when: "肢体三级，“以下”作更重解：不在一、二级之内",
      readings: { "grade-direction": "more-severe" },
      facts: one("limb", 3),
      value: { eligible: false },
    },
    {
      clause: "三(一)1",
      when: "肢体一级，“以下”作更重解",
      readings: { "grade-direction": "more-severe" },
      facts: one("limb", 1),
      value: { eligible: true },
    },
    {
      clause: "三(一)1",
      when: "听力三级，“以下”不含本级",
      readings: { "grade-line": "excluded" },
      facts: one("hearing", 3),
      value: { eligible: false },
    },
    {
      clause: "三(一)1",
      when: "视力四级，“以下”不含本级：无人可入",
      readings: { "grade-line": "excluded" },
      facts: one("vision", 4),
      value: { eligible: false },
    },
    {
      clause: "三(一)1",
      when: "肢体二级写明“及以下”：仍含本级",
      readings: { "grade-line": "excluded" },
      value: { eligible: true },
    },
    {
      clause: "三(一)1",
      when: "智力四级：没有列名",
      facts: one("intellectual", 4),
      value: { eligible: false },
      failing: ["kind-not-named", "disability"],
    },
    { clause: "三(一)1", when: "精神四级：没有列名", facts: one("mental", 4), value: { eligible: false } },
    {
      clause: "三(一)1",
      when: "智力四级，没有列名的也可以",
      readings: { "kinds-not-named": "eligible-in-any-grade" },
      facts: one("intellectual", 4),
      value: { eligible: true },
      finds: ["kind-not-named"],
    },
    {
      clause: "三(一)1",
      when: "肢体三级又视力一级：一种符合即可",
      facts: limbAndVision,
      value: { eligible: true },
      failing: ["grade"],
    },
    {
      clause: "三(一)1",
      when: "同一人，每一种都要符合",
      readings: { "several-disabilities": "every-one" },
      facts: limbAndVision,
      value: { eligible: false, failing: ["disability"] },
    },
    { clause: "三(一)1", when: "不识常见字", facts: { reads: false }, failing: ["reads"] },
    { clause: "三(一)1", when: "不能手写", facts: { writes: false }, failing: ["writes"] },
    { clause: "三(一)1", when: "没有声明有恒心", facts: { perseveres: false }, failing: ["perseveres"] },
    {
      clause: "三(一)1",
      when: "没有就业意愿",
      facts: { wantsWork: false },
      value: { eligible: false, failing: ["wants-work"] },
      failing: ["wants-work"],
    },
    {
      clause: "三(一)1",
      when: "城镇残疾人：农村为主不是条件",
      facts: { residence: "urban" },
      value: { eligible: true, inFocus: false },
      finds: ["rural-focus"],
    },
    {
      clause: "三(一)1",
      when: "参加过其他培训班：仍可参加",
      facts: { attendedEarlier: true },
      value: { eligible: true },
      finds: ["may-attend-again"],
    },
    {
      clause: "三(一)1",
      when: "同一类残疾写了两个等级",
      facts: {
        disabilities: [
          { kind: "limb", grade: 2 },
          { kind: "limb", grade: 3 },
        ],
      },
      faults: [["disabilities", "impossible"]],
    },
    {
      clause: "三(一)1",
      when: "没有残疾、开班后才出生、是否识字没有填：一次列出",
      facts: { disabilities: [], birthDate: "2018-06-02", reads: undefined },
      faults: [
        ["disabilities", "out-of-range"],
        ["reads", "missing"],
        ["birthDate", "impossible"],
      ],
    },
    {
      clause: "三(一)1",
      when: "零级、五级、没有这一类：一次列出",
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
