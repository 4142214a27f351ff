import { twoSupportsOnePush } from "../../../src/policies/startup-year-bureau/two-supports-one-push.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二4 — 两助：完善制度、解决纠纷；一推：劳动关系和谐。 */
export default {
  rule: twoSupportsOnePush,
  given: { year: 2010 },
  rows: [
    {
      clause: "二4",
      when: "2010年：按原文顺序列出“两助”2项、“一推”1项",
      value: {
        supports: [{ code: "internal-rules", clause: "startup-year-bureau/二4" }, { code: "disputes" }],
        pushes: [{ code: "harmonious-relations" }],
      },
      finds: ["counts", "support", "push"],
    },
    {
      clause: "二4",
      when: "年份填成文字、填报项之外多填一项：一并指出",
      facts: { year: "2010", county: 1 },
      faults: [
        ["year", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
