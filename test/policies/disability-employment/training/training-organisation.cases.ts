import { trainingOrganisation } from "../../../../src/policies/disability-employment/training/training-organisation.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(一)1、三(一)4 — 由哪个单位组织培训、承担哪些事项。 */
export default {
  rule: trainingOrganisation,
  given: {},
  rows: [
    {
      clause: "三(一)4",
      when: "未指定组织单位：列出全部7项，最后一项为实名制培训",
      value: {
        tasks: [
          { code: "choose-site", clause: "disability-employment/三(一)1" },
          { code: "reach-unemployed" },
          { code: "help-on-site" },
          { code: "central-course" },
          { code: "township-batches" },
          { code: "open-to-earlier-trainees" },
          { code: "real-name-training", clause: "disability-employment/三(一)4" },
        ],
        siteSuitable: null,
      },
      finds: ["task"],
    },
    {
      clause: "三(一)1",
      when: "由县组织：集中培训1项",
      facts: { by: "county" },
      value: { tasks: [{ code: "central-course", by: [{ code: "county", zh: "县" }] }] },
    },
    {
      clause: "三(一)1",
      when: "由各乡镇（街道）组织：确定地点和分批次培训2项",
      facts: { by: "townships" },
      value: { tasks: [{ code: "choose-site" }, { code: "township-batches" }] },
    },
    {
      clause: "三(一)1",
      when: "由志愿者承担：现场指导1项",
      facts: { by: "volunteers" },
      value: { tasks: [{ code: "help-on-site" }] },
    },
    {
      clause: "三(一)1",
      when: "培训地点符合条件：可以使用",
      facts: { siteSuitable: true },
      value: { siteSuitable: true },
      unmet: [],
    },
    {
      clause: "三(一)1",
      when: "培训地点不符合条件：不能使用",
      facts: { siteSuitable: false },
      value: { siteSuitable: false },
      unmet: ["site-suitable"],
    },
    {
      clause: "三(一)1",
      when: "组织单位不在可选范围、地点是否符合条件填成文字：一并指出",
      facts: { by: "media", siteSuitable: "yes" },
      faults: [
        ["by", "unknown-option"],
        ["siteSuitable", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
