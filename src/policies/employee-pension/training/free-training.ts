import { answer, facts, flag, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { holdsHandbook, words } from "../facts.ts";

/** 培训机构 — The provider of the training. */
const trainers = labels({
  "training-base": { zh: "五大培训基地", en: "one of the five training bases" },
  "public-institution": { zh: "公共职业培训机构", en: "public vocational training institution" },
  other: { zh: "其他机构", en: "other provider" },
});

const findings = {
  handbook: words.handbook,
  "in-district": {
    holds: { zh: "在辖区内培训", en: "trained inside the district" },
    fails: { zh: "在辖区外培训", en: "trained outside the district" },
  },
  trainer: {
    holds: { zh: "{trainer:label}，属于免费培训机构", en: "training provider: {trainer:label}, free" },
    fails: { zh: "{trainer:label}，不属于免费培训机构", en: "training provider: {trainer:label}, not free" },
  },
} as const satisfies Findings;

/**
 * 免费培训 — Decides whether a training course is free of charge for a handbook holder. 二3.
 *
 * @example freeTraining({ holdsHandbook: true, inDistrict: true, trainer: "training-base" }).value
 * // { entitled: true, unmet: [] }
 */
export const freeTraining = rule({
  name: "free-training",
  title: { zh: "免费培训", en: "Free training" },
  question: { zh: "本次培训是否免费？", en: "Is this training free of charge?" },
  clauses: ["二3"],
  facts: facts({
    holdsHandbook,
    inDistrict: flag(findings["in-district"].holds),
    trainer: oneOf({ zh: "培训机构", en: "training provider" }, trainers),
  }),
  answer: answer({
    entitled: flag({ zh: "本次培训免费", en: "training is free of charge" }),
    unmet: unmetConditions(
      conditionsOf(findings, {
        trainer: { zh: "培训机构属于免费培训机构", en: "trained by a provider that is free of charge" },
      }),
    ),
  }),
  findings,
  decide(facts, policy) {
    const trainer = trainers[facts.trainer];
    const unmet = unmetAt(policy, "二3", {
      handbook: facts.holdsHandbook,
      "in-district": facts.inDistrict,
      trainer: [facts.trainer !== "other", { trainer }],
    });
    return { entitled: unmet.length === 0, unmet };
  },
});
