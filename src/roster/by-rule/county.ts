import { expectedObject, isRecord, type JsonSchema } from "../../kernel/facts/index.ts";
import { display, type Fault, fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { AnyRule, Options } from "../../kernel/policy/index.ts";
import { settingsOf } from "./documents.ts";
import { declarationOf } from "./senses.ts";

/** 县级设置 — A rule under a county's readings and figures, and the facts that the county sets for everybody. */
export interface CountyOfRule {
  readonly rule: AnyRule;
  readonly shared: Readonly<Record<string, unknown>>;
  /** The readings and figures that the county chose; left out, none. */
  readonly options?: Options;
  /** The file of the county settings. */
  readonly given?: unknown;
  /** The keys in the county settings of facts that have a different name there. */
  readonly keys?: Readonly<Record<string, string>>;
}

const kind: Text = { zh: "县级设置", en: "county settings" };
const parts = ["readings", "figures", "facts"] as const;

/**
 * 采用 — The county settings of a rule, as data: `readings` and `figures` as `adopt` takes them, `facts` for everybody; or the
 * settings file of the rule's document. Throws one PolicyError with every fault.
 *
 * @example countyOfRule(age, { facts: { on: "2012-05-01" } }).shared // { on: "2012-05-01" }
 */
export function countyOfRule(rule: AnyRule, given: unknown): CountyOfRule {
  if (!isRecord(given)) {
    throw new PolicyError([fault("settings", "wrong-type", display(given), expectedObject, kind)]);
  }
  const ofDocument = settingsOf(rule, given);
  if (ofDocument !== undefined) return { ...ofDocument, given };
  const { facts = {}, ...options } = given;
  const faults: Fault[] = [...unknownParts(given), ...faultsInShared(rule, facts)];
  const { readings, figures } = options as Options;
  const chosen = { ...(readings ? { readings } : {}), ...(figures ? { figures } : {}) };
  try {
    const adopted = rule.adopt(chosen);
    if (faults.length === 0) return { rule: adopted, shared: facts as Record<string, unknown>, options: chosen, given };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    faults.push(...error.faults);
  }
  throw new PolicyError(faults);
}

function unknownParts(given: object): Fault[] {
  const expected = { zh: `可用字段：${parts.join("、")}`, en: `only these fields: ${parts.join(", ")}` };
  return Object.entries(given)
    .filter(([key]) => !(parts as readonly string[]).includes(key) && key !== "county" && !key.startsWith("$"))
    .map(([key, value]) => fault(key, "unknown-key", display(value), expected, kind));
}

/** Faults in the common facts, reported once and not for every row. Missing facts may be in the table. */
function faultsInShared(rule: AnyRule, shared: unknown): Fault[] {
  const { parse } = declarationOf(rule).facts as unknown as { parse(input: unknown): unknown };
  const parsed = parse(shared);
  if (!(parsed instanceof PolicyError)) return [];
  return parsed.faults
    .filter(({ code }) => code !== "missing")
    .map(({ path, code, given, expected }) =>
      fault(path === "" ? "facts" : `facts.${path}`, code, given, expected, kind),
    );
}

/** 县级设置的 JSON Schema — The JSON Schema of the county settings of a rule. */
export function countySchema(rule: AnyRule): JsonSchema {
  const { readings, figures } = rule.source;
  const { properties, $defs } = rule.facts.plainSchema as { properties: Record<string, unknown>; $defs?: unknown };
  const change = {
    anyOf: [
      { type: ["string", "number"] },
      {
        type: "array",
        items: {
          type: "object",
          properties: {
            from: { type: "string", format: "date" },
            until: { type: "string", format: "date" },
            value: { type: ["string", "number"] },
          },
          required: ["from", "value"],
          additionalProperties: false,
        },
      },
    ],
  };
  const options = Object.entries(readings).map(([name, { question, options, default: chosen }]) => [
    name,
    {
      title: `${question.zh} ${question.en}`,
      oneOf: Object.entries(options).map(([code, { zh, en }]) => ({ const: code, title: `${zh} ${en}` })),
      default: chosen,
    },
  ]);
  const changes = Object.entries(figures).map(([name, { title }]) => [
    name,
    { title: `${title.zh} ${title.en}`, ...change },
  ]);
  const closed = (entries: object) => ({ type: "object", properties: entries, additionalProperties: false });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `${rule.title.zh}：县级设置 ${rule.title.en}: county settings`,
    ...closed({
      readings: { title: "口径 readings", ...closed(Object.fromEntries(options)) },
      figures: { title: "参数 figures", ...closed(Object.fromEntries(changes)) },
      facts: { title: "全县共用的填报项 facts for everybody", ...closed(properties) },
    }),
    ...($defs ? { $defs } : {}),
  };
}
