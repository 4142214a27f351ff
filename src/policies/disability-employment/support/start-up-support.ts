import { answer, facts, flag, optional } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";
import { openList } from "../stated-items.ts";

/** 创业扶持 — The support that the clause lists, in the order of the text. */
const supports = itemsAt("三(一)3", {
  "incubator-priority": { zh: "孵化基地内优先享受扶持", en: "priority support in the start-up incubator" },
  "preference-certificate": {
    zh: "免费办理《残疾人个体经营优惠证》",
    en: "free self-employment preference certificate",
  },
  "tax-relief": { zh: "税收减免", en: "tax relief" },
  "loan-interest": { zh: "贷款贴息", en: "loan interest subsidy" },
  "start-up-grant": { zh: "资金补贴", en: "start-up grant" },
  "social-subsidy": { zh: "社会补贴", en: "social subsidy" },
  premises: { zh: "帮助安排经营场所", en: "help with business premises" },
  "start-up-capital": { zh: "启动资金支持", en: "start-up capital" },
  "start-up-loan": { zh: "创业担保贷款", en: "guaranteed start-up loan" },
  "start-up-training-subsidy": { zh: "创业培训补贴", en: "start-up training subsidy" },
});
const { of } = supports;

/** Support for everyone who is starting a business, with or without the registration certificate. */
const forFounders = [of["tax-relief"], of["loan-interest"], of["start-up-grant"], of["social-subsidy"]];

const findings = {
  "founded-enterprise": {
    yes: { zh: "已创办小微企业或社会组织", en: "has founded a small or micro enterprise or a non-profit organisation" },
    no: {
      zh: "未创办小微企业或社会组织",
      en: "has not founded a small or micro enterprise or a non-profit organisation",
    },
  },
  "in-incubator": {
    yes: { zh: "在孵化基地内", en: "is in the start-up incubator" },
    no: { zh: "不在孵化基地内", en: "is not in the start-up incubator" },
  },
  "self-employed-or-flexible": {
    yes: { zh: "属于自主创业或灵活就业", en: "is self-employed or in flexible employment" },
    no: { zh: "不属于自主创业或灵活就业", en: "is neither self-employed nor in flexible employment" },
  },
  "meets-conditions": {
    holds: { zh: "符合优惠证办理条件", en: "meets the conditions for the preference certificate" },
    fails: { zh: "不符合优惠证办理条件", en: "does not meet the conditions for the preference certificate" },
  },
  "holds-registration-certificate": {
    holds: { zh: "持有《就业失业登记证》", en: "holds the employment and unemployment registration certificate" },
    fails: {
      zh: "未持有《就业失业登记证》",
      en: "does not hold the employment and unemployment registration certificate",
    },
  },
  "starting-business": {
    yes: { zh: "积极参与创业", en: "is starting a business" },
    no: { zh: "未参与创业", en: "is not starting a business" },
  },
  "local-means": {
    yes: {
      zh: "当地有条件安排经营场所、提供启动资金",
      en: "the locality has the means for premises and start-up capital",
    },
    no: {
      zh: "当地无条件安排经营场所、提供启动资金",
      en: "the locality does not have the means for premises and start-up capital",
    },
  },
  "local-means-not-given": {
    zh: "未填报当地有无条件，经营场所和启动资金支持无法认定",
    en: "whether the locality has the means is not given, so help with premises and start-up capital is not decided",
  },
  "open-list": openList,
  supports: { zh: "享受：{supports:labels}", en: "entitled to: {supports:labels}" },
  "no-support": { zh: "无可享受的创业扶持", en: "not entitled to any start-up support" },
} as const satisfies Findings;

/**
 * 创业扶持 — Lists the start-up support that a person with a disability is entitled to. 三(一)3.
 *
 * Where the locality has the means it may help with premises and start-up capital; whether it does is a fact
 * (`localMeans`), and without it this help is not listed. The conditions of the preference certificate are set elsewhere, so whether they are met is a fact. The amounts are set
 * elsewhere too and are not computed.
 *
 * @example startUpSupport({ foundedEnterprise: false, inIncubator: false, selfEmployedOrFlexible: true,
 *   meetsConditions: true, holdsRegistrationCertificate: false, isStartingBusiness: false }).value.supports[0].code
 * // "preference-certificate"
 */
export const startUpSupport = rule({
  name: "start-up-support",
  title: { zh: "创业扶持", en: "Start-up support" },
  question: { zh: "可享受哪些创业扶持？", en: "Which start-up support is this person entitled to?" },
  clauses: ["三(一)3"],
  facts: facts({
    foundedEnterprise: flag(findings["founded-enterprise"].yes),
    inIncubator: flag(findings["in-incubator"].yes),
    selfEmployedOrFlexible: flag(findings["self-employed-or-flexible"].yes),
    meetsConditions: flag(findings["meets-conditions"].holds),
    holdsRegistrationCertificate: flag(findings["holds-registration-certificate"].holds),
    isStartingBusiness: flag(findings["starting-business"].yes),
    localMeans: optional(flag(findings["local-means"].yes)),
  }),
  answer: answer({ supports: listOf(supports, { zh: "可享受的创业扶持", one: "support", many: "start-up support" }) }),
  findings,
  decide(facts, policy) {
    const given: (typeof supports.all)[number][] = [];
    const founded = policy.condition("三(一)3", "founded-enterprise", facts.foundedEnterprise);
    const inside = policy.condition("三(一)3", "in-incubator", facts.inIncubator);
    if (founded && inside) given.push(of["incubator-priority"]);
    const working = policy.condition("三(一)3", "self-employed-or-flexible", facts.selfEmployedOrFlexible);
    const eligible = policy.condition("三(一)3", "meets-conditions", facts.meetsConditions);
    if (working && eligible) given.push(of["preference-certificate"]);
    const starting = policy.condition("三(一)3", "starting-business", facts.isStartingBusiness);
    if (starting) {
      given.push(...forFounders);
      policy.found("三(一)3", "open-list");
      if (facts.localMeans === undefined) policy.found("三(一)3", "local-means-not-given");
      else if (policy.condition("三(一)3", "local-means", facts.localMeans))
        given.push(of.premises, of["start-up-capital"]);
    }
    const { holdsRegistrationCertificate } = facts;
    const registered = policy.condition("三(一)3", "holds-registration-certificate", holdsRegistrationCertificate);
    if (registered && starting) given.push(of["start-up-loan"], of["start-up-training-subsidy"]);
    if (given.length === 0) policy.found("三(一)3", "no-support");
    else policy.found("三(一)3", "supports", { supports: given.map(({ label }) => label) });
    return { supports: given.map(({ entry }) => entry) };
  },
});
