import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { insuredAs } from "./facts.ts";

/**
 * 失业后续保 — may an employee continue as a flexible worker. 八16.
 *
 * @example continuedInsurance({ insuredAs: "employee", unemployed: true }).value
 * // { eligible: true, unmet: [] }
 */
export const continuedInsurance = rule({
  name: "continued-insurance",
  clauses: ["八16"],
  facts: facts({ insuredAs, unemployed: flag({ zh: "已失业", en: "has lost the job" }) }),
  decide(facts, policy: Policy<typeof continuedInsuranceWords>) {
    const unmet = failingOf({
      "insured-as-employee": policy.condition("八16", "insured-as-employee", facts.insuredAs === "employee"),
      unemployed: policy.condition("八16", "unemployed", facts.unemployed),
    });
    return { eligible: unmet.length === 0, unmet };
  },
});

export const continuedInsuranceWords = {
  title: { zh: "失业后续保", en: "Continuation after losing the job" },
  asks: { zh: "失业后能不能改以灵活就业身份续保？", en: "May this person continue as a flexible worker?" },
  findings: {
    "insured-as-employee": {
      holds: { zh: "原以员工身份参保", en: "insured as an employee" },
      fails: { zh: "原来不是以员工身份参保", en: "not insured as an employee" },
    },
    unemployed: {
      holds: { zh: "已失业，可选择以灵活就业身份续保", en: "has lost the job and may go on as a flexible worker" },
      fails: { zh: "没有失业", en: "has not lost the job" },
    },
  },
} as const satisfies Words;
