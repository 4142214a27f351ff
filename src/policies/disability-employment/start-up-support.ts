import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import { type Label, labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { entryAt } from "./stated-items.ts";

/** 创业扶持 — what 三(一)3 gives, in the order of the text. */
export const startUpSupports = labels({
  "incubator-priority": { zh: "孵化基地内优先享受扶持", en: "priority in the incubator" },
  "preference-certificate": { zh: "免费办理个体经营优惠证", en: "free preferential certificate" },
  "tax-relief": { zh: "税收减免", en: "tax relief" },
  "loan-interest": { zh: "贷款贴息", en: "loan interest subsidy" },
  "start-up-grant": { zh: "资金补贴", en: "subsidy in money" },
  "social-subsidy": { zh: "社会补贴", en: "social subsidy" },
  "start-up-loan": { zh: "创业担保贷款", en: "guaranteed start-up loan" },
  "start-up-training-subsidy": { zh: "创业培训补贴", en: "start-up training subsidy" },
});
export type StartUpSupport = keyof typeof startUpSupports;

/** What every disabled person who starts up has, with or without the employment registration. */
const forFounders = [
  startUpSupports["tax-relief"],
  startUpSupports["loan-interest"],
  startUpSupports["start-up-grant"],
  startUpSupports["social-subsidy"],
];

/**
 * 创业扶持 — which supports a disabled person who works on their own account has. 三(一)3.
 *
 * The conditions of the certificate stand in other rules: whether they are met is a fact. So do the conditions and
 * amounts of the reliefs and subsidies: what is listed is given as those rules say, nothing is computed.
 *
 * @example
 * startUpSupport({ foundedEnterprise: false, inIncubator: false, selfEmployedOrFlexible: true, meetsConditions: true,
 *   holdsRegistrationCertificate: false, isStartingBusiness: false }).value.supports[0].code // "preference-certificate"
 */
export const startUpSupport = rule({
  name: "start-up-support",
  clauses: ["三(一)3"],
  facts: facts({
    foundedEnterprise: flag({ zh: "创办了小微企业或社会组织", en: "founded a small enterprise or organisation" }),
    inIncubator: flag({ zh: "在孵化基地内", en: "in the incubator" }),
    selfEmployedOrFlexible: flag({ zh: "自主创业或灵活就业", en: "self-employed or works flexibly" }),
    meetsConditions: flag({ zh: "符合优惠证条件", en: "meets the conditions of the certificate" }),
    holdsRegistrationCertificate: flag({ zh: "持有就业失业登记证", en: "holds the employment registration" }),
    isStartingBusiness: flag({ zh: "积极参与创业", en: "starts up a business" }),
  }),
  decide(facts, policy: Policy<typeof startUpSupportWords>) {
    const supports: Label<StartUpSupport>[] = [];
    const founded = policy.condition("三(一)3", "founded-enterprise", facts.foundedEnterprise);
    const inside = policy.condition("三(一)3", "in-incubator", facts.inIncubator);
    if (founded && inside) supports.push(startUpSupports["incubator-priority"]);
    const working = policy.condition("三(一)3", "self-employed-or-flexible", facts.selfEmployedOrFlexible);
    const eligible = policy.condition("三(一)3", "meets-conditions", facts.meetsConditions);
    if (working && eligible) supports.push(startUpSupports["preference-certificate"]);
    const starting = policy.condition("三(一)3", "starting-business", facts.isStartingBusiness);
    if (starting) supports.push(...forFounders);
    const registered = policy.condition(
      "三(一)3",
      "holds-registration-certificate",
      facts.holdsRegistrationCertificate,
    );
    if (registered && starting) {
      supports.push(startUpSupports["start-up-loan"], startUpSupports["start-up-training-subsidy"]);
    }
    if (supports.length === 0) policy.found("三(一)3", "no-support");
    else policy.found("三(一)3", "supports", { supports });
    return { supports: supports.map((support) => entryAt("三(一)3", support)) };
  },
});

export const startUpSupportWords = {
  title: { zh: "创业扶持", en: "Start-up support" },
  asks: { zh: "能享受哪些创业扶持？", en: "Which start-up supports does this person have?" },
  findings: {
    "founded-enterprise": {
      holds: { zh: "创办了小微企业或社会组织", en: "founded a small enterprise or an organisation" },
      fails: { zh: "没有创办小微企业或社会组织", en: "founded no small enterprise or organisation" },
    },
    "in-incubator": {
      holds: { zh: "在孵化基地内", en: "in the incubator" },
      fails: { zh: "不在孵化基地内", en: "not in the incubator" },
    },
    "self-employed-or-flexible": {
      holds: { zh: "自主创业或灵活就业", en: "self-employed or works flexibly" },
      fails: { zh: "不是自主创业或灵活就业", en: "neither self-employed nor working flexibly" },
    },
    "meets-conditions": {
      holds: { zh: "符合优惠证条件", en: "meets the conditions of the certificate" },
      fails: { zh: "不符合优惠证条件", en: "does not meet the conditions of the certificate" },
    },
    "holds-registration-certificate": {
      holds: { zh: "持有就业失业登记证", en: "holds the employment registration" },
      fails: { zh: "没有就业失业登记证", en: "does not hold the employment registration" },
    },
    "starting-business": {
      holds: { zh: "积极参与创业", en: "starts up a business" },
      fails: { zh: "没有参与创业", en: "does not start up a business" },
    },
    supports: { zh: "享受：{supports:labels}", en: "has: {supports:labels}" },
    "no-support": { zh: "没有可享受的创业扶持", en: "no start-up support" },
  },
} as const satisfies Words;
