import { twoSupportsOnePush } from "../../../../src/policies/startup-year-bureau/services/two-supports-one-push.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二4 — 两助：完善制度、解决纠纷；一推：劳动关系和谐。 */
export default {
  rule: twoSupportsOnePush,
  given: {},
  rows: [
    {
      clause: "二4",
      when: "按原文顺序列出“两助”2项、“一推”1项",
      value: {
        supports: [{ code: "internal-rules", clause: "startup-year-bureau/二4" }, { code: "disputes" }],
        pushes: [{ code: "harmonious-relations" }],
      },
      finds: [["counts", { supports: 2, pushes: 1 }], "support", "push"],
    },
    {
      clause: "二4",
      when: "填报了年份，原文不随年份变化：不予接受",
      facts: { year: 2010 },
      faults: [["year", "unknown-key"]],
    },
  ],
} satisfies CaseTable;
