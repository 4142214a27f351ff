import { answer, facts, flag, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";

/** 就医方式 — How a person was treated. */
const treatments = labels({ outpatient: { zh: "门诊", en: "outpatient" }, inpatient: { zh: "住院", en: "inpatient" } });

/**
 * 医疗费用当场结报 — Checks whether medical costs were reimbursed on the spot. 二6.
 *
 * The clause requires it for both kinds of treatment. The text does not say how much is reimbursed.
 *
 * @example onTheSpotReimbursement({ treatment: "outpatient", reimbursedOnTheSpot: false }).value.met // false
 */
export const onTheSpotReimbursement = rule({
  name: "on-the-spot-reimbursement",
  title: { zh: "医疗费用当场结报", en: "On-the-spot reimbursement" },
  question: { zh: "门诊、住院费用是否当场结报？", en: "Were the medical costs reimbursed on the spot?" },
  clauses: ["二6"],
  facts: facts({
    treatment: oneOf({ zh: "就医方式", en: "treatment" }, treatments),
    reimbursedOnTheSpot: flag({ zh: "已当场结报", en: "reimbursed on the spot" }),
  }),
  answer: answer({ met: flag({ zh: "符合当场结报要求", en: "reimbursed on the spot, as required" }) }),
  findings: {
    "reimbursed-on-the-spot": {
      holds: { zh: "{treatment:label}费用已当场结报", en: "{treatment:label} costs were reimbursed on the spot" },
      fails: { zh: "{treatment:label}费用未当场结报", en: "{treatment:label} costs were not reimbursed on the spot" },
    },
  },
  decide(facts, policy) {
    const data = { treatment: treatments[facts.treatment] };
    return { met: policy.condition("二6", "reimbursed-on-the-spot", facts.reimbursedOnTheSpot, data) };
  },
});
