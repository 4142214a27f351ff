import { startUpSupport } from "../../../src/policies/disability-employment/start-up-support.ts";
import type { CaseTable } from "../../support/cases.ts";

const founders = ["tax-relief", "loan-interest", "start-up-grant", "social-subsidy"];
const holders = ["start-up-loan", "start-up-training-subsidy"];
const all = ["incubator-priority", "preference-certificate", ...founders, ...holders];
const codes = (...given: string[]) => ({ supports: given.map((code) => ({ code })) });

/** 三(一)3 — 孵化基地内优先、优惠证免费、创业的减税贴息有补贴、持就业失业登记证的还有贷款和培训补贴。 */
export default {
  rule: startUpSupport,
  given: {
    foundedEnterprise: true,
    inIncubator: true,
    selfEmployedOrFlexible: true,
    meetsConditions: true,
    holdsRegistrationCertificate: true,
    isStartingBusiness: true,
  },
  rows: [
    { clause: "三(一)3", when: "各项条件都符合", value: codes(...all), finds: ["supports"], failing: [] },
    {
      clause: "三(一)3",
      when: "没有创办小微企业或社会组织",
      facts: { foundedEnterprise: false },
      value: codes(...all.slice(1)),
      failing: ["founded-enterprise"],
    },
    {
      clause: "三(一)3",
      when: "不在孵化基地内",
      facts: { inIncubator: false },
      value: codes(...all.slice(1)),
      failing: ["in-incubator"],
    },
    {
      clause: "三(一)3",
      when: "不是自主创业或灵活就业：没有优惠证",
      facts: { selfEmployedOrFlexible: false },
      value: codes("incubator-priority", ...founders, ...holders),
      failing: ["self-employed-or-flexible"],
    },
    {
      clause: "三(一)3",
      when: "不符合优惠证条件",
      facts: { meetsConditions: false },
      value: codes("incubator-priority", ...founders, ...holders),
      failing: ["meets-conditions"],
    },
    {
      clause: "三(一)3",
      when: "没有就业失业登记证：没有担保贷款和培训补贴，减税、贴息和补贴照样有",
      facts: { holdsRegistrationCertificate: false },
      value: codes("incubator-priority", "preference-certificate", ...founders),
      failing: ["holds-registration-certificate"],
    },
    {
      clause: "三(一)3",
      when: "持证但没有创业",
      facts: { isStartingBusiness: false },
      value: codes("incubator-priority", "preference-certificate"),
      failing: ["starting-business"],
    },
    {
      clause: "三(一)3",
      when: "只是创业：有减税、贴息和补贴",
      facts: {
        foundedEnterprise: false,
        inIncubator: false,
        selfEmployedOrFlexible: false,
        meetsConditions: false,
        holdsRegistrationCertificate: false,
      },
      value: codes(...founders),
      finds: ["supports"],
    },
    {
      clause: "三(一)3",
      when: "一项也不符合",
      facts: {
        foundedEnterprise: false,
        inIncubator: false,
        selfEmployedOrFlexible: false,
        meetsConditions: false,
        holdsRegistrationCertificate: false,
        isStartingBusiness: false,
      },
      value: { supports: [] },
      finds: ["no-support"],
    },
    {
      clause: "三(一)3",
      when: "写成数字、没有填、多余字段：一次列出",
      facts: { inIncubator: 1, isStartingBusiness: undefined, amount: "1" },
      faults: [
        ["inIncubator", "wrong-type"],
        ["isStartingBusiness", "missing"],
        ["amount", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
