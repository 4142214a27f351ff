import { cliffs, contrast } from "../../../src/evidence/contrast/index.ts";
import { outcomes } from "../../../src/evidence/outcomes/index.ts";
import { readingsThatMatter } from "../../../src/evidence/readings-that-matter/index.ts";
import type { Language } from "../../../src/kernel/language/index.ts";
import { PolicyError } from "../../../src/kernel/language/index.ts";
import type { Rule } from "../../../src/kernel/policy/index.ts";
import { newLines, outcomeLines } from "./answer.ts";
import type { FormRule } from "./documents.ts";
import type { Case } from "./examples.ts";
import { words } from "./words.ts";

/** A question about a case. */
export interface Asked extends Case {
  readonly kind: "readings" | "missing" | "change" | "steps";
  readonly rule: string;
  readonly language: Language;
  /** For `change`: the field of the answer that is to be another; left out, any. */
  readonly field?: string;
  /** For `steps`: the fact, and the range of its values. */
  readonly along?: { readonly fact: string; readonly from: unknown; readonly until: unknown };
}

/** The reply in words: lines, each with what belongs below it. */
export type Reply = readonly { readonly text: string; readonly below: readonly string[] }[];

/** Replies to a question with the library's own searches. */
export function replyTo(rule: FormRule, asked: Asked): Reply {
  try {
    return replies[asked.kind](rule, asked);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.faults.map(({ message }) => ({ text: message[asked.language], below: [] }));
  }
}

const asRule = (rule: FormRule) => rule as unknown as Rule<unknown, unknown, unknown>;

const replies = {
  readings(rule: FormRule, { facts, options, language }: Asked): Reply {
    const found = readingsThatMatter(asRule(rule), facts, options);
    const inForce = outcomeLines(rule, found.inForce, language);
    const open = found.readings.filter(({ effect }) => effect === "alone" || effect === "together");
    const lines = open.map((one) => ({
      text: one.question[language],
      below: one.options.flatMap(({ words: option, outcome, changes }) => {
        const other = newLines(inForce, outcomeLines(rule, outcome, language));
        return changes ? [`${option[language]} → ${other.join(words.semicolon[language])}`] : [option[language]];
      }),
    }));
    if (lines.length === 0) return [{ text: words.noReading[language], below: [] }];
    return found.complete ? lines : [...lines, { text: words.notAll[language], below: [] }];
  },

  missing(rule: FormRule, { facts, options, language }: Asked): Reply {
    const found = outcomes(asRule(rule), facts, options, { most: 2000 });
    const { next } = found;
    const first =
      next === null ? words.nothingMissing[language] : `${words.nextQuestion[language]}${next.title[language]}`;
    const choices = next?.choices?.map((choice) => choice[language]) ?? [];
    const all = found.outcomes.map((one) => outcomeLines(rule, one.outcome, language));
    const possible = all.map((lines) => newLines([], lines).join(words.semicolon[language]));
    return [
      { text: first, below: choices },
      { text: words.possible[language], below: found.complete ? possible : [...possible, words.notAll[language]] },
    ];
  },

  change(rule: FormRule, { facts, options, field, language }: Asked): Reply {
    const outcome = rule.safe(facts, options);
    if (!outcome.ok) throw outcome.error;
    const part = (value: unknown): string =>
      JSON.stringify(field === undefined ? value : (value as Record<string, unknown>)[field]) ?? "";
    const now = part(outcome.determination.value);
    const found = contrast(asRule(rule), facts, (value: unknown) => part(value) !== now, options);
    const before = outcomeLines(rule, outcome, language);
    if (found.changes.length === 0) return [{ text: words.noChange[language], below: [] }];
    return found.changes.map((one) => ({
      text: `${one.title[language]}${words.colon[language]}${shown(one.before)} → ${shown(one.after)}`,
      below: newLines(before, outcomeLines(rule, one.outcome, language)),
    }));
  },

  steps(rule: FormRule, { facts, options, along, language }: Asked): Reply {
    const { fact = "", from, until } = along ?? {};
    const found = cliffs(asRule(rule), facts, fact, { from, until }, options);
    const undecided = found.undecided.map((one) => ({
      text: `${shown(one.from)}–${shown(one.until)}${words.colon[language]}${words.undecided[language]}`,
      below: one.error.faults.slice(0, 1).map(({ message }) => message[language]),
    }));
    const steps = found.cliffs.map(({ title, before, after, jump, clauses }) => ({
      text: `${shown(before.fact)} → ${shown(after.fact)}`,
      below: [
        `${title[language]}${words.colon[language]}${before.yuan ?? "—"} → ${after.yuan ?? "—"} (${jump})`,
        clauses.join(words.semicolon[language]),
      ].filter((line) => line !== ""),
    }));
    const none = [{ text: words.noStep[language], below: [] }];
    return [...(steps.length === 0 ? none : steps), ...undecided];
  },
};

const shown = (value: unknown): string =>
  value === null || value === undefined ? "—" : typeof value === "string" ? value : JSON.stringify(value);
