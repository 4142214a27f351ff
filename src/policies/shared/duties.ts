import { answer, facts, label, oneOf, optional } from "../../kernel/facts/index.ts";
import type { Labels } from "../../kernel/language/index.ts";
import type { Findings, Items } from "../../kernel/policy/index.ts";
import type { Recorder } from "./recorder.ts";
import { listOf } from "./stated-lists.ts";

const responsibleBody = { zh: "责任单位", en: "responsible body" };
const findings = {
  duty: { zh: "{by:label}：{duty:label}", en: "{by:label}: {duty:label}" },
} as const satisfies Findings;

/** 职责 — The rule that lists who has which duty, for one body or for all, in the order given. Spread it into `rule`. */
export function dutiesRule<Address extends string, Duty extends string, Body extends string>(
  duties: Items<Address, Duty>,
  bodies: Labels<Body>,
  bodiesByDuty: Readonly<Record<Duty, readonly Body[]>>,
) {
  return {
    facts: facts({ body: optional(oneOf(responsibleBody, bodies)) }),
    answer: answer({
      items: listOf(duties, { zh: "职责", one: "duty", many: "duties" }, { by: label(responsibleBody, bodies) }),
    }),
    findings,
    decide({ body }: { readonly body?: Body | undefined }, policy: Recorder<Address, typeof findings>) {
      const all = duties.all.flatMap(({ address, label, entry }) =>
        bodiesByDuty[label.code].map((code) => ({ address, duty: label, entry, by: bodies[code] })),
      );
      const asked = all.filter(({ by }) => body === undefined || by.code === body);
      for (const { address, by, duty } of asked) policy.found(address, "duty", { by, duty });
      return { items: asked.map(({ entry, by }) => ({ ...entry, by })) };
    },
  };
}
