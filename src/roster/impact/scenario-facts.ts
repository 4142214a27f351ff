import { type AnyField, expectedObject, isRecord } from "../../kernel/facts/index.ts";
import { display, type Fault, fault, type Language, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { printed, printOf } from "../by-rule/print.ts";
import { bare, declarationOf } from "../by-rule/senses.ts";

/** 全县共用的填报项 — Facts that a county sets for everybody whose row has no value of its own. */
export type SharedFacts = Readonly<Record<string, unknown>>;

const title: Text = { zh: "全县共用的填报项", en: "facts for everybody" };

/** The county's facts, overridden by those of a scenario; undefined, with the faults, if they are invalid. */
export function sharedUnder(
  rule: AnyRule,
  shared: SharedFacts,
  given: unknown,
  path: string,
  faults: Fault[],
): SharedFacts | undefined {
  if (given === undefined) return undefined;
  if (!isRecord(given) || Array.isArray(given)) {
    faults.push(fault(path, "wrong-type", display(given), expectedObject, title));
    return undefined;
  }
  const facts = { ...shared, ...given };
  const { parse } = declarationOf(rule).facts as unknown as { parse(input: unknown): unknown };
  const parsed = parse(facts);
  if (parsed instanceof PolicyError) {
    // missing facts may be in the table
    const found = parsed.faults.filter(({ code }) => code !== "missing");
    for (const one of found) {
      const at = one.path === "" ? path : `${path}.${one.path}`;
      faults.push(fault(at, one.code, one.given, one.expected, fieldNamed(rule, one.path)?.title ?? title));
    }
    if (found.length > 0) return undefined;
  }
  return facts;
}

/** 填报项的变动成文 — What a scenario changes of the county's facts, in words, one text for each. */
export const factsWords = (rule: AnyRule, facts: SharedFacts, shared: SharedFacts): readonly Text[] =>
  Object.entries(facts).map(([name, value]) => {
    const field = fieldNamed(rule, name);
    const text = (language: Language): string => {
      const said = (one: unknown): string => saidOf(field, one, language);
      return `${field?.title[language] ?? name}${language === "zh" ? "：" : ": "}${said(shared[name])} → ${said(value)}`;
    };
    return { zh: text("zh"), en: text("en") };
  });

/** The fact at the start of a path. */
function fieldNamed(rule: AnyRule, path: string): AnyField | undefined {
  const { fields } = declarationOf(rule).facts;
  const name = path.split(/[.[]/)[0] ?? "";
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field && bare(field);
}

function saidOf(field: AnyField | undefined, value: unknown, language: Language): string {
  if (value === undefined || value === null) return { zh: "（未填）", en: "(not given)" }[language];
  const text = field === undefined ? display(value) : printed(value, printOf(field), language);
  if (typeof value !== "string" && typeof value !== "number") return text;
  const unit = field?.unit?.[language] ?? "";
  return `${text}${language === "en" && unit !== "" ? " " : ""}${unit}`;
}
