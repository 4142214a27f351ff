import { isRecord } from "../../kernel/facts/index.ts";
import { display, fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import { type CountyOfRule, parseScenarios, type Scenario } from "../../roster/index.ts";
import { readJson } from "../json-input.ts";

const kind: Text = { zh: "测算文件", en: "file of scenarios" };
const keys: readonly string[] = ["$schema", "scenarios"];

/** 测算文件 — Reads the scenarios of a rule: `{ "scenarios": [{ "name", "figures", "readings", "effectiveFrom", "facts" }] }`. */
export async function readScenarios({ rule, shared }: CountyOfRule, path: string): Promise<readonly Scenario[]> {
  const given = await readJson(path, kind);
  if (!isRecord(given) || Object.keys(given).some((key) => !keys.includes(key))) {
    const expected = { zh: '{ "scenarios": [ … ] }，没有其他字段', en: '{ "scenarios": [ … ] } and nothing else' };
    throw new PolicyError([fault(path, "malformed", display(given), expected, kind)]);
  }
  return parseScenarios(rule, given.scenarios, shared);
}
