import { trainingSubsidy } from "../../../src/policies/employee-pension/training-subsidy.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二3 — 辖区外指定机构培训，一次性补贴300元，实际费用较低的按实际。 */
export default {
  rule: trainingSubsidy,

  given: {
    holdsHandbook: true,
    outsideDistrict: true,
    atDesignatedProvider: true,
    receivedBefore: false,
    actualCost: "500",
    trainedOn: "2011-05-01",
  },
  rows: [
    {
      clause: "二3",
      when: "费用500元",
      value: { amount: "300.00", unmet: [] },
      failing: [],
      finds: ["full-standard"],
    },
    {
      clause: "二3",
      when: "费用恰好300元：不低于标准",
      facts: { actualCost: "300" },
      value: { amount: "300.00" },
      finds: ["full-standard"],
    },
    {
      clause: "二3",
      when: "费用比300元少一分",
      facts: { actualCost: "299.99" },
      value: { amount: "299.99" },
      finds: ["actual-cost"],
    },
    { clause: "二3", when: "没有费用", facts: { actualCost: "0" }, value: { amount: "0.00" } },
    {
      clause: "二3",
      when: "没有手册",
      facts: { holdsHandbook: false },
      value: { amount: "0.00" },
      failing: ["handbook"],
    },
    {
      clause: "二3",
      when: "在辖区内培训",
      facts: { outsideDistrict: false },
      value: { amount: "0.00" },
      failing: ["outside-district"],
    },
    {
      clause: "二3",
      when: "机构不是指定的",
      facts: { atDesignatedProvider: false },
      value: { amount: "0.00" },
      failing: ["designated-provider"],
    },
    {
      clause: "二3",
      when: "以前领过：每人一次",
      facts: { receivedBefore: true },
      value: { amount: "0.00", unmet: ["not-received-before"] },
      failing: ["not-received-before"],
    },
    {
      clause: "二3",
      when: "以前领过，每次培训各领",
      readings: { "one-off-training-subsidy": "each-training" },
      facts: { receivedBefore: true },
      value: { amount: "300.00" },
    },
    {
      clause: "二3",
      when: "以前没有领过，每次培训各领：照样说明没有领过",
      readings: { "one-off-training-subsidy": "each-training" },
      value: { amount: "300.00" },
      finds: ["not-received-before"],
    },
    {
      clause: "二3",
      when: "县里从2012年起定为400元：2011年仍是300元",
      figures: { trainingSubsidy: [{ from: "2012-01-01", value: "400" }] },
      value: { amount: "300.00" },
    },
    {
      clause: "二3",
      when: "县里从2012年起定为400元：2012年元旦",
      figures: { trainingSubsidy: [{ from: "2012-01-01", value: "400" }] },
      facts: { trainedOn: "2012-01-01" },
      value: { amount: "400.00" },
    },
    {
      clause: "二3",
      when: "负的费用、缺培训日、多余字段：一次列出",
      facts: { actualCost: "-1", trainedOn: undefined, place: "外地" },
      faults: [
        ["actualCost", "out-of-range"],
        ["trainedOn", "missing"],
        ["place", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
