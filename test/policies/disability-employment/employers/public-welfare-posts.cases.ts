import { publicWelfarePosts } from "../../../../src/policies/disability-employment/employers/public-welfare-posts.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(一)3 — 公益性岗位的“一定比例”安排残疾人；比例由县另行规定，此处10%。 */
export default {
  rule: publicWelfarePosts,
  given: { on: "2018-06-30", posts: 50, heldByPeopleWithDisabilities: 5 },
  figures: { publicWelfarePostShare: "10%" },
  rows: [
    {
      clause: "三(一)3",
      when: "50个岗位中5个安排残疾人：恰好达到10%",
      value: { met: true, rate: "10.00%", needed: 5, shortfall: 0 }, // 5÷50 = 10%，50×10% = 5
      finds: ["share-of-posts"],
      unmet: [],
    },
    {
      clause: "三(一)3",
      when: "50个岗位中4个安排残疾人：未达到10%",
      facts: { heldByPeopleWithDisabilities: 4 }, // 4 < 50×10% = 5
      value: { met: false, rate: "8.00%", needed: 5, shortfall: 1 }, // 4÷50 = 8%；5−4
      unmet: ["share-of-posts"],
    },
    {
      clause: "三(一)3",
      when: "本县未规定比例：只列出实际比例",
      figures: { publicWelfarePostShare: undefined },
      value: { met: null, rate: "10.00%", needed: null, shortfall: null },
      finds: ["share-not-set"],
    },
    {
      clause: "三(一)3",
      when: "本县规定比例为100%，50个岗位全部安排残疾人：达到",
      figures: { publicWelfarePostShare: "100%" },
      facts: { heldByPeopleWithDisabilities: 50 },
      value: { met: true }, // 50 = 50×100%
    },
    {
      clause: "三(一)3",
      when: "本县将比例10%误填为10（即1000%）：不接受",
      figures: { publicWelfarePostShare: "10" },
      faults: [["figures.publicWelfarePostShare", "out-of-range"]],
    },
    {
      clause: "三(一)3",
      when: "岗位总数为0，比例无法计算：不接受",
      facts: { posts: 0, heldByPeopleWithDisabilities: 0 },
      faults: [["posts", "out-of-range"]],
    },
    {
      clause: "三(一)3",
      when: "安排残疾人的岗位数多于总数、日期格式不正确：一并指出",
      facts: { on: "2018-6-30", heldByPeopleWithDisabilities: 51 },
      faults: [
        ["on", "malformed"],
        ["heldByPeopleWithDisabilities", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
