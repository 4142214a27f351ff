import { startUpSupport } from "../../../../src/policies/disability-employment/support/start-up-support.ts";
import type { CaseTable } from "../../../support/cases.ts";

const founders = ["tax-relief", "loan-interest", "start-up-grant", "social-subsidy"];
const holders = ["start-up-loan", "start-up-training-subsidy"];
const all = ["incubator-priority", "preference-certificate", ...founders, ...holders];
const codes = (...given: string[]) => ({ supports: given.map((code) => ({ code })) });

/** 三(一)3 — 孵化基地内优先；优惠证免费办理；创业的享受减税、贴息和补贴；持有《就业失业登记证》的另享受担保贷款和培训补贴。 */
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
    {
      clause: "三(一)3",
      when: "各项条件均符合，未填报当地有无条件：享受8项扶持，经营场所和启动资金无法认定",
      value: codes(...all),
      finds: ["supports", "open-list", "local-means-not-given"],
      unmet: [],
    },
    {
      clause: "三(一)3",
      when: "各项条件均符合，当地有条件：另可帮助安排经营场所、提供启动资金，共10项",
      facts: { localMeans: true },
      value: codes(
        "incubator-priority",
        "preference-certificate",
        ...founders,
        "premises",
        "start-up-capital",
        ...holders,
      ),
      notFound: ["local-means-not-given"],
    },
    {
      clause: "三(一)3",
      when: "各项条件均符合，当地无条件：8项扶持，无经营场所和启动资金",
      facts: { localMeans: false },
      value: codes(...all),
      no: ["local-means"],
    },
    {
      clause: "三(一)3",
      when: "未参与创业，当地有条件：不享受经营场所和启动资金",
      facts: { isStartingBusiness: false, localMeans: true },
      value: codes("incubator-priority", "preference-certificate"),
      notFound: ["local-means", "open-list"],
    },
    {
      clause: "三(一)3",
      when: "未创办小微企业或社会组织：不享受孵化基地优先，其余7项照常享受",
      facts: { foundedEnterprise: false },
      value: codes(...all.slice(1)),
      no: ["founded-enterprise"],
    },
    {
      clause: "三(一)3",
      when: "不在孵化基地内：不享受孵化基地优先，其余7项照常享受",
      facts: { inIncubator: false },
      value: codes(...all.slice(1)),
      no: ["in-incubator"],
    },
    {
      clause: "三(一)3",
      when: "不属于自主创业或灵活就业：不办优惠证，其余7项照常享受",
      facts: { selfEmployedOrFlexible: false },
      value: codes("incubator-priority", ...founders, ...holders),
      no: ["self-employed-or-flexible"],
    },
    {
      clause: "三(一)3",
      when: "不符合优惠证办理条件：不办优惠证，其余7项照常享受",
      facts: { meetsConditions: false },
      value: codes("incubator-priority", ...founders, ...holders),
      unmet: ["meets-conditions"],
    },
    {
      clause: "三(一)3",
      when: "未持有《就业失业登记证》：不享受担保贷款和培训补贴，减税、贴息和补贴照常享受",
      facts: { holdsRegistrationCertificate: false },
      value: codes("incubator-priority", "preference-certificate", ...founders),
      unmet: ["holds-registration-certificate"],
    },
    {
      clause: "三(一)3",
      when: "持有《就业失业登记证》但未参与创业：只享受孵化基地优先和优惠证",
      facts: { isStartingBusiness: false },
      value: codes("incubator-priority", "preference-certificate"),
      no: ["starting-business"],
    },
    {
      clause: "三(一)3",
      when: "仅参与创业，其余条件均不符合：享受减税、贴息和补贴",
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
      when: "各项条件均不符合：无可享受的扶持",
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
      when: "是否在孵化基地填成数字、是否创业未填、多填一个字段：一并指出",
      facts: { inIncubator: 1, isStartingBusiness: undefined, amount: "1" },
      faults: [
        ["inIncubator", "wrong-type"],
        ["isStartingBusiness", "missing"],
        ["amount", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
