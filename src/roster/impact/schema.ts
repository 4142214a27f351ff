import type { JsonSchema } from "../../kernel/facts/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { countySchema } from "../by-rule/county.ts";
import { mostScenarios } from "./scenarios.ts";

/**
 * 测算文件的 JSON Schema — The JSON Schema of the file with the scenarios of a rule: `{ "scenarios": [{ "name", "figures", "readings", "facts" }] }`.
 *
 * @example impactSchema(determine).required // ["scenarios"]
 */
export function impactSchema(rule: AnyRule): JsonSchema {
  const { properties, $defs } = countySchema(rule) as {
    properties: Readonly<Record<"readings" | "figures" | "facts", JsonSchema>>;
    $defs?: unknown;
  };
  const { readings, figures, facts } = properties;
  const effectiveFrom = { title: "执行日期 effective date", type: "string", format: "date" };
  const scenario = {
    type: "object",
    properties: {
      name: { title: "情形名称 name", type: "string", minLength: 1, maxLength: 100 },
      figures,
      readings,
      ...(rule.source.effective ? { effectiveFrom } : {}),
      facts,
    },
    required: ["name"],
    // a scenario that changes nothing is a mistake
    minProperties: 2,
    additionalProperties: false,
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `${rule.title.zh}：测算情形 ${rule.title.en}: scenarios`,
    type: "object",
    properties: {
      $schema: { type: "string" },
      scenarios: { title: "测算情形 scenarios", type: "array", items: scenario, minItems: 1, maxItems: mostScenarios },
    },
    required: ["scenarios"],
    additionalProperties: false,
    ...($defs ? { $defs } : {}),
  };
}
