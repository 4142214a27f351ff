import { isRecord } from "../facts/record.ts";
import { display, fault, PolicyError } from "../language/errors.ts";
import { type Language, type Text, visible } from "../language/text.ts";
import type { Determination, Ground } from "./determination.ts";
import type { Figures } from "./figure.ts";
import { type Findings, type FindingWords, isCondition, misfitIn, render, textsOf } from "./findings.ts";
import type { Readings } from "./reading.ts";
import type { FigureUse } from "./timeline.ts";
import { valueText } from "./unit.ts";

/** The parts of a rule with which its determinations are put into words. */
interface ExplainedRule {
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

/** A determination in words. Throws a PolicyError if it is not a determination of one of these rules. */
export function explained(
  rules: ReadonlyMap<string, ExplainedRule>,
  determination: Determination,
  language: Language,
): string {
  if (language !== "zh" && language !== "en") throw notExplained("language", language, languages);
  try {
    if (!isDetermination(determination, new Set(), 0))
      throw notExplained("determination", determination, determinations);
    return linesOf({ rules, language, told: new Set() }, determination, 0).join("\n");
  } catch (error) {
    // a getter or a proxy that throws
    throw error instanceof PolicyError ? error : notExplained("determination", determination, determinations);
  }
}

interface Explanation {
  readonly rules: ReadonlyMap<string, ExplainedRule>;
  readonly language: Language;
  /** Determinations that have been explained: one on which several rest is explained once. */
  readonly told: Set<Determination>;
}

function linesOf(explanation: Explanation, determination: Determination, depth: number): string[] {
  const { rules, language, told } = explanation;
  const rule = rules.get(determination.rule);
  if (!rule) throw notExplained("determination.rule", determination.rule, determinations);
  const indent = "  ".repeat(depth);
  const title = `${indent}${rule.title[language]}${bracketed(determination.rule, language)}`;
  if (told.has(determination)) return [`${title}${label("above", language)}`];
  told.add(determination);
  const { source } = rule;
  const own = [
    ...determination.grounds.map((ground) => groundText(rule, ground, language)),
    ...determination.figures.map((use) => figureText(source, use, language)),
    ...determination.readings.map((use) => {
      const reading = entryOf(source.readings, use.name);
      const option = (reading && entryOf(reading.options, use.option))?.[language] ?? use.option;
      const kind = bracketed(label(use.isDefault ? "default" : "chosen", language), language);
      return `${label("reading", language)}${reading?.question[language] ?? use.name} ${option}${kind}`;
    }),
  ];
  return [
    title,
    // each in one line: a name from elsewhere cannot begin another
    ...own.map((line) => `${indent}  ${visible(line)}`),
    ...determination.restsOn.flatMap((one) => linesOf(explanation, one, depth + 1)),
  ];
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

/** Whether a value has the form of a determination, also in all that it rests on. */
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
const figureText = (source: ExplainedRule["source"], use: FigureUse, language: Language): string =>
  `${label("figure", language)}${figureWords(source, use, language)}${bracketed(addressIn(source.name, use.clause), language)}`;

/** The title of a figure, and its value with the unit. */
export function figureWords({ figures }: ExplainedRule["source"], use: FigureUse, language: Language): string {
  const figure = entryOf(figures, use.name);
  const title = figure?.title[language] ?? use.name;
  const option = figure?.options && entryOf(figure.options, use.value);
  const value = option?.[language] ?? (figure ? valueText(figure.unit, use.value, language) : use.value);
  return `${title} ${value}`;
}

/** One ground in words: its mark (• where nothing can fail: a statement or a classification), the clause, and the finding. */
export function groundText(rule: ExplainedRule, ground: Ground, language: Language): string {
  const words = wordsOf(rule, ground);
  const mark = !isCondition(words) ? "•" : ground.holds ? "✓" : "✗";
  return `${mark} ${addressIn(rule.source.name, ground.clause)} ${groundWords(rule, ground, language)}`;
}

/** The finding of a ground in words. */
export function groundWords(rule: ExplainedRule, ground: Ground, language: Language): string {
  const [first, second = first] = textsOf(wordsOf(rule, ground));
  const text = (ground.holds ? first : second) as Text;
  const rendered = render(text, ground.data, language);
  if (rendered === undefined) throw misfit(ground, misfitIn(text[language], ground.data) ?? "");
  return rendered;
}

function wordsOf(rule: ExplainedRule, ground: Ground): FindingWords {
  const words = entryOf(rule.findings, ground.finding);
  if (!words) throw notExplained("determination.grounds", ground.finding, determinations);
  return words;
}
