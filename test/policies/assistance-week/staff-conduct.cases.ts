import { staffConduct } from "../../../src/policies/assistance-week/staff-conduct.ts";
import type { CaseTable } from "../../support/cases.ts";

const every = ["outdoor-publicity", "home-visit", "advice", "registration"];

/** 六1、六2、六3、六4 — 人人积极配合；户外宣传和入户佩戴工作证；入户和接待咨询礼貌；认定登记真实详细。 */
export default {
  rule: staffConduct,
  given: { workKinds: every, cooperates: true, wearsBadge: true, isCourteous: true, entriesTrue: true },
  rows: [
    { clause: "六1", when: "四种工作都做，各项都做到", value: { met: true, unmet: [] }, failing: [] },
    {
      clause: "六1",
      when: "没有积极配合",
      facts: { cooperates: false },
      value: { met: false, unmet: ["cooperates"] },
      failing: ["cooperates"],
    },
    {
      clause: "六1",
      when: "不做这四种工作的人也要积极配合，其他要求不问",
      facts: {
        workKinds: [],
        cooperates: false,
        wearsBadge: undefined,
        isCourteous: undefined,
        entriesTrue: undefined,
      },
      value: { met: false, unmet: ["cooperates"] },
      failing: ["cooperates"],
    },
    {
      clause: "六2",
      when: "户外宣传没有佩戴工作证",
      facts: { workKinds: ["outdoor-publicity"], wearsBadge: false, isCourteous: undefined, entriesTrue: undefined },
      value: { met: false, unmet: ["wears-badge"] },
      failing: ["wears-badge"],
    },
    {
      clause: "六2",
      when: "入户调查没有佩戴工作证",
      facts: { workKinds: ["home-visit"], wearsBadge: false },
      value: { met: false, unmet: ["wears-badge"] },
      failing: ["wears-badge"],
    },
    {
      clause: "六2",
      when: "室内接待和登记没有佩戴工作证：没有这项要求",
      facts: { workKinds: ["advice", "registration"], wearsBadge: false },
      value: { met: true, unmet: [] },
      failing: [],
    },
    {
      clause: "六3",
      when: "入户调查不够礼貌和蔼",
      facts: { workKinds: ["home-visit"], isCourteous: false },
      value: { met: false, unmet: ["courteous"] },
      failing: ["courteous"],
    },
    {
      clause: "六3",
      when: "接待咨询不够礼貌和蔼",
      facts: { workKinds: ["advice"], wearsBadge: undefined, isCourteous: false },
      value: { met: false, unmet: ["courteous"] },
      failing: ["courteous"],
    },
    {
      clause: "六4",
      when: "登记虚假或不详",
      facts: { workKinds: ["registration"], entriesTrue: false },
      value: { met: false, unmet: ["entries-true"] },
      failing: ["entries-true"],
    },
    {
      clause: "六4",
      when: "只做户外宣传：不问礼貌，不问登记",
      facts: { workKinds: ["outdoor-publicity"], isCourteous: false, entriesTrue: false },
      value: { met: true, unmet: [] },
    },
    {
      clause: "六1",
      when: "一项也没有做到：按原文顺序全部列出",
      facts: { cooperates: false, wearsBadge: false, isCourteous: false, entriesTrue: false },
      value: { met: false, unmet: ["cooperates", "wears-badge", "courteous", "entries-true"] },
      failing: ["cooperates", "wears-badge", "courteous", "entries-true"],
    },
    {
      clause: "六2",
      when: "户外宣传而没有填工作证",
      facts: { workKinds: ["outdoor-publicity"], wearsBadge: undefined },
      faults: [["wearsBadge", "missing"]],
    },
    {
      clause: "六3",
      when: "接待咨询而没有填礼貌",
      facts: { workKinds: ["advice"], isCourteous: undefined },
      faults: [["isCourteous", "missing"]],
    },
    {
      clause: "六4",
      when: "认定登记而没有填登记",
      facts: { workKinds: ["registration"], entriesTrue: undefined },
      faults: [["entriesTrue", "missing"]],
    },
    {
      clause: "六1",
      when: "没有这种工作、缺少、写成文字、多余字段：一次列出",
      facts: { workKinds: ["lunch"], cooperates: undefined, wearsBadge: "是", county: 1 },
      faults: [
        ["workKinds[0]", "unknown-option"],
        ["cooperates", "missing"],
        ["wearsBadge", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
