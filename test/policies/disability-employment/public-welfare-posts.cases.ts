import { publicWelfarePosts } from "../../../src/policies/disability-employment/public-welfare-posts.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(一)3 — 公益性岗位的“一定比例”安排残疾人；比例由县里给出，此处10%。 */
export default {
  rule: publicWelfarePosts,
  given: { on: "2018-06-30", posts: 50, heldByPeopleWithDisabilities: 5 },
  figures: { publicWelfarePostShare: "10%" },
  rows: [
    {
      clause: "三(一)3",
      when: "50个中5个，恰好达到",
      value: { met: true },
      finds: ["share-of-posts"],
      failing: [],
    },
    {
      clause: "三(一)3",
      when: "50个中4个，不到",
      facts: { heldByPeopleWithDisabilities: 4 }, // 4 < 50×10% = 5
      value: { met: false },
      failing: ["share-of-posts"],
    },
    {
      clause: "三(一)3",
      when: "县里没有给出比例：不推算",
      figures: { publicWelfarePostShare: undefined },
      faults: [["figures.publicWelfarePostShare", "outside-figures"]],
    },
    {
      clause: "三(一)3",
      when: "全部岗位都要安排残疾人",
      figures: { publicWelfarePostShare: "100%" },
      facts: { heldByPeopleWithDisabilities: 50 },
      value: { met: true },
    },
    {
      clause: "三(一)3",
      when: "10%写成了10，就是1000%：不接受",
      figures: { publicWelfarePostShare: "10" },
      faults: [["figures.publicWelfarePostShare", "out-of-range"]],
    },
    {
      clause: "三(一)3",
      when: "没有岗位：无从计算比例",
      facts: { posts: 0, heldByPeopleWithDisabilities: 0 },
      faults: [["posts", "out-of-range"]],
    },
    {
      clause: "三(一)3",
      when: "安排的比岗位多、日期写错：一次列出",
      facts: { on: "2018-6-30", heldByPeopleWithDisabilities: 51 },
      faults: [
        ["on", "malformed"],
        ["heldByPeopleWithDisabilities", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
