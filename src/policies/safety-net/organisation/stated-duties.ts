import { answer, facts, item, list } from "../../../kernel/facts/index.ts";
import type { Findings, Items } from "../../../kernel/policy/index.ts";
import type { ClauseAddress, Deciding } from "../document.ts";

const findings = { duty: { zh: "{duty:label}", en: "{duty:label}" } } as const satisfies Findings;

/** 职责清单 — The rule that lists duties, each with the clause that states it. Spread it into `rule`. */
export function statedDuties<Code extends string>(duties: Items<ClauseAddress, Code>) {
  return {
    facts: facts({}),
    answer: answer({ duties: list({ zh: "职责", en: "duties" }, item({ zh: "职责", en: "duty" }, duties.labels)) }),
    findings,
    decide(_facts: object, policy: Deciding<typeof findings>) {
      for (const { address, label } of duties.all) policy.found(address, "duty", { duty: label });
      return { duties: duties.all.map(({ entry }) => entry) };
    },
  };
}
