import { answer, facts, flag, group, money, nullable, oneOf, optional } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { birthDate, bornBy, landFacts, paidOn, referenceDate, soundHousehold } from "../facts.ts";
import { fundingShares, statusLostIn } from "../funding/funding-shares.ts";
import { groups, specialGroups } from "../funding/special-group.ts";
import { ageBand } from "../scope/age-band.ts";
import { scope } from "../scope/scope.ts";

/** Facts about payment, as `funding-shares` takes them. */
export const paymentFacts = {
  groups,
  villageContribution: optional(money({ zh: "村集体补助", en: "village contribution" })),
  statusLostIn: optional(statusLostIn),
};

const shares = group(
  { zh: "各方出资", en: "funding shares" },
  {
    total: money({ zh: "筹资规模", en: "required funding" }),
    government: money({ zh: "政府补贴", en: "government contribution" }),
    joint: money({ zh: "个人和村集体出资合计", en: "joint contribution of individual and village" }),
    village: money({ zh: "村集体补助", en: "village contribution" }),
    individual: money({ zh: "个人缴费", en: "individual contribution" }),
    group: nullable(
      oneOf({ zh: "享受优惠的特殊人群类别", en: "special group of the preferential share" }, specialGroups),
    ),
    differenceDue: money({ zh: "失去特殊人群资格应补缴差额", en: "difference due after the special status ended" }),
  },
);

/**
 * 参保资格和出资 — Determines scope, age band and funding shares of one person from a known reference date. 三, 五(一),
 * 五(二), 六(一)2. Amounts in yuan. The shares are given for every age band that may enrol in the pension, in scope or not.
 *
 * @example enrolmentTerms({ birthDate: "1970-03-02", referenceDate: "2012-05-01", expropriatedByGovernment: true,
 *   collectiveArableLand: true, hadContractRight: true, registeredAtExpropriation: true,
 *   household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 },
 *   county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }], groups: [], paidOn: "2012-06-01" }).value
 * // { inScope: true, unmet: [], age: 42, band: "pension-first", …, government: 12600.00, joint: 5400.00, … }
 */
export const enrolmentTerms = rule({
  name: "enrolment-terms",
  title: { zh: "参保资格和出资", en: "Enrolment terms" },
  question: {
    zh: "是否属于工作对象、属于哪个年龄段，各方应出资多少？",
    en: "Is this person in scope and in which age band, and who pays how much?",
  },
  clauses: ["三", "五"],
  facts: facts(
    { birthDate, referenceDate, ...landFacts, ...paymentFacts, paidOn },
    soundHousehold,
    bornBy("referenceDate", referenceDate),
  ),
  answer: answer({
    ...scope.answer.only("inScope", "unmet"),
    ...ageBand.answer.only("age", "band", "options"),
    eligible: flag({ zh: "可以参加养老保障", en: "may enrol in the pension" }),
    shares: nullable(shares),
  }),
  uses: [scope, ageBand, fundingShares],
  findings: {
    "in-scope": {
      holds: { zh: "属于本方案的工作对象", en: "in the scope of the plan" },
      fails: { zh: "不属于本方案的工作对象", en: "not in the scope of the plan" },
    },
    "may-enrol": {
      holds: { zh: "可以自愿参加养老保障", en: "may enrol in the pension voluntarily" },
      fails: { zh: "不能参加养老保障", en: "may not enrol in the pension" },
    },
  },
  decide(facts, policy) {
    const { inScope, unmet } = policy.apply(scope, facts);
    const { birthDate, referenceDate, groups, paidOn, villageContribution, enrolledOn, statusLostIn } = facts;
    const { band, age, options } = policy.apply(ageBand, { birthDate, referenceDate, on: paidOn });
    const bandMayEnrol = options.includes("enrol-in-pension");
    policy.condition("三", "in-scope", inScope);
    const eligible = policy.condition("五", "may-enrol", inScope && bandMayEnrol);
    const shares = bandMayEnrol
      ? policy.apply(fundingShares, { groups, paidOn, villageContribution, band, enrolledOn, statusLostIn })
      : null;
    return { inScope, unmet, age, band, options, eligible, shares };
  },
});
