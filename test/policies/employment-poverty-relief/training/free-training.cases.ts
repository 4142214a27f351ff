import { freeTraining } from "../../../../src/policies/employment-poverty-relief/training/free-training.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(七) — 培训、鉴定免费。 */
export default {
  rule: freeTraining,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    trainingFrom: "2017-03-01",
    trainingCharged: "0",
    appraisalCharged: "0",
  },
  rows: [
    {
      clause: "二(七)",
      when: "贫困劳动者未被收费：免费，无需退还",
      value: { entitled: true, refundDue: "0.00" },
      unmet: [],
      notFound: ["refund-due"],
    },
    {
      clause: "二(七)",
      when: "贫困劳动者已被收取培训费和鉴定费：全部退还",
      facts: { trainingCharged: "300", appraisalCharged: "80.50" },
      value: { entitled: true, refundDue: "380.50" }, // 300+80.50
      finds: ["refund-due"],
    },
    {
      clause: "二(七)",
      when: "贫困劳动者，未填报已收费用：免费，无法计算应退还的金额，指出须填报",
      facts: { trainingCharged: undefined, appraisalCharged: undefined },
      value: { entitled: true, refundDue: null },
      unmet: [],
      finds: ["charges-needed"],
    },
    {
      clause: "二(七)",
      when: "贫困劳动者，只填报已收培训费：无法计算应退还的金额",
      facts: { trainingCharged: "300", appraisalCharged: undefined },
      value: { entitled: true, refundDue: null },
      finds: ["charges-needed"],
    },
    {
      clause: "二(七)",
      when: "贫困劳动者，只填报已收鉴定费：无法计算应退还的金额",
      facts: { trainingCharged: undefined, appraisalCharged: "80.50" },
      value: { entitled: true, refundDue: null },
      finds: ["charges-needed"],
    },
    {
      clause: "二(七)",
      when: "不属于贫困劳动者，未填报已收费用：不予退还，无需填报",
      facts: { registeredPoor: false, trainingCharged: undefined, appraisalCharged: undefined },
      value: { entitled: false, refundDue: "0.00" },
      notFound: ["charges-needed"],
    },
    {
      clause: "二(七)",
      when: "不属于贫困劳动者：不适用免费，不予退还",
      facts: { registeredPoor: false, trainingCharged: "300" },
      value: { entitled: false, refundDue: "0.00" },
      unmet: ["entitled"],
      notFound: ["refund-due"],
    },
    {
      clause: "二(七)",
      when: "只缺已收培训费：应退还的金额不推算",
      facts: { trainingCharged: undefined, appraisalCharged: "80.50" },
      value: { entitled: true, refundDue: null },
      finds: ["charges-needed"],
    },
    {
      clause: "二(七)",
      when: "只缺已收鉴定费：应退还的金额不推算",
      facts: { trainingCharged: "300", appraisalCharged: undefined },
      value: { entitled: true, refundDue: null },
      finds: ["charges-needed"],
    },
    {
      clause: "二(七)",
      when: "已收费用为负、出生日期晚于培训开始日期：一并指出",
      facts: { birthDate: "2018-01-01", trainingCharged: "-1" },
      faults: [
        ["trainingCharged", "out-of-range"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "二(七)",
      when: "已收费用过大，无法精确合计：不接受",
      facts: { trainingCharged: "9999999999999.99", appraisalCharged: "0.01" },
      faults: [["trainingCharged", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
