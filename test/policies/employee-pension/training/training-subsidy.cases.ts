import { trainingSubsidy } from "../../../../src/policies/employee-pension/training/training-subsidy.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二3 — 辖区外指定机构培训，一次性补贴300元，实际费用较低的按实际费用。 */
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
      when: "持册人员到辖区外指定机构培训，费用500元：补贴300元",
      value: { amount: "300.00", unmet: [] }, // 500 > 300
      unmet: [],
      finds: ["full-standard"],
    },
    {
      clause: "二3",
      when: "持册人员到辖区外指定机构培训，费用恰好300元：补贴300元",
      facts: { actualCost: "300" },
      value: { amount: "300.00" },
      finds: ["full-standard"],
    },
    {
      clause: "二3",
      when: "持册人员到辖区外指定机构培训，费用比300元少0.01元：补贴299.99元",
      facts: { actualCost: "299.99" },
      value: { amount: "299.99" }, // 299.99 < 300
      finds: ["actual-cost"],
    },
    {
      clause: "二3",
      when: "持册人员到辖区外指定机构培训，无费用：补贴0元",
      facts: { actualCost: "0" },
      value: { amount: "0.00" },
    },
    {
      clause: "二3",
      when: "持册人员到辖区外指定机构培训，未填报费用：享受补贴，无法计算金额，指出须填报",
      facts: { actualCost: undefined },
      value: { entitled: true, amount: null, unmet: [] },
      unmet: [],
      finds: [["cost-needed", { standard: "300.00" }]],
    },
    {
      clause: "二3",
      when: "未持有手册，未填报费用：不予补贴，无需填报",
      facts: { holdsHandbook: false, actualCost: undefined },
      value: { entitled: false, amount: "0.00" },
      unmet: ["handbook"],
    },
    {
      clause: "二3",
      when: "未持有手册：不予补贴",
      facts: { holdsHandbook: false },
      value: { amount: "0.00" },
      unmet: ["handbook"],
    },
    {
      clause: "二3",
      when: "在辖区内培训：不发放现金补贴",
      facts: { outsideDistrict: false },
      value: { amount: "0.00" },
      unmet: ["outside-district"],
    },
    {
      clause: "二3",
      when: "在非指定的培训机构培训：不予补贴",
      facts: { atDesignatedProvider: false },
      value: { amount: "0.00" },
      unmet: ["designated-provider"],
    },
    {
      clause: "二3",
      when: "此前已领取过：不予补贴",
      facts: { receivedBefore: true },
      value: { amount: "0.00", unmet: ["not-received-before"] },
      unmet: ["not-received-before"],
    },
    {
      clause: "二3",
      when: "此前已领取过，按“每次培训领取一次”口径：补贴300元",
      readings: { "one-off-training-subsidy": "each-training" },
      facts: { receivedBefore: true },
      value: { amount: "300.00" },
    },
    {
      clause: "二3",
      when: "此前未领取过，按“每次培训领取一次”口径：补贴300元",
      readings: { "one-off-training-subsidy": "each-training" },
      value: { amount: "300.00" },
      finds: ["not-received-before"],
    },
    {
      clause: "二3",
      when: "本县自2012年起把标准调整为400元，2011年培训：仍补贴300元",
      figures: { trainingSubsidy: [{ from: "2012-01-01", value: "400" }] },
      value: { amount: "300.00" },
    },
    {
      clause: "二3",
      when: "本县自2012年起把标准调整为400元，2012年1月1日培训：补贴400元",
      figures: { trainingSubsidy: [{ from: "2012-01-01", value: "400" }] },
      facts: { trainedOn: "2012-01-01" },
      value: { amount: "400.00" },
    },
    {
      clause: "二3",
      when: "费用为负、未填报培训日期、多余字段：一并指出",
      facts: { actualCost: "-1", trainedOn: undefined, place: "外地" },
      faults: [
        ["actualCost", "out-of-range"],
        ["trainedOn", "missing"],
        ["place", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
