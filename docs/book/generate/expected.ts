import type { PolicyError, Text } from "../../../src/kernel/language/index.ts";
import {
  type AnyRule,
  type Determination,
  type FindingWords,
  groundTold,
  textsOf,
} from "../../../src/kernel/policy/index.ts";
import type { Case } from "../../../test/support/table.ts";
import type { Line } from "../model.ts";
import { type KeyedLine, linesIn, same } from "./words.ts";

type Outcome = ReturnType<AnyRule["safe"]>;
type Ground = Determination["grounds"][number];

/** The expected result of a row in words: the value with its titles; findings and faults in the library's words. */
export function expectedLines(rule: AnyRule, row: Case, outcome: Outcome): readonly KeyedLine[] {
  if (row.faults) return faultLines(row, outcome.error);
  const grounds: readonly Ground[] = outcome.determination?.grounds ?? [];
  const value = row.value === undefined ? [] : linesIn(row.value, rule.answer.schema);
  const failing = [...(row.unmet ?? []), ...(row.no ?? [])].flatMap((name) =>
    groundLines(
      rule,
      name,
      grounds.filter((one) => one.finding === name && !one.holds),
    ),
  );
  const found = (row.finds ?? []).flatMap((one) => {
    const [name, data] = typeof one === "string" ? [one, undefined] : one;
    return groundLines(
      rule,
      name,
      grounds.filter((ground) => ground.finding === name && fits(ground.data, data)),
    );
  });
  const absent = (row.notFound ?? []).map((name) => ({ ...textLine("−", templateOf(rule, name)), key: "" }));
  const nothingFails =
    row.unmet?.length === 0 ? [textLine("✓", { zh: "各项条件均符合", en: "every condition holds" })] : [];
  return withoutRepeats([...value, ...nothingFails, ...failing, ...found, ...absent]);
}

const textLine = (mark: NonNullable<Line["mark"]>, text: Text): KeyedLine => ({
  key: "",
  title: same(""),
  text,
  depth: 0,
  mark,
});

/** The grounds in words; the words themselves where the run found none. */
function groundLines(rule: AnyRule, name: string, grounds: readonly Ground[]): readonly KeyedLine[] {
  if (grounds.length === 0) return [textLine("•", templateOf(rule, name))];
  return grounds.map((ground) => {
    // as JSON has it: amounts as text
    const plain: Ground = JSON.parse(JSON.stringify(ground));
    const zh = groundTold(rule, plain, "zh");
    return textLine(zh.mark, { zh: zh.text, en: groundTold(rule, plain, "en").text });
  });
}

/** The words of a finding, with … for what a case fills in. */
function templateOf(rule: AnyRule, name: string): Text {
  const words: FindingWords | undefined = rule.findings[name];
  const last = words === undefined ? same(name) : (textsOf(words).at(-1) ?? same(name));
  const filled = (text: string): string => text.replace(/\{\w+:\w+\}/g, "…");
  return { zh: filled(last.zh), en: filled(last.en) };
}

function faultLines(row: Case, error: PolicyError | undefined): readonly KeyedLine[] {
  return (row.faults ?? []).map(([path, code], index) => {
    const fault = error?.faults[index];
    return textLine("!", fault ? fault.message : same(`${path} ${code}`));
  });
}

/** Whether the data of a ground have what a row lists. */
function fits(data: unknown, expected: unknown): boolean {
  if (expected === undefined) return true;
  const plain = data === undefined ? {} : JSON.parse(JSON.stringify(data));
  return Object.entries(expected as object).every(([key, value]) => covers(plain[key], value));
}

function covers(value: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return value === expected;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(expected).every(([key, one]) => covers((value as Record<string, unknown>)[key], one));
}

/** A finding that a row names twice is listed once. */
const withoutRepeats = (lines: readonly KeyedLine[]): readonly KeyedLine[] =>
  lines.filter(
    (line, index) =>
      line.mark === undefined ||
      lines.findIndex((other) => other.mark === line.mark && other.text.zh === line.text.zh) === index,
  );
