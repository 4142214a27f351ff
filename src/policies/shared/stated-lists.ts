import { answer, facts, flag, item, list, oneOf, type Shape } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import type { Findings, Items } from "../../kernel/policy/index.ts";
import type { Recorder } from "./recorder.ts";

/** The name of a list's items: in Chinese, and in English the singular and the plural. */
export interface Nouns {
  readonly zh: string;
  readonly one: string;
  readonly many: string;
}

/** In answers: items of a stated list, each with any further fields in `more`. */
export const listOf = <Code extends string, const More extends Shape = Record<never, never>>(
  items: Pick<Items<string, Code>, "labels">,
  { zh, one, many }: Nouns,
  more?: More,
) => list({ zh, en: many }, item({ zh, en: one }, items.labels, more));

/** 列举 — The rule that lists what a clause states. Spread it into `rule`. */
export function statedListRule<Address extends string, Code extends string>(items: Items<Address, Code>, nouns: Nouns) {
  const findings = {
    item: { zh: `${nouns.zh}：{item:label}`, en: `${nouns.one}: {item:label}` },
  } as const satisfies Findings;
  return {
    facts: facts({}),
    answer: answer({ items: listOf(items, nouns) }),
    findings,
    decide(_facts: object, policy: Recorder<Address, typeof findings>) {
      for (const { address, label } of items.all) policy.found(address, "item", { item: label });
      return { items: items.all.map(({ entry }) => entry) };
    },
  };
}

/** The name of a checklist's items, and the word for a finished one: “complete” gives 已完成, 未完成, not complete. */
interface ChecklistWords extends Nouns {
  readonly done: Text;
}

/** 清单自查 — The parts of a rule that checks a stated list: the fact of finished items, answer, findings, check. */
export function checklistOf<Address extends string, Code extends string>(
  items: Items<Address, Code>,
  { zh, one, many, done }: ChecklistWords,
) {
  const findings = {
    "item-done": {
      holds: { zh: `已${done.zh}：{item:label}`, en: `${done.en}: {item:label}` },
      fails: { zh: `未${done.zh}：{item:label}`, en: `not ${done.en}: {item:label}` },
    },
  } as const satisfies Findings;
  return {
    done: list({ zh: `已${done.zh}的${zh}`, en: `${many} that are ${done.en}` }, oneOf({ zh, en: one }, items.labels), {
      max: 100,
    }),
    answer: answer({
      complete: flag({ zh: `${zh}全部${done.zh}`, en: `all ${many} are ${done.en}` }),
      remaining: listOf(items, { zh: `未${done.zh}的${zh}`, one, many: `${many} that are not ${done.en}` }),
    }),
    findings,
    check(known: readonly Code[], policy: Recorder<Address, typeof findings>) {
      const remaining = items.all.filter(
        ({ address, label }) => !policy.condition(address, "item-done", known.includes(label.code), { item: label }),
      );
      return { complete: remaining.length === 0, remaining: remaining.map(({ entry }) => entry) };
    },
  };
}

/** 清单自查 — The rule that checks which items of a stated list are done and which remain. Spread it into `rule`. */
export function checklistRule<Address extends string, Code extends string>(
  items: Items<Address, Code>,
  words: ChecklistWords,
) {
  const { done, answer, findings, check } = checklistOf(items, words);
  return {
    facts: facts({ done }),
    answer,
    findings,
    decide: (facts: { readonly done: readonly Code[] }, policy: Recorder<Address, typeof findings>) =>
      check(facts.done, policy),
  };
}
