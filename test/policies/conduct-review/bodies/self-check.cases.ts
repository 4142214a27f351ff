import { selfCheck } from "../../../../src/policies/conduct-review/bodies/self-check.ts";
import type { CaseTable } from "../../../support/cases.ts";

const askedForGood = {
  "policies-carried-out": "是否执行民生政策",
  "funds-by-rule": "基金和专项资金是否合规",
  "misuse-punished": "是否查处违规资金问题",
  "rules-of-conduct-kept": "是否落实各级作风规定",
  "promises-met": "便民措施和承诺是否落实",
  "hot-issues-answered": "是否回应热点问题",
  "inaction-corrected": "是否纠正不作为、慢作为、乱作为",
  "information-open": "是否公开政务信息",
  "permits-reduced": "是否减少许可项目",
  "best-standards": "是否制定最优工作标准",
  "dual-responsibility": "是否履行一岗双责",
  "integrity-code": "是否遵守廉政准则",
  "power-checked": "是否健全权力制约机制",
  "complaints-solved": "是否解决投诉问题",
  "public-promises-kept": "公开承诺是否兑现",
  "main-problems-solved": "是否解决突出问题",
  "lasting-mechanism": "是否健全长效机制",
  "public-satisfied": "群众对整改效果是否满意",
};
const askedForWrong = {
  "illegal-fees": "是否存在违规收费、谋取部门利益",
  "unfair-enforcement": "是否存在执法不严、不公",
  "abuse-of-office": "是否存在滥用职权",
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

/** 三1至三5 — 五个方面、21个问题；问“是否存在”的三个，答“是”为不符合要求。 */
export default {
  rule: selfCheck,
  given: { yes: good, no: wrong },
  rows: [
    {
      clause: "三1",
      when: "21个问题均作答且符合要求：通过",
      value: { met: true, unmetAspects: [], unmetQuestions: [], unanswered: [] },
      unmet: [],
      finds: ["rules-of-conduct", "good-answer"],
    },
    ...["policies-carried-out", "funds-by-rule", "misuse-punished"].map((code) => ({
      clause: "三1",
      when: `民生政策方面，“${words[code]}”答“否”，其余符合：该方面不符合要求`,
      facts: answeredNo(code),
      value: failsIn("livelihood-policy", code),
      unmet: ["good-answer"],
    })),
    ...["rules-of-conduct-kept", "promises-met", "hot-issues-answered", "inaction-corrected"].map((code) => ({
      clause: "三2",
      when: `转变作风方面，“${words[code]}”答“否”，其余符合：该方面不符合要求`,
      facts: answeredNo(code),
      value: failsIn("conduct", code),
      unmet: ["good-answer"],
    })),
    ...["information-open", "permits-reduced", "best-standards"].map((code) => ({
      clause: "三3",
      when: `依法行政方面，“${words[code]}”答“否”，其余符合：该方面不符合要求`,
      facts: answeredNo(code),
      value: failsIn("lawful-administration", code),
      unmet: ["good-answer"],
    })),
    ...wrong.map((code) => ({
      clause: "三3",
      when: `依法行政方面，“${words[code]}”答“是”，其余符合：该方面不符合要求`,
      facts: answeredYes(code),
      value: failsIn("lawful-administration", code),
      unmet: ["good-answer"],
    })),
    ...["dual-responsibility", "integrity-code", "power-checked"].map((code) => ({
      clause: "三4",
      when: `反腐倡廉方面，“${words[code]}”答“否”，其余符合：该方面不符合要求`,
      facts: answeredNo(code),
      value: failsIn("integrity", code),
      unmet: ["good-answer"],
    })),
    ...[
      "complaints-solved",
      "public-promises-kept",
      "main-problems-solved",
      "lasting-mechanism",
      "public-satisfied",
    ].map((code) => ({
      clause: "三5",
      when: `问题整改方面，“${words[code]}”答“否”，其余符合：该方面不符合要求`,
      facts: answeredNo(code),
      value: failsIn("rectification", code),
      unmet: ["good-answer"],
    })),
    {
      clause: "三5",
      when: "1个问题未作答，其余符合：无法认定是否符合要求，不列为不符合要求",
      facts: { yes: good.slice(0, -1) },
      value: { met: null, unmetAspects: [], unmetQuestions: [], unanswered: [{ code: "public-satisfied" }] },
      unmet: [],
      finds: ["unanswered"],
    },
    {
      clause: "三5",
      when: "1个问题未作答，另有投诉问题未解决：已有一项不符合，不予通过",
      facts: {
        yes: good.filter((one) => one !== "complaints-solved" && one !== "public-satisfied"),
        no: [...wrong, "complaints-solved"],
      },
      value: { ...failsIn("rectification", "complaints-solved"), unanswered: [{ code: "public-satisfied" }] },
      unmet: ["good-answer"],
    },
    {
      clause: "三1",
      when: "年份填成文字，同一问题既答“是”又答“否”：一并指出",
      facts: { year: "2013", no: [...wrong, "funds-by-rule"] },
      faults: [
        ["year", "wrong-type"],
        ["yes", "contradiction"],
      ],
    },
    {
      clause: "三1",
      when: "不在可选范围的问题：不予接受",
      facts: { yes: ["lunch"] },
      faults: [["yes[0]", "unknown-option"]],
    },
  ],
} satisfies CaseTable;
