import { selfCheck } from "../../../src/policies/conduct-review/self-check.ts";
import type { CaseTable } from "../../support/cases.ts";

const askedForGood = {
  "policies-carried-out": "执行民生政策",
  "funds-by-rule": "基金和专项资金合规",
  "misuse-punished": "查处违规资金",
  "rules-of-conduct-kept": "落实各级作风规定",
  "promises-met": "便民措施和承诺落实",
  "hot-issues-answered": "回应热点问题",
  "inaction-corrected": "纠正不作为、慢作为、乱作为",
  "information-open": "公开政务信息",
  "permits-reduced": "减少许可项目",
  "best-standards": "制定最优工作标准",
  "dual-responsibility": "履行一岗双责",
  "integrity-code": "遵守廉政准则",
  "power-checked": "健全权力制约机制",
  "complaints-solved": "解决投诉问题",
  "public-promises-kept": "公开承诺兑现",
  "main-problems-solved": "解决突出问题",
  "lasting-mechanism": "健全长效机制",
  "public-satisfied": "整改效果群众满意",
};
const askedForWrong = {
  "illegal-fees": "存在违规收费、谋取利益",
  "unfair-enforcement": "存在执法不严、不公",
  "abuse-of-office": "存在滥用职权",
};
const words: Readonly<Record<string, string>> = { ...askedForGood, ...askedForWrong };
const good = Object.keys(askedForGood);
const wrong = Object.keys(askedForWrong);
const answeredNo = (code: string) => ({ yes: good.filter((one) => one !== code), no: [...wrong, code] });
const answeredYes = (code: string) => ({ yes: [...good, code], no: wrong.filter((one) => one !== code) });
const failsIn = (aspect: string, question: string) => ({
  met: false,
  unmetAspects: [{ code: aspect }],
  unmetQuestions: [{ code: question }],
  unanswered: [],
});

/** 三1至三5 — 五个方面、21个问题；问“是否存在”的三个，答“是”为不合格。 */
export default {
  rule: selfCheck,
  given: { year: 2013, yes: good, no: wrong },
  rows: [
    {
      clause: "三1",
      when: "全部合格",
      value: { met: true, unmetAspects: [], unmetQuestions: [], unanswered: [] },
      failing: [],
      finds: ["rules-of-conduct", "good-answer"],
    },
    ...["policies-carried-out", "funds-by-rule", "misuse-punished"].map((code) => ({
      clause: "三1",
      when: `民生政策：“${words[code]}”答“否”`,
      facts: answeredNo(code),
      value: failsIn("livelihood-policy", code),
      failing: ["good-answer"],
    })),
    ...["rules-of-conduct-kept", "promises-met", "hot-issues-answered", "inaction-corrected"].map((code) => ({
      clause: "三2",
      when: `转变作风：“${words[code]}”答“否”`,
      facts: answeredNo(code),
      value: failsIn("conduct", code),
    })),
    ...["information-open", "permits-reduced", "best-standards"].map((code) => ({
      clause: "三3",
      when: `依法行政：“${words[code]}”答“否”`,
      facts: answeredNo(code),
      value: failsIn("lawful-administration", code),
    })),
    ...wrong.map((code) => ({
      clause: "三3",
      when: `依法行政：“${words[code]}”答“是”`,
      facts: answeredYes(code),
      value: failsIn("lawful-administration", code),
    })),
    ...["dual-responsibility", "integrity-code", "power-checked"].map((code) => ({
      clause: "三4",
      when: `反腐倡廉：“${words[code]}”答“否”`,
      facts: answeredNo(code),
      value: failsIn("integrity", code),
    })),
    ...[
      "complaints-solved",
      "public-promises-kept",
      "main-problems-solved",
      "lasting-mechanism",
      "public-satisfied",
    ].map((code) => ({
      clause: "三5",
      when: `问题整改：“${words[code]}”答“否”`,
      facts: answeredNo(code),
      value: failsIn("rectification", code),
    })),
    {
      clause: "三5",
      when: "一个问题没有回答：不算通过，也不算不合格",
      facts: { yes: good.slice(0, -1) },
      value: { met: false, unmetAspects: [], unmetQuestions: [], unanswered: [{ code: "public-satisfied" }] },
      failing: [],
      finds: ["unanswered"],
    },
    {
      clause: "三1",
      when: "同一问题既答“是”又答“否”，又缺少年份：一次列出",
      facts: { year: undefined, no: [...wrong, "funds-by-rule"] },
      faults: [
        ["year", "missing"],
        ["yes", "impossible"],
      ],
    },
    {
      clause: "三1",
      when: "没有的问题",
      facts: { yes: ["lunch"] },
      faults: [["yes[0]", "unknown-option"]],
    },
  ],
} satisfies CaseTable;
