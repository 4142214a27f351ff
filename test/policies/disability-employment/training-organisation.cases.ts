import { trainingOrganisation } from "../../../src/policies/disability-employment/training-organisation.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(一)1、三(一)4 — 谁组织培训、做什么。 */
export default {
  rule: trainingOrganisation,
  given: {},
  rows: [
    {
      clause: "三(一)4",
      when: "全部事项，末一项是实名制培训",
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
      when: "县里集中培训",
      facts: { by: "county" },
      value: { tasks: [{ code: "central-course", by: { code: "county", zh: "县里" } }] },
    },
    {
      clause: "三(一)1",
      when: "乡镇定地点、分批次培训",
      facts: { by: "townships" },
      value: { tasks: [{ code: "choose-site" }, { code: "township-batches" }] },
    },
    {
      clause: "三(一)1",
      when: "志愿者现场指导",
      facts: { by: "volunteers" },
      value: { tasks: [{ code: "help-on-site" }] },
    },
    {
      clause: "三(一)1",
      when: "地点符合条件",
      facts: { siteSuitable: true },
      value: { siteSuitable: true },
      failing: [],
    },
    {
      clause: "三(一)1",
      when: "地点不符合条件",
      facts: { siteSuitable: false },
      value: { siteSuitable: false },
      failing: ["site-suitable"],
    },
    {
      clause: "三(一)1",
      when: "没有这个单位，地点是否符合写成文字：一次列出",
      facts: { by: "media", siteSuitable: "yes" },
      faults: [
        ["by", "unknown-option"],
        ["siteSuitable", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
