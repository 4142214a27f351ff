import type { Options, Rule } from "../../kernel/policy/index.ts";
import { withValue } from "../case/places.ts";
import { type OutcomeLimit, type Outcomes, outcomes } from "./outcomes.ts";
import type { Question } from "./question.ts";

/** 问答 — The facts so far, the possible results, and the next question. An answer returns the next interview. */
export interface Interview<In, Value> extends Outcomes<In, Value> {
  readonly facts: Partial<In>;
  /**
   * Answers the next question, in the notation of facts; null means that there is no value. For a question of kind
   * `group`, true means that there is one; its parts are asked for separately.
   */
  answer(value: unknown): Interview<In, Value>;
}

/**
 * 问答 — Asks for the facts of a case one by one, with the titles of their declarations, and only for facts that can still change
 * the result. When none can, `next` is null.
 *
 * Throws a PolicyError for facts and answers that cannot be read.
 *
 * @example interview(safetyNet.twoLacks, { isPoor: true, isRural: true }).answer(true).next?.fact // "noCapacity"
 */
export function interview<In, Out, Value, O extends Options>(
  rule: Rule<In, Out, Value, O>,
  facts: Partial<NoInfer<In>> = {},
  options?: NoInfer<O>,
  limit?: OutcomeLimit<NoInfer<Value>>,
): Interview<In, Value> {
  const found = outcomes(rule, facts, options, limit);
  return {
    ...found,
    facts,
    answer(value: unknown) {
      if (found.next === null) return interview(rule, facts, options, limit);
      const after = withValue(facts, keysOf(found.next), answerOf(found.next, value));
      return interview(rule, after as Partial<In>, options, limit);
    },
  };
}

function answerOf({ kind, key }: Question, value: unknown): unknown {
  if (kind === "group") return value === true ? {} : value === false ? null : (value ?? null);
  // for facts that depend on a kind, its code is enough; the others are asked for separately
  return key !== undefined && typeof value === "string" ? { [key]: value } : (value ?? null);
}

/** `household.members`, `groups[0].grade` */
const keysOf = ({ fact }: Question): readonly (string | number)[] =>
  fact
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
