import { preparationChecklist } from "../../../../src/policies/assistance-week/preparation/preparation-checklist.ts";
import type { CaseTable } from "../../../support/cases.ts";

const every = [
  "theme-day-and-venues",
  "guests-and-coverage",
  "posters-and-banners",
  "leaflets",
  "forms-and-books",
  "arch",
  "furniture",
  "distribution",
  "staff",
];

/** 七(二)1、七(二)2、七(二)3、七(二)4、七(二)5、七(二)6、七(二)7、七(二)8、七(二)9 — 准备事项自查，共9项。 */
export default {
  rule: preparationChecklist,
  given: { done: every },
  rows: [
    {
      clause: "七(二)1",
      when: "9项准备全部完成：已齐备",
      value: { complete: true, remaining: [] },
      unmet: [],
      finds: ["item-done"],
    },
    {
      clause: "七(二)1",
      when: "9项全部完成，其中一项重复填报：已齐备",
      facts: { done: [...every, every[0]] },
      value: { complete: true },
    },
    {
      clause: "七(二)1",
      when: "9项准备均未完成：按原文顺序全部列出",
      facts: { done: [] },
      value: {
        complete: false,
        remaining: [
          { code: "theme-day-and-venues", clause: "assistance-week/七(二)1" },
          { code: "guests-and-coverage", clause: "assistance-week/七(二)2" },
          { code: "posters-and-banners", clause: "assistance-week/七(二)3" },
          { code: "leaflets", clause: "assistance-week/七(二)4" },
          { code: "forms-and-books", clause: "assistance-week/七(二)5" },
          { code: "arch", clause: "assistance-week/七(二)6" },
          { code: "furniture", clause: "assistance-week/七(二)7" },
          { code: "distribution", clause: "assistance-week/七(二)8" },
          { code: "staff", clause: "assistance-week/七(二)9" },
        ],
      },
    },
    {
      clause: "七(二)1",
      when: "仅“确定主题日和会场”未完成：尚未齐备",
      facts: { done: every.filter((code) => code !== "theme-day-and-venues") },
      value: { complete: false, remaining: [{ code: "theme-day-and-venues", clause: "assistance-week/七(二)1" }] },
      unmet: ["item-done"],
    },
    {
      clause: "七(二)2",
      when: "仅“确定专栏嘉宾和报道时间”未完成：尚未齐备",
      facts: { done: every.filter((code) => code !== "guests-and-coverage") },
      value: { complete: false, remaining: [{ code: "guests-and-coverage", clause: "assistance-week/七(二)2" }] },
      unmet: ["item-done"],
    },
    {
      clause: "七(二)3",
      when: "仅“海报、宣传板、悬幅”未完成：尚未齐备",
      facts: { done: every.filter((code) => code !== "posters-and-banners") },
      value: { complete: false, remaining: [{ code: "posters-and-banners", clause: "assistance-week/七(二)3" }] },
      unmet: ["item-done"],
    },
    {
      clause: "七(二)4",
      when: "仅“大量宣传单”未完成：尚未齐备",
      facts: { done: every.filter((code) => code !== "leaflets") },
      value: { complete: false, remaining: [{ code: "leaflets", clause: "assistance-week/七(二)4" }] },
      unmet: ["item-done"],
    },
    {
      clause: "七(二)5",
      when: "仅“登记表格和账本”未完成：尚未齐备",
      facts: { done: every.filter((code) => code !== "forms-and-books") },
      value: { complete: false, remaining: [{ code: "forms-and-books", clause: "assistance-week/七(二)5" }] },
      unmet: ["item-done"],
    },
    {
      clause: "七(二)6",
      when: "仅“气球拱门”未完成：尚未齐备",
      facts: { done: every.filter((code) => code !== "arch") },
      value: { complete: false, remaining: [{ code: "arch", clause: "assistance-week/七(二)6" }] },
      unmet: ["item-done"],
    },
    {
      clause: "七(二)7",
      when: "仅“桌椅、笔、本、饮用水”未完成：尚未齐备",
      facts: { done: every.filter((code) => code !== "furniture") },
      value: { complete: false, remaining: [{ code: "furniture", clause: "assistance-week/七(二)7" }] },
      unmet: ["item-done"],
    },
    {
      clause: "七(二)8",
      when: "仅“物资分配”未完成：尚未齐备",
      facts: { done: every.filter((code) => code !== "distribution") },
      value: { complete: false, remaining: [{ code: "distribution", clause: "assistance-week/七(二)8" }] },
      unmet: ["item-done"],
    },
    {
      clause: "七(二)9",
      when: "仅“人员到位”未完成：尚未齐备",
      facts: { done: every.filter((code) => code !== "staff") },
      value: { complete: false, remaining: [{ code: "staff", clause: "assistance-week/七(二)9" }] },
      unmet: ["item-done"],
    },
    {
      clause: "七(二)1",
      when: "不在可选范围的事项、事项填成数字、填报规定以外的字段：一并指出",
      facts: { done: ["lunch", 1], county: 1 },
      faults: [
        ["done[0]", "unknown-option"],
        ["done[1]", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
