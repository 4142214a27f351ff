import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { insuredAs } from "../facts.ts";

const findings = {
  "insured-as-employee": {
    holds: { zh: "原以员工身份参保", en: "was insured as an employee" },
    fails: { zh: "原未以员工身份参保", en: "was not insured as an employee" },
  },
  unemployed: { holds: { zh: "已失业", en: "lost the job" }, fails: { zh: "未失业", en: "did not lose the job" } },
} as const satisfies Findings;

/**
 * 失业后续保 — Decides whether an employee who has lost the job may continue as a flexible worker. 八16.
 *
 * @example continuedInsurance({ insuredAs: "employee", unemployed: true }).value // { eligible: true, unmet: [] }
 */
export const continuedInsurance = rule({
  name: "continued-insurance",
  title: { zh: "失业后续保", en: "Continued insurance after job loss" },
  question: { zh: "失业后是否可以灵活就业人员身份续保？", en: "May this person continue as a flexible worker?" },
  clauses: ["八16"],
  facts: facts({ insuredAs, unemployed: flag(findings.unemployed.holds) }),
  answer: answer({
    eligible: flag({ zh: "可以灵活就业人员身份续保", en: "may continue as a flexible worker" }),
    unmet: unmetConditions(conditionsOf(findings)),
  }),
  findings,
  decide(facts, policy) {
    const unmet = unmetAt(policy, "八16", {
      "insured-as-employee": facts.insuredAs === "employee",
      unemployed: facts.unemployed,
    });
    return { eligible: unmet.length === 0, unmet };
  },
});
