import { workTasks } from "../../../../src/policies/startup-year-bureau/organisation/work-tasks.ts";
import type { CaseTable } from "../../../support/cases.ts";

const words = {
  employment: "创业和就业",
  "work-injury-prevention": "工伤防范",
  arbitration: "仲裁引导用工",
  "labour-inspection": "两助一推",
  relief: "五缓四降三补贴",
  "information-platform": "社保信息平台",
  efficiency: "机关效能",
  "administrative-conduct": "机关作风",
  publicity: "宣传",
};
const every = Object.keys(words);
const without = (one: string) => ({ covered: every.filter((code) => code !== one) });

/** 三2 — 九方面重点工作即二所列九项。 */
export default {
  rule: workTasks,
  given: { covered: every },
  rows: [
    { clause: "三2", when: "九项重点工作全部列入方案：自查通过", value: { complete: true, remaining: [] }, unmet: [] },
    {
      clause: "三2",
      when: "方案未列入任何重点工作：按原文顺序列出九项",
      facts: { covered: [] },
      value: {
        complete: false,
        remaining: [
          { code: "employment", clause: "startup-year-bureau/二1" },
          { code: "work-injury-prevention", clause: "startup-year-bureau/二2" },
          { code: "arbitration", clause: "startup-year-bureau/二3" },
          { code: "labour-inspection", clause: "startup-year-bureau/二4" },
          { code: "relief", clause: "startup-year-bureau/二5" },
          { code: "information-platform", zh: "健全社保信息服务平台", clause: "startup-year-bureau/二6" },
          { code: "efficiency", clause: "startup-year-bureau/二7" },
          { code: "administrative-conduct", clause: "startup-year-bureau/二8" },
          { code: "publicity", clause: "startup-year-bureau/二9" },
        ],
      },
    },
    ...Object.entries(words).map(([code, word], index) => ({
      clause: `二${index + 1}`,
      when: `方案只缺第${index + 1}项（${word}）：只列出该项`,
      facts: without(code),
      value: { complete: false, remaining: [{ code, clause: `startup-year-bureau/二${index + 1}` }] },
      unmet: ["item-done", "all-covered"],
    })),
    {
      clause: "三2",
      when: "宣传重复填报、缺创业和就业：重复不能抵缺项",
      facts: { covered: [...every.slice(1), "publicity"] },
      value: { complete: false, remaining: [{ code: "employment" }] },
    },
    {
      clause: "三2",
      when: "年份填成文字、重点工作不在可选范围：一并指出",
      facts: { year: "2010", covered: ["lunch"] },
      faults: [
        ["year", "wrong-type"],
        ["covered[0]", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
