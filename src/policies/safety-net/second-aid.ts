import { facts, impossible } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { hasTwoAges, medicalPerson, on, oneAge } from "./facts.ts";
import { medicalAidCircle } from "./medical-aid-circle.ts";

/**
 * 二次救助 — may a second aid be considered. It is discretionary: the text gives neither threshold nor rate. 三(三)4.
 *
 * @example
 * secondAid({ standings: ["special-hardship"], traits: [], compensated: true, stillHigh: true, on: "2016-05-01" }).value
 * // { mayBeConsidered: true }
 */
export const secondAid = rule({
  name: "second-aid",
  clauses: ["三(三)4"],
  facts: facts(
    {
      ...medicalPerson,
      compensated: flag({ zh: "已经保险补偿或医疗救助", en: "insurance or medical aid has paid" }),
      stillHigh: flag({ zh: "剩余个人自负费用仍然较高", en: "what the person still bears is high" }),
      on,
    },
    impossible(["traits"], oneAge, hasTwoAges),
  ),
  decide(facts, policy: Policy<typeof secondAidWords>) {
    const { inCircle } = policy.apply(medicalAidCircle, facts);
    const compensated = policy.condition("三(三)4", "compensated", facts.compensated);
    const stillHigh = policy.condition("三(三)4", "still-high", facts.stillHigh);
    const isObject = policy.condition("三(三)4", "in-circle", inCircle);
    return { mayBeConsidered: compensated && stillHigh && isObject };
  },
});

export const secondAidWords = {
  title: { zh: "二次救助", en: "Second aid" },
  asks: { zh: "能否酌情予以二次救助？", en: "May a second aid be considered?" },
  findings: {
    compensated: {
      holds: { zh: "已经保险补偿或医疗救助", en: "insurance or medical aid has paid" },
      fails: { zh: "还没有保险补偿，也没有医疗救助", en: "neither insurance nor medical aid has paid" },
    },
    "still-high": {
      holds: { zh: "剩余个人自负费用仍然较高，可以酌情", en: "what the person still bears is high: at discretion" },
      fails: { zh: "剩余个人自负费用不高", en: "what the person still bears is not high" },
    },
    "in-circle": {
      holds: { zh: "是救助对象", en: "in the circle of medical aid" },
      fails: { zh: "不是救助对象", en: "outside the circle of medical aid" },
    },
  },
} as const satisfies Words;
