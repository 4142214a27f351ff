import type { Text } from "../../kernel/language/index.ts";
import { type AnyRule, type FigureChange, type Timeline, valueText } from "../../kernel/policy/index.ts";
import { factsWords, type SharedFacts } from "./scenario-facts.ts";
import type { Scenario } from "./scenarios.ts";

/**
 * 情形成文 — What a scenario changes, in words, one text for each figure, reading and fact. `shared`: the county's facts now.
 *
 * @example const dearer = { name: "a", figures: { requiredFunding: "20000" } };
 * scenarioWords(fundingShares, dearer)[0].zh // "筹资规模：18,000.00元 → 20,000.00元"
 */
export function scenarioWords(
  rule: AnyRule,
  { figures = {}, readings = {}, effectiveFrom, facts = {} }: Scenario,
  shared: SharedFacts = {},
): readonly Text[] {
  const { effective } = rule.source;
  const day = effective && effectiveFrom !== undefined ? { [effective.figure]: effectiveFrom } : {};
  const changes = Object.entries({ ...figures, ...day }) as [string, FigureChange][];
  return [
    ...changes.map(([name, change]) => figureWords(rule, name, change)),
    ...Object.entries(readings).map(([name, option]) => readingWords(rule, name, String(option))),
    ...factsWords(rule, facts, shared),
  ];
}

function readingWords({ source, adoption }: AnyRule, name: string, option: string): Text {
  const reading = source.readings[name];
  const now = adoption.chosen[name]?.option ?? "";
  const text = (language: keyof Text): string =>
    `${reading?.question[language]} ${reading?.options[now]?.[language]} → ${reading?.options[option]?.[language]}`;
  return { zh: text("zh"), en: text("en") };
}

function figureWords({ source, adoption }: AnyRule, name: string, change: FigureChange): Text {
  const figure = source.figures[name];
  const timeline = adoption.timelines[name];
  if (figure === undefined || timeline === undefined) return { zh: name, en: name };
  const text = (language: keyof Text): string => {
    const said = (value: string | number): string => valueText(figure.unit, String(value), language);
    const now = valueNow(timeline);
    const before = now === undefined ? byDate[language] : said(now);
    const after = typeof change === "object" ? datedWords(change, said, language) : said(change);
    return `${figure.title[language]}${language === "zh" ? "：" : ": "}${before} → ${after}`;
  };
  return { zh: text("zh"), en: text("en") };
}

/** The value in force, if it is the same on all dates. */
const valueNow = ({ entries }: Timeline): string | undefined => (entries.length === 1 ? entries[0]?.value : undefined);
const byDate: Text = { zh: "（按日期）", en: "(by date)" };

function datedWords(
  changes: Exclude<FigureChange, string | number>,
  said: (value: string | number) => string,
  language: keyof Text,
): string {
  const zh = language === "zh";
  const all = changes.map(({ from, until, value }) => {
    if (until === undefined || until === null) return zh ? `自${from}起${said(value)}` : `${said(value)} from ${from}`;
    return zh ? `${from}至${until}为${said(value)}` : `${said(value)} from ${from} to ${until}`;
  });
  return all.join(zh ? "，" : ", ");
}
