import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { money } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { ageBand } from "./age-band.ts";
import { rule } from "./document.ts";
import { birthDate, landFacts, paidOn, referenceDate, soundHousehold } from "./facts.ts";
import { fundingShares, statusLostIn } from "./funding-shares.ts";
import { scope } from "./scope.ts";
import { groups } from "./special-group.ts";

/** The facts about what is paid, as `funding-shares` takes them. */
export const paymentFacts = {
  groups,
  villageContribution: optional(money({ zh: "村集体出资", en: "village part" })),
  statusLostIn: optional(statusLostIn),
};

/**
 * 参保条件 — scope, age band and funding shares of one person in one call, for those who already know the reference
 * date. 三, 五(一), 五(二), 六(一)2. Amounts in yuan. The shares are told for everybody whose band may join the pension.
 */
export const enrolmentTerms = rule({
  name: "enrolment-terms",
  title: { zh: "参保条件", en: "Terms of enrolment" },
  question: {
    zh: "是不是工作对象、属于哪个年龄段、各出资多少？",
    en: "In scope or not, in which age band, and who pays how much?",
  },
  clauses: ["三", "五"],
  facts: facts(
    { birthDate, referenceDate, ...landFacts, ...paymentFacts, paidOn },
    soundHousehold,
    notAfter("birthDate", "referenceDate", { zh: "出生不晚于确认年龄之日", en: "born by the reference date" }),
  ),
  findings: {
    "in-scope": {
      holds: { zh: "是本方案的工作对象", en: "in the scope of the plan" },
      fails: { zh: "不是本方案的工作对象", en: "not in the scope of the plan" },
    },
    "may-enrol": {
      holds: { zh: "可以自愿参加养老保障", en: "may join the pension, voluntarily" },
      fails: { zh: "不能参加养老保障", en: "may not join the pension" },
    },
  },
  decide(facts, policy) {
    const { inScope, unmet } = policy.apply(scope, facts);
    const {
      band,
      age: years,
      options,
    } = policy.apply(ageBand, {
      birthDate: facts.birthDate,
      referenceDate: facts.referenceDate,
      on: facts.paidOn,
    });
    const bandMayEnrol = options.includes("enrol-in-pension");
    policy.condition("三", "in-scope", inScope);
    policy.condition("五", "may-enrol", inScope && bandMayEnrol);
    const shares = bandMayEnrol
      ? policy.apply(fundingShares, {
          groups: facts.groups,
          paidOn: facts.paidOn,
          villageContribution: facts.villageContribution,
          band,
          enrolledOn: facts.enrolledOn,
          statusLostIn: facts.statusLostIn,
        })
      : null;
    return { inScope, unmet, age: years, band, options, eligible: inScope && bandMayEnrol, shares };
  },
});
