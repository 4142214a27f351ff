import { type YearMonth, yearOf } from "../days/calendar.ts";
import type { Language, Text } from "../language/text.ts";
import type { Determination, Ground } from "./determination.ts";
import type { DueReason } from "./due.ts";
import { type ExplainedRule, figureTold, groundTold, rulesBelow } from "./explain.ts";
import type { AnyRule } from "./rule.ts";
import type { FigureUse } from "./timeline.ts";

/** 理由 — A reason in words, with the clause that it comes from. */
export interface Reason extends Text {
  readonly clause: string;
}

/**
 * 理由 — The grounds and figures of a determination that a declaration names, in words; or the words that it has itself. A ground
 * about another year than that of the month, or about a later month, is left out. `part`: which part of what is due it is about.
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
  const found = new Map<string, Reason>();
  const add = (reason: Reason): void => {
    // each text once, those of the rule before those of the rules that it applies
    if (!found.has(reason.zh)) found.set(reason.zh, reason);
  };
  const collect = ({ rule: name, grounds, figures, restsOn }: Determination): void => {
    const own = rules.get(name);
    if (own === undefined) return;
    for (const ground of grounds) {
      if (!named.includes(ground.finding) || !isAbout(ground, about)) continue;
      add({ zh: groundWords(own, ground, "zh"), en: groundWords(own, ground, "en"), clause: ground.clause });
    }
    for (const use of figures) {
      if (!named.includes(use.name)) continue;
      add({ zh: figureWords(own.source, use, "zh"), en: figureWords(own.source, use, "en"), clause: use.clause });
    }
    restsOn.forEach(collect);
  };
  collect(determination);
  return [...found.values()];
}

const groundWords = (rule: ExplainedRule, ground: Ground, language: Language): string =>
  groundTold(rule, ground, language).text;

function figureWords(source: ExplainedRule["source"], use: FigureUse, language: Language): string {
  const { title, value } = figureTold(source, use, language);
  return `${title} ${value}`;
}

const isAbout = ({ data }: Ground, month: YearMonth): boolean =>
  (data?.year ?? yearOf(month)) === yearOf(month) && !(typeof data?.month === "string" && data.month > month);

/** 不符合的条件 — The conditions of the rule itself that do not hold; if all do, those of the rules that it applies. */
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

/** 条款 — The clause that grants what is due, or a part of it. */
export const clauseOfDue = ({ source, due }: AnyRule, part?: number): string =>
  due === undefined ? "" : `${source.prefix ?? `${source.name}/`}${due.parts[part ?? -1]?.clause ?? due.clause}`;
