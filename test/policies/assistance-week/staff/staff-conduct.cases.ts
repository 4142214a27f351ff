import { staffConduct } from "../../../../src/policies/assistance-week/staff/staff-conduct.ts";
import type { CaseTable } from "../../../support/cases.ts";

const every = ["outdoor-publicity", "home-visit", "advice", "registration"];

/** 六1、六2、六3、六4 — 人人积极配合；户外宣传和入户佩戴工作证；入户和接待咨询礼貌；认定登记真实详细。 */
export default {
  rule: staffConduct,
  given: { workKinds: every, cooperates: true, wearsBadge: true, isCourteous: true, entriesTrue: true },
  rows: [
    { clause: "六1", when: "从事四种工作，各项要求均已做到：符合要求", value: { met: true, unmet: [] }, unmet: [] },
    {
      clause: "六2",
      when: "只从事户外宣传，不涉及礼貌和登记要求：符合要求",
      facts: { workKinds: ["outdoor-publicity"], isCourteous: false, entriesTrue: false },
      value: { met: true, unmet: [] },
    },
    {
      clause: "六3",
      when: "接待咨询和认定登记未佩戴工作证：不适用佩戴要求，符合要求",
      facts: { workKinds: ["advice", "registration"], wearsBadge: false },
      value: { met: true, unmet: [] },
      unmet: [],
    },
    {
      clause: "六1",
      when: "从事四种工作，仅未积极配合：不符合要求",
      facts: { cooperates: false },
      value: { met: false, unmet: ["cooperates"] },
      unmet: ["cooperates"],
    },
    {
      clause: "六1",
      when: "不从事这四种工作，未积极配合，其他各项无须填报：不符合要求",
      facts: {
        workKinds: [],
        cooperates: false,
        wearsBadge: undefined,
        isCourteous: undefined,
        entriesTrue: undefined,
      },
      value: { met: false, unmet: ["cooperates"] },
      unmet: ["cooperates"],
    },
    {
      clause: "六2",
      when: "户外宣传未佩戴工作证：不符合要求",
      facts: { workKinds: ["outdoor-publicity"], wearsBadge: false, isCourteous: undefined, entriesTrue: undefined },
      value: { met: false, unmet: ["wears-badge"] },
      unmet: ["wears-badge"],
    },
    {
      clause: "六2",
      when: "入户调查未佩戴工作证：不符合要求",
      facts: { workKinds: ["home-visit"], wearsBadge: false },
      value: { met: false, unmet: ["wears-badge"] },
      unmet: ["wears-badge"],
    },
    {
      clause: "六3",
      when: "入户调查用语不礼貌或态度不和蔼：不符合要求",
      facts: { workKinds: ["home-visit"], isCourteous: false },
      value: { met: false, unmet: ["courteous"] },
      unmet: ["courteous"],
    },
    {
      clause: "六3",
      when: "接待咨询用语不礼貌或态度不和蔼：不符合要求",
      facts: { workKinds: ["advice"], wearsBadge: undefined, isCourteous: false },
      value: { met: false, unmet: ["courteous"] },
      unmet: ["courteous"],
    },
    {
      clause: "六4",
      when: "认定登记虚假或不详：不符合要求",
      facts: { workKinds: ["registration"], entriesTrue: false },
      value: { met: false, unmet: ["entries-true"] },
      unmet: ["entries-true"],
    },
    {
      clause: "六1",
      when: "从事四种工作，各项要求均未做到：按原文顺序全部列出",
      facts: { cooperates: false, wearsBadge: false, isCourteous: false, entriesTrue: false },
      value: { met: false, unmet: ["cooperates", "wears-badge", "courteous", "entries-true"] },
      unmet: ["cooperates", "wears-badge", "courteous", "entries-true"],
    },
    {
      clause: "六2",
      when: "从事户外宣传，未填报是否佩戴工作证：无法认定是否符合要求，指出缺少的一项",
      facts: { workKinds: ["outdoor-publicity"], wearsBadge: undefined },
      value: { met: null, unmet: [] },
      unmet: [],
      finds: [["not-given", { requirement: { code: "wears-badge" } }]],
    },
    {
      clause: "六3",
      when: "从事接待咨询，未填报是否用语礼貌、态度和蔼：无法认定是否符合要求，指出缺少的一项",
      facts: { workKinds: ["advice"], isCourteous: undefined },
      value: { met: null, unmet: [] },
      finds: [["not-given", { requirement: { code: "courteous" } }]],
    },
    {
      clause: "六4",
      when: "从事认定登记，未填报登记是否真实、详细：无法认定是否符合要求，指出缺少的一项",
      facts: { workKinds: ["registration"], entriesTrue: undefined },
      value: { met: null, unmet: [] },
      finds: [["not-given", { requirement: { code: "entries-true" } }]],
    },
    {
      clause: "六1",
      when: "从事四种工作，未积极配合，其他各项未填报：已有一项未做到，不符合要求",
      facts: { cooperates: false, wearsBadge: undefined, isCourteous: undefined, entriesTrue: undefined },
      value: { met: false, unmet: ["cooperates"] },
      unmet: ["cooperates"],
      finds: ["not-given"],
    },
    {
      clause: "六1",
      when: "不在可选范围的工作、未填报必填项、是/否项填成文字、填报规定以外的字段：一并指出",
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
