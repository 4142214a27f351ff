import type { CalendarDate } from "../../kernel/days/index.ts";
import { isCalendarDate } from "../../kernel/days/index.ts";
import { expectedObject, isRecord, name as nameField, propertyOf } from "../../kernel/facts/index.ts";
import { display, type Fault, fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import { type AnyRule, differencesBetween, type Options } from "../../kernel/policy/index.ts";
import { clausesOfNames } from "./clauses.ts";
import { type SharedFacts, sharedUnder } from "./scenario-facts.ts";

/**
 * 测算情形 — What a scenario changes: figures and readings as in `adopt`, the effective date of the document, or facts
 * that the county sets for everybody.
 */
export interface Scenario {
  /** The name of the scenario; no two may be equal. */
  readonly name: string;
  readonly figures?: Options["figures"];
  readonly readings?: Options["readings"];
  /** 执行日期 — The effective date. Only for a document that has it as a figure. */
  readonly effectiveFrom?: CalendarDate;
  /** 全县共用的填报项 — As in the county settings. A value in the row overrides it. */
  readonly facts?: SharedFacts;
}

/** An adopted scenario: its rule, and what it changes. */
export interface AdoptedScenario {
  readonly name: string;
  readonly rule: AnyRule;
  /** The figures and readings that it changes. */
  readonly changed: { readonly figures: readonly string[]; readonly readings: readonly string[] };
  /** Their clauses. */
  readonly clauses: readonly string[];
  /** The county's facts under the scenario; undefined if it changes none. */
  readonly shared: SharedFacts | undefined;
}

const scenarioKeys = ["name", "figures", "readings", "effectiveFrom", "facts"] as const;
export const mostScenarios = 1000;

/** 采用 — Adopts scenarios over the rule and facts in force. Throws one PolicyError with all faults of all scenarios. */
export function adoptedScenarios(rule: AnyRule, given: unknown, shared: SharedFacts = {}): readonly AdoptedScenario[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > mostScenarios) {
    const expected = { zh: `1至${mostScenarios}个测算情形的列表`, en: `a list of 1 to ${mostScenarios} scenarios` };
    throw new PolicyError([fault("scenarios", "wrong-type", display(given), expected, kind)]);
  }
  const faults: Fault[] = [];
  const names = new Map<string, number>();
  const adopted = given.flatMap((one: unknown, index) => {
    const path = `scenarios[${index}]`;
    const options = optionsOf(rule, one, path, faults);
    if (options === undefined) return [];
    const facts = sharedUnder(rule, shared, options.facts, `${path}.facts`, faults);
    const { name } = options;
    const first = name === undefined ? undefined : names.get(name);
    if (first !== undefined) {
      faults.push(fault(`${path}.name`, "contradiction", display(name), nameOnce(first), nameTitle));
    } else if (name !== undefined) names.set(name, index);
    const scenario = adopting(rule, options, path, faults);
    return name === undefined || scenario === undefined ? [] : [{ name, ...scenario, shared: facts }];
  });
  if (faults.length > 0) throw new PolicyError(faults);
  return adopted;
}

/**
 * 测算情形 — Scenarios from data, such as a JSON file. `shared`: the facts that the county sets for everybody. Throws one
 * PolicyError with all faults of all scenarios.
 *
 * @example parseScenarios(determine, [{ name: "dearer", figures: { requiredFunding: "20000" } }]).length // 1
 */
export function parseScenarios(rule: AnyRule, given: unknown, shared?: SharedFacts): readonly Scenario[] {
  adoptedScenarios(rule, given, shared);
  return given as readonly Scenario[];
}

/**
 * 各项口径 — A scenario for every option that is not in force, of every reading of a rule's document: the effect of each ambiguous point.
 *
 * @example scenariosOfReadings(determine)[0].name // "land-threshold=not-above"
 */
export function scenariosOfReadings(rule: AnyRule): readonly Scenario[] {
  return Object.values(rule.source.readings).flatMap(({ name, options }) =>
    Object.keys(options)
      .filter((option) => option !== rule.adoption.chosen[name]?.option)
      .map((option) => ({ name: `${name}=${option}`, readings: { [name]: option } as Options["readings"] })),
  );
}

const kind: Text = { zh: "测算情形", en: "scenarios" };
const nameTitle: Text = { zh: "情形名称", en: "name of the scenario" };
const dayTitle: Text = { zh: "执行日期", en: "effective date" };
const optionTitles = {
  readings: { zh: "口径", en: "reading" },
  figures: { zh: "参数", en: "figure" },
} as const satisfies Record<string, Text>;

const nameOnce = (first: number): Text => ({
  zh: `各情形的名称不得相同（与scenarios[${first}]相同）`,
  en: `a unique name: scenarios[${first}] has the same`,
});

interface ScenarioOptions {
  readonly name: string | undefined;
  readonly figures: unknown;
  readonly readings: unknown;
  readonly facts: unknown;
}

/** The name and the valid options of a scenario. Invalid ones are in the faults. */
function optionsOf(rule: AnyRule, given: unknown, path: string, faults: Fault[]): ScenarioOptions | undefined {
  if (!isRecord(given)) {
    const expected = { zh: "一组填报项（对象）", en: "an object" };
    faults.push(fault(path, "wrong-type", display(given), expected, kind));
    return undefined;
  }
  faults.push(...unknownKeys(given, path));
  const recordOf = (part: "figures" | "readings"): object | undefined => {
    const value = propertyOf(given, part);
    if (value === undefined || (isRecord(value) && !Array.isArray(value))) return value;
    faults.push(fault(`${path}.${part}`, "wrong-type", display(value), expectedObject, kind));
    return undefined;
  };
  const [name, effectiveFrom, facts] = (["name", "effectiveFrom", "facts"] as const).map((key) =>
    propertyOf(given, key),
  );
  const figures = recordOf("figures");
  const readings = recordOf("readings");
  const named = readName(name, `${path}.name`, faults);
  const days = daysOf(rule, effectiveFrom, figures, path, faults);
  if (scenarioKeys.every((key) => key === "name" || isNothing(propertyOf(given, key)))) {
    faults.push(fault(path, "missing", "", somethingChanged, kind));
  }
  return { name: named, figures: { ...figures, ...days }, readings, facts };
}

const somethingChanged: Text = {
  zh: "figures（参数）、readings（口径）、effectiveFrom（执行日期）、facts（全县共用的填报项）至少改变一项",
  en: "at least one change: figures, readings, effectiveFrom or facts",
};

const isNothing = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && Object.keys(value).length === 0);

function unknownKeys(given: object, path: string): Fault[] {
  const expected = { zh: `可用字段：${scenarioKeys.join("、")}`, en: `only these fields: ${scenarioKeys.join(", ")}` };
  return Object.keys(given)
    .filter((key) => !(scenarioKeys as readonly string[]).includes(key))
    .map((key) => fault(`${path}.${key}`, "unknown-key", display(propertyOf(given, key)), expected, kind));
}

function readName(given: unknown, path: string, faults: Fault[]): string | undefined {
  const { form } = nameField(nameTitle);
  const read = form.kind === "value" && given !== undefined ? form.read(given) : undefined;
  if (typeof read === "string") return read;
  const expected = { zh: "1至100个字的名称，在一行之内", en: "a name of 1 to 100 characters in one line" };
  faults.push(fault(path, given === undefined ? "missing" : "malformed", display(given), expected, nameTitle));
  return undefined;
}

/** The effective date as a figure of the document. */
function daysOf(rule: AnyRule, given: unknown, figures: unknown, path: string, faults: Fault[]): object {
  if (given === undefined) return {};
  const { effective } = rule.source;
  const at = `${path}.effectiveFrom`;
  if (effective === undefined) {
    const expected = {
      zh: "不填：此文件没有作为参数的执行日期；参数从某日起改变的，写在figures中：[{ from, value }]",
      en: "nothing: this document has no effective date among its figures; for a figure that changes on a date, write figures: [{ from, value }]",
    };
    faults.push(fault(at, "unknown-key", display(given), expected, dayTitle));
  } else if (!isCalendarDate(given)) {
    const expected = { zh: "有效日期，格式 YYYY-MM-DD", en: "a calendar date in the form YYYY-MM-DD" };
    faults.push(fault(at, "malformed", display(given), expected, dayTitle));
  } else if (isRecord(figures) && Object.hasOwn(figures, effective.figure)) {
    const expected = {
      zh: `只填一处：另在figures.${effective.figure}`,
      en: `only here or as figures.${effective.figure}`,
    };
    faults.push(fault(at, "contradiction", display(given), expected, dayTitle));
  } else return { [effective.figure]: given };
  return {};
}

/** The rule under the options of a scenario; undefined, with the faults, if they are invalid. */
function adopting(
  rule: AnyRule,
  { figures, readings }: ScenarioOptions,
  path: string,
  faults: Fault[],
): Omit<AdoptedScenario, "name" | "shared"> | undefined {
  try {
    const adopted = rule.adopt({ figures, readings } as Options);
    const changed = differencesBetween(rule.adoption, adopted.adoption);
    return { rule: adopted, changed, clauses: clausesOfNames(rule, changed) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    faults.push(...error.faults.map((one) => inScenario(rule, one, path)));
    return undefined;
  }
}

/** A fault of the options, with the position of its scenario. */
function inScenario({ source }: AnyRule, { path, code, given, expected }: Fault, scenario: string): Fault {
  const [, part = "", name = ""] = /^(figures|readings)\.?(.*)$/.exec(path) ?? [];
  const title = part === "figures" ? (source.figures[name]?.title ?? optionTitles.figures) : optionTitles.readings;
  return fault(`${scenario}.${path}`, code, given, expected, title);
}
