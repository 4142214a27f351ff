import { communityPosts } from "../../../../src/policies/disability-employment/support/community-posts.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(四)2 — 家政、维修、保健、环境管理等社区岗位，适合残疾人的优先安排；形式灵活。 */
export default {
  rule: communityPosts,
  given: { kind: "repair", isSuitable: true },
  rows: [
    {
      clause: "三(四)2",
      when: "维修服务岗位，适合残疾人：优先安排，列出四种灵活形式",
      value: {
        hasPriority: true,
        forms: [
          { code: "part-time", clause: "disability-employment/三(四)2" },
          { code: "temporary" },
          { code: "seasonal" },
          { code: "flexible-hours" },
        ],
      },
      finds: ["suitable", "form"],
    },
    {
      clause: "三(四)2",
      when: "维修服务岗位：开发社区岗位、组织灵活就业均由残疾人就业服务机构负责",
      value: {
        duties: [
          { code: "develop-posts", by: [{ code: "disability-service-bodies" }] },
          { code: "flexible-work", by: [{ code: "disability-service-bodies" }] },
        ],
      },
      finds: ["duty"],
    },
    {
      clause: "三(四)2",
      when: "原文未列名的社区岗位（“等”），适合残疾人：优先安排",
      facts: { kind: "other" },
      value: { hasPriority: true },
    },
    {
      clause: "三(四)2",
      when: "维修服务岗位，不适合残疾人：不要求优先安排",
      facts: { isSuitable: false },
      value: { hasPriority: false },
      no: ["suitable"],
    },
    {
      clause: "三(四)2",
      when: "不在可选范围的岗位、是否项填成文字：一并指出",
      facts: { kind: "bank", isSuitable: "yes" },
      faults: [
        ["kind", "unknown-option"],
        ["isSuitable", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
