import { type YearMonth, yearOf } from "../days/calendar.ts";
import type { Text } from "../language/text.ts";
import type { Determination } from "./determination.ts";
import type { DueReason } from "./due.ts";
import { figureWords, groundWords, rulesBelow } from "./explain.ts";
import type { AnyRule } from "./rule.ts";

/** 理由 — A reason in words, with the clause that it comes from. */
export interface Reason extends Text {
  readonly clause: string;
}

/**
 * 理由 — The grounds and figures of a determination that a declaration names, in words; or the words that it has itself. A ground
 * that is about another year than that of the month is left out.
 */
export function reasonsOf(
  rule: AnyRule,
  determination: Determination,
  named: DueReason,
  about: YearMonth,
): readonly Reason[] {
  if (!isNames(named)) return [{ zh: named.zh, en: named.en, clause: clauseOfDue(rule) }];
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
      if (!named.includes(ground.finding) || (ground.data?.year ?? yearOf(about)) !== yearOf(about)) continue;
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

/** 不符合的条件 — The conditions of the rule itself that do not hold. */
export const failingConditions = (rule: AnyRule, { grounds }: Determination): readonly Reason[] =>
  grounds.flatMap((ground) => {
    const words = rule.findings[ground.finding];
    if (ground.holds || words === undefined || !("holds" in words)) return [];
    return [{ zh: groundWords(rule, ground, "zh"), en: groundWords(rule, ground, "en"), clause: ground.clause }];
  });

const isNames = (named: DueReason): named is readonly string[] => Array.isArray(named);

const clauseOfDue = ({ source, due }: AnyRule): string =>
  due === undefined ? "" : `${source.prefix ?? `${source.name}/`}${due.clause}`;
