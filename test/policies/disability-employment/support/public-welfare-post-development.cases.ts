import { publicWelfarePostDevelopment } from "../../../../src/policies/disability-employment/support/public-welfare-post-development.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(四)3 — 基层社会管理、公共管理和公共服务等公益性岗位；县残联配合，人社部门因人设岗。 */
export default {
  rule: publicWelfarePostDevelopment,
  given: {},
  rows: [
    {
      clause: "三(四)3",
      when: "三类岗位、三项职责：县残联一项，人力资源社会保障部门两项",
      value: {
        kinds: [
          { code: "grassroots-management", clause: "disability-employment/三(四)3" },
          { code: "public-management" },
          { code: "public-services" },
        ],
        duties: [
          { code: "help-to-develop", by: [{ code: "county-federation" }] },
          { code: "shape-to-the-person", by: [{ code: "human-resources" }] },
          { code: "make-it-lasting", by: [{ code: "human-resources" }] },
        ],
      },
      finds: ["kind", "open-list", "duty"],
    },
    {
      clause: "三(四)3",
      when: "填报项之外多填一项：不予接受",
      facts: { share: "10%" },
      faults: [["share", "unknown-key"]],
    },
  ],
} satisfies CaseTable;
