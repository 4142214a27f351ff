import { facts } from "../../kernel/facts.ts";
import { flag, oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 就医方式 — how somebody was treated. */
export const treatments = labels({
  outpatient: { zh: "门诊", en: "outpatient" },
  inpatient: { zh: "住院", en: "inpatient" },
});

/**
 * 医疗费用当场结报 — medical costs are settled on the spot; was that done. 二6.
 *
 * Both kinds of treatment are settled on the spot. How much is paid, the text does not say.
 *
 * @example
 * onTheSpotReimbursement({ treatment: "outpatient", reimbursedOnTheSpot: false }).value.met // false
 */
export const onTheSpotReimbursement = rule({
  name: "on-the-spot-reimbursement",
  clauses: ["二6"],
  facts: facts({
    treatment: oneOf({ zh: "就医方式", en: "treatment" }, treatments),
    reimbursedOnTheSpot: flag({ zh: "已当场结报", en: "settled on the spot" }),
  }),
  decide(facts, policy: Policy<typeof onTheSpotReimbursementWords>) {
    const data = { treatment: treatments[facts.treatment] };
    return { met: policy.condition("二6", "reimbursed-on-the-spot", facts.reimbursedOnTheSpot, data) };
  },
});

export const onTheSpotReimbursementWords = {
  title: { zh: "医疗费用当场结报", en: "Settlement on the spot" },
  asks: { zh: "门诊、住院费用是否当场结报？", en: "Were the medical costs settled on the spot?" },
  findings: {
    "reimbursed-on-the-spot": {
      holds: { zh: "{treatment:label}费用已当场结报", en: "{treatment:label} costs were settled on the spot" },
      fails: { zh: "{treatment:label}费用没有当场结报", en: "{treatment:label} costs were not settled on the spot" },
    },
  },
} as const satisfies Words;
