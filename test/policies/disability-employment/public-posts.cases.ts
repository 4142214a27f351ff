import { publicPosts } from "../../../src/policies/disability-employment/public-posts.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(一)3 — 公益性岗位的“一定比例”安排残疾人；比例由县里给出，此处10%。 */
export default {
  rule: publicPosts,
  given: { on: "2018-06-30", posts: 50, heldByDisabled: 5 },
  figures: { publicPostShare: "10%" },
  rows: [
    {
      clause: "三(一)3",
      when: "50个中5个，恰好达到",
      value: { reached: true },
      finds: ["share-of-posts"],
      failing: [],
    },
    {
      clause: "三(一)3",
      when: "50个中4个，不到",
      facts: { heldByDisabled: 4 }, // 4 < 50×10% = 5
      value: { reached: false },
      failing: ["share-of-posts"],
    },
    {
      clause: "三(一)3",
      when: "县里没有给出比例：不推算",
      figures: { publicPostShare: undefined },
      faults: [["figures.publicPostShare", "outside-figures"]],
    },
    {
      clause: "三(一)3",
      when: "全部岗位都要安排残疾人",
      figures: { publicPostShare: "100%" },
      facts: { heldByDisabled: 50 },
      value: { reached: true },
    },
    {
      clause: "三(一)3",
      when: "10%写成了10，就是1000%：不接受",
      figures: { publicPostShare: "10" },
      faults: [["figures.publicPostShare", "out-of-range"]],
    },
    {
      clause: "三(一)3",
      when: "没有岗位：无从计算比例",
      facts: { posts: 0, heldByDisabled: 0 },
      faults: [["posts", "out-of-range"]],
    },
    {
      clause: "三(一)3",
      when: "安排的比岗位多、日期写错：一次列出",
      facts: { on: "2018-6-30", heldByDisabled: 51 },
      faults: [
        ["on", "malformed"],
        ["heldByDisabled", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
