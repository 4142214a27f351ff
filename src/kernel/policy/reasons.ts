import { type YearMonth, yearMonthOf, yearOf } from "../days/calendar.ts";
import type { Language, Text } from "../language/text.ts";
import type { Determination, Ground } from "./determination.ts";
import type { DueReason } from "./due.ts";
import { type ExplainedRule, figureTold, groundTold, rulesBelow } from "./explain.ts";
import { type AboutMonths, isCondition } from "./findings.ts";
import type { AnyRule } from "./rule.ts";
import type { FigureUse } from "./timeline.ts";

/** 理由 — A reason in words, with its clause. */
export interface Reason extends Text {
  readonly clause: string;
}

/**
 * 理由 — The reasons named in a declaration, in order, in words: grounds and figures of the determination, or the declaration's own
 * words. Grounds that do not concern the month and conditions that are met are left out. Of a figure, only the value in force on
 * the first day of the month is stated. `part`: the part of the amounts due.
 */
export function reasonsOf(
  rule: AnyRule,
  determination: Determination,
  named: DueReason,
  about: YearMonth,
  part?: number,
): readonly Reason[] {
  if (!isNames(named)) return [{ zh: named.zh, en: named.en, clause: clauseOfDue(rule, part) }];
  const rules = rulesBelow([rule]);
  const grounds: { readonly name: string; readonly reason: Reason }[] = [];
  const inForce = new Map<string, Used>();
  const collect = (one: Determination): void => {
    const own = rules.get(one.rule);
    if (own === undefined) return;
    for (const ground of one.grounds) {
      if (!named.includes(ground.finding) || !isAbout(ground, about) || isMet(own, ground)) continue;
      grounds.push({
        name: ground.finding,
        reason: reasonFrom(ground, (language) => groundWords(own, ground, language)),
      });
    }
    for (const use of one.figures) {
      const key = `${own.source.name}/${use.name}`;
      if (named.includes(use.name) && isLater(use, inForce.get(key)?.use, about)) inForce.set(key, { own, use });
    }
    one.restsOn.forEach(collect);
  };
  collect(determination);
  const figures = [...inForce.values()].map(({ own, use }) => ({
    name: use.name,
    reason: reasonFrom(use, (language) => figureWords(own.source, use, language)),
  }));
  const all = named.flatMap((wanted) => [...grounds, ...figures].filter(({ name }) => name === wanted));
  // each text once
  return [...new Map(all.map(({ reason }) => [reason.zh, reason])).values()];
}

const reasonFrom = ({ clause }: { readonly clause: string }, words: (language: Language) => string): Reason => ({
  zh: words("zh"),
  en: words("en"),
  clause,
});

interface Used {
  readonly own: ExplainedRule;
  readonly use: FigureUse;
}

/** Whether a value is in force on the first day of a month, and from a later date than the one known. */
const isLater = ({ from }: FigureUse, known: FigureUse | undefined, month: YearMonth): boolean =>
  (from ?? "") <= `${month}-01` && (known === undefined || (from ?? "") > (known.from ?? ""));

const groundWords = (rule: ExplainedRule, ground: Ground, language: Language): string =>
  groundTold(rule, ground, language).text;

function figureWords(source: ExplainedRule["source"], use: FigureUse, language: Language): string {
  const { title, value } = figureTold(source, use, language);
  return `${title} ${value}`;
}

/** Whether a ground concerns a month, according to its data. */
function isAbout({ data = {} }: Ground, about: YearMonth): boolean {
  const { year, on, month = about, firstMonth, lastMonth, resumedIn } = data as AboutMonths;
  return (
    (year === undefined || year === yearOf(about)) &&
    (on === undefined || yearMonthOf(on) === about) &&
    month <= about &&
    (firstMonth === undefined || about < firstMonth) &&
    (lastMonth === undefined || lastMonth < about) &&
    (resumedIn === undefined || about < resumedIn)
  );
}

/** A condition that is met is not a reason. */
const isMet = ({ findings }: ExplainedRule, { finding, holds }: Ground): boolean => {
  const words = findings[finding];
  return holds && words !== undefined && isCondition(words);
};

/** 不符合的条件 — The unmet conditions of the rule itself; if all are met, those of the rules that it applies. */
export function failingConditions(rule: AnyRule, { grounds, restsOn }: Determination): readonly Reason[] {
  const own = grounds.flatMap((ground) => {
    const words = rule.findings[ground.finding];
    if (ground.holds || words === undefined || !("holds" in words)) return [];
    return [{ zh: groundWords(rule, ground, "zh"), en: groundWords(rule, ground, "en"), clause: ground.clause }];
  });
  if (own.length > 0) return own;
  return restsOn.flatMap((one) => {
    const used = rule.uses.find(({ name }) => name === one.rule);
    return used === undefined ? [] : failingConditions(used, one);
  });
}

const isNames = (named: DueReason): named is readonly string[] => Array.isArray(named);

/** 条款 — The clause that grants the amounts due, or a part of them. */
export const clauseOfDue = ({ source, due }: AnyRule, part?: number): string =>
  due === undefined ? "" : `${source.prefix ?? `${source.name}/`}${due.parts[part ?? -1]?.clause ?? due.clause}`;
