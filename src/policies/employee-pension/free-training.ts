import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag, oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { holdsHandbook } from "./facts.ts";

/** 培训机构 — who gives the training. */
export const trainers = labels({
  "training-base": { zh: "五大培训基地", en: "one of the five training bases" },
  "public-institution": { zh: "公共职业培训机构", en: "public vocational training institution" },
  other: { zh: "其他机构", en: "another body" },
});
export type Trainer = keyof typeof trainers;

/**
 * 免费培训 — is this training free for the holder of a handbook. 二3.
 *
 * @example freeTraining({ holdsHandbook: true, inDistrict: true, trainer: "training-base" }).value
 * // { entitled: true, unmet: [] }
 */
export const freeTraining = rule({
  name: "free-training",
  clauses: ["二3"],
  facts: facts({
    holdsHandbook,
    inDistrict: flag({ zh: "在辖区内培训", en: "training inside the district" }),
    trainer: oneOf({ zh: "培训机构", en: "training body" }, trainers),
  }),
  decide(facts, policy: Policy<typeof freeTrainingWords>) {
    const trainer = trainers[facts.trainer];
    const unmet = failingOf({
      handbook: policy.condition("二3", "handbook", facts.holdsHandbook),
      "in-district": policy.condition("二3", "in-district", facts.inDistrict),
      trainer: policy.condition("二3", "trainer", facts.trainer !== "other", { trainer }),
    });
    return { entitled: unmet.length === 0, unmet };
  },
});

export const freeTrainingWords = {
  title: { zh: "免费培训", en: "Free training" },
  asks: { zh: "这次培训是否免费？", en: "Is this training free?" },
  findings: {
    handbook: {
      holds: { zh: "持有手册", en: "holds the handbook" },
      fails: { zh: "没有手册", en: "holds no handbook" },
    },
    "in-district": {
      holds: { zh: "在辖区内培训", en: "trained inside the district" },
      fails: { zh: "不在辖区内培训", en: "trained outside the district" },
    },
    trainer: {
      holds: { zh: "由{trainer:label}举办", en: "given by {trainer:label}" },
      fails: { zh: "由{trainer:label}举办，不在免费之列", en: "given by {trainer:label}: not free" },
    },
  },
} as const satisfies Words;
