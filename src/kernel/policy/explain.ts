import { isRecord } from "../facts/record.ts";
import { display, fault, PolicyError } from "../language/errors.ts";
import { type Language, type Text, visible } from "../language/text.ts";
import type { Determination, Ground } from "./determination.ts";
import type { Figures } from "./figure.ts";
import { type Findings, isCondition, misfitIn, render, textsOf } from "./findings.ts";
import type { Readings } from "./reading.ts";
import type { FigureUse } from "./timeline.ts";
import { valueText } from "./unit.ts";

/** The parts of a rule that are needed to put its determinations into words. */
export interface ExplainedRule {
  readonly name: string;
  readonly title: Text;
  readonly findings: Findings;
  readonly uses: readonly ExplainedRule[];
  readonly source: { readonly name: string; readonly figures: Figures; readonly readings: Readings };
}

/** Rules by name, with all the rules that they apply. */
export function rulesBelow(rules: readonly ExplainedRule[]): ReadonlyMap<string, ExplainedRule> {
  const all = new Map<string, ExplainedRule>();
  const add = (rule: ExplainedRule): void => {
    if (all.has(rule.name)) return;
    all.set(rule.name, rule);
    rule.uses.forEach(add);
  };
  rules.forEach(add);
  return all;
}

/** A determination in words, line by line. Throws a PolicyError if it is not a determination of one of these rules. */
export const explained = (
  rules: ReadonlyMap<string, ExplainedRule>,
  determination: Determination,
  language: Language,
): string => linesOf(rendered(rules, determination, language), language, 0).join("\n");

/** A determination in words, part by part: for pages. Throws a PolicyError as `explained` does. */
export function rendered(
  rules: ReadonlyMap<string, ExplainedRule>,
  determination: Determination,
  language: Language,
): Rendered {
  if (language !== "zh" && language !== "en") throw notExplained("language", language, languages);
  try {
    if (!isDetermination(determination, new Set(), 0))
      throw notExplained("determination", determination, determinations);
    return renderedBy({ rules, language, rendered: new Set() }, determination);
  } catch (error) {
    // a getter or a proxy that throws
    throw error instanceof PolicyError ? error : notExplained("determination", determination, determinations);
  }
}

interface Explanation {
  readonly rules: ReadonlyMap<string, ExplainedRule>;
  readonly language: Language;
  /** Determinations that have been explained. One that is shared by several is explained once. */
  readonly rendered: Set<Determination>;
}

/** 认定结果的文字 — A determination in words: every text in one language and in one line. */
export interface Rendered {
  readonly rule: string;
  readonly title: string;
  /** Whether it is explained above, so that only its title is repeated here. */
  readonly isAbove: boolean;
  readonly grounds: readonly ToldGround[];
  readonly figures: readonly ToldFigure[];
  readonly readings: readonly ToldReading[];
  readonly restsOn: readonly Rendered[];
}

/** A ground with its mark: ✓ met, ✗ not met, • for a statement or a classification, which cannot fail. */
interface ToldGround {
  readonly mark: "✓" | "✗" | "•";
  readonly clause: string;
  readonly text: string;
}

interface ToldFigure {
  readonly title: string;
  readonly value: string;
  readonly from: string | null;
  readonly clause: string;
}

interface ToldReading {
  readonly question: string;
  readonly option: string;
  readonly isDefault: boolean;
}

function renderedBy(explanation: Explanation, determination: Determination): Rendered {
  const { rules, language, rendered: before } = explanation;
  const rule = rules.get(determination.rule);
  if (!rule) throw notExplained("determination.rule", determination.rule, determinations);
  const named = { rule: rule.name, title: rule.title[language] };
  if (before.has(determination)) {
    return { ...named, isAbove: true, grounds: [], figures: [], readings: [], restsOn: [] };
  }
  before.add(determination);
  const { source } = rule;
  return {
    ...named,
    isAbove: false,
    grounds: determination.grounds.map((ground) => groundTold(rule, ground, language)),
    figures: determination.figures.map((use) => figureTold(source, use, language)),
    readings: determination.readings.map((use) => {
      const reading = entryOf(source.readings, use.name);
      const option = (reading && entryOf(reading.options, use.option))?.[language] ?? use.option;
      const question = reading?.question[language] ?? use.name;
      return { question: visible(question), option: visible(option), isDefault: use.isDefault };
    }),
    restsOn: determination.restsOn.map((one) => renderedBy(explanation, one)),
  };
}

function linesOf(one: Rendered, language: Language, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const title = `${indent}${one.title}${bracketed(one.rule, language)}`;
  if (one.isAbove) return [`${title}${label("above", language)}`];
  const own = [
    ...one.grounds.map(({ mark, clause, text }) => `${mark} ${clause} ${text}`),
    ...one.figures.map(
      ({ title, value, clause }) => `${label("figure", language)}${title} ${value}${bracketed(clause, language)}`,
    ),
    ...one.readings.map(({ question, option, isDefault }) => {
      const kind = bracketed(label(isDefault ? "default" : "chosen", language), language);
      return `${label("reading", language)}${question} ${option}${kind}`;
    }),
  ];
  const below = one.restsOn.flatMap((other) => linesOf(other, language, depth + 1));
  return [title, ...own.map((line) => `${indent}  ${line}`), ...below];
}

const languages: Text = { zh: "zh 或 en", en: "zh or en" };
const determinations: Text = { zh: "由本库作出的认定结果", en: "a determination of this library" };

const notExplained = (path: string, given: unknown, expected: Text): PolicyError =>
  new PolicyError([fault(path, typeof given === "string" ? "unknown-option" : "wrong-type", display(given), expected)]);

/** Data that does not fit the words of its finding: most often an amount that was copied without JSON. */
function misfit({ finding, data }: Ground, name: string): PolicyError {
  const given = data?.[name];
  const code = given === undefined ? "missing" : typeof given === "string" ? "malformed" : "wrong-type";
  return new PolicyError([fault(`determination.grounds.${finding}.data.${name}`, code, display(given), wholeData)]);
}
const wholeData: Text = {
  zh: "认定结果原有的内容（structuredClone会丢失金额，请用JSON）",
  en: "the data of the determination (structuredClone loses amounts: use JSON)",
};

/** Determinations are nested only a few levels deep. The limit stops one that contains itself. */
const maxDepth = 50;

/** Whether a value and the determinations on which it is based have the form of a determination. */
function isDetermination(value: unknown, checked: Set<unknown>, depth: number): value is Determination {
  if (checked.has(value)) return true;
  if (!isRecord(value) || depth > maxDepth) return false;
  const { rule, grounds, figures, readings, restsOn } = value;
  const texts = (list: unknown, ...names: string[]): list is Record<string, unknown>[] =>
    Array.isArray(list) && list.every((one) => isRecord(one) && names.every((name) => typeof one[name] === "string"));
  const isSound =
    typeof rule === "string" &&
    texts(grounds, "clause", "finding") &&
    grounds.every(({ holds }) => typeof holds === "boolean") &&
    texts(figures, "name", "clause", "value") &&
    texts(readings, "name", "option") &&
    readings.every(({ isDefault }) => typeof isDefault === "boolean") &&
    Array.isArray(restsOn) &&
    restsOn.every((one) => isDetermination(one, checked, depth + 1));
  if (isSound) checked.add(value);
  return isSound;
}

const ownWords = {
  figure: { zh: "参数：", en: "Figure: " },
  reading: { zh: "口径：", en: "Reading: " },
  default: { zh: "默认", en: "default" },
  chosen: { zh: "本县另选", en: "county's choice" },
  above: { zh: "：见上文", en: ": see above" },
};

const label = (name: keyof typeof ownWords, language: Language): string => ownWords[name][language];

const bracketed = (text: string, language: Language): string => (language === "zh" ? `（${text}）` : ` (${text})`);

/** The entry of a record under a name from a determination, which may be any text. */
const entryOf = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** A clause of the document by its address, one of another document by its full id. */
const addressIn = (document: string, clause: string): string =>
  clause.startsWith(`${document}/`) ? clause.slice(document.length + 1) : clause;

/** A figure in words: its title, the value with its unit, and the clause. */
export function figureTold({ name, figures }: ExplainedRule["source"], use: FigureUse, language: Language): ToldFigure {
  const figure = entryOf(figures, use.name);
  const title = figure?.title[language] ?? use.name;
  const option = figure?.options && entryOf(figure.options, use.value);
  const value = option?.[language] ?? (figure ? valueText(figure.unit, use.value, language) : use.value);
  const from = typeof use.from === "string" ? visible(use.from) : null;
  return { title: visible(title), value: visible(value), from, clause: visible(addressIn(name, use.clause)) };
}

/** One ground in words, in one line: a name in the data cannot start a new line. */
export function groundTold(rule: ExplainedRule, ground: Ground, language: Language): ToldGround {
  const words = entryOf(rule.findings, ground.finding);
  if (!words) throw notExplained("determination.grounds", ground.finding, determinations);
  const [first, second = first] = textsOf(words);
  const text = (ground.holds ? first : second) as Text;
  const sentence = render(text, ground.data, language);
  if (sentence === undefined) throw misfit(ground, misfitIn(text[language], ground.data) ?? "");
  const mark = !isCondition(words) ? "•" : ground.holds ? "✓" : "✗";
  return { mark, clause: visible(addressIn(rule.source.name, ground.clause)), text: visible(sentence) };
}
