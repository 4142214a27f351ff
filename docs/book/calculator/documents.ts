import type { JsonSchema } from "../../../src/kernel/facts/field.ts";
import type { AnyField, Shape } from "../../../src/kernel/facts/index.ts";
import type { AnyRule, CompletePolicy } from "../../../src/kernel/policy/index.ts";

/** A rule as a form needs it: with the declarations of its facts and answer. */
export interface FormRule extends AnyRule {
  readonly facts: AnyRule["facts"] & { readonly fields: Shape };
  readonly answer: AnyRule["answer"] & {
    readonly fields: Readonly<Record<string, AnyField>>;
    readonly schema: JsonSchema;
  };
}

type Load = () => Promise<{ readonly policy: CompletePolicy }>;

/** One line a document, so that a page loads the rules of its own document and no others. */
const documents: Readonly<Record<string, Load>> = {
  "assistance-week": () => import("../../../src/policies/assistance-week/index.ts"),
  "conduct-review": () => import("../../../src/policies/conduct-review/index.ts"),
  coordination: () => import("../../../src/coordination/index.ts"),
  "disability-employment": () => import("../../../src/policies/disability-employment/index.ts"),
  "employee-pension": () => import("../../../src/policies/employee-pension/index.ts"),
  "employment-poverty-relief": () => import("../../../src/policies/employment-poverty-relief/index.ts"),
  "landless-farmers": () => import("../../../src/policies/landless-farmers/index.ts"),
  "safety-net": () => import("../../../src/policies/safety-net/index.ts"),
  "startup-year-bureau": () => import("../../../src/policies/startup-year-bureau/index.ts"),
  "startup-year-system": () => import("../../../src/policies/startup-year-system/index.ts"),
};

/** The rule with a full name, or undefined if there is none. */
export async function loadRule(name: string): Promise<FormRule | undefined> {
  const [document = ""] = name.split("/");
  if (!Object.hasOwn(documents, document)) return undefined;
  const { policy } = await (documents[document] as Load)();
  return Object.values(policy.rules).find((rule) => rule.name === name) as FormRule | undefined;
}
