import { facts, impossible } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { hasTwoAges, medicalPerson, notBothAges, on } from "./facts.ts";
import { medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";

/**
 * 二次救助 — may a second aid be considered. It is discretionary: the text gives neither threshold nor rate. 三(三)4.
 *
 * @example
 * secondaryAssistance({ categories: ["extreme-difficulty"], circumstances: [], insuranceOrAssistancePaid: true, outOfPocketStillHigh: true, on: "2016-05-01" }).value
 * // { eligible: true }
 */
export const secondaryAssistance = rule({
  name: "secondary-assistance",
  clauses: ["三(三)4"],
  facts: facts(
    {
      ...medicalPerson,
      insuranceOrAssistancePaid: flag({ zh: "已经保险补偿或医疗救助", en: "insurance or medical aid has paid" }),
      outOfPocketStillHigh: flag({ zh: "剩余个人自负费用仍然较高", en: "what the person still bears is high" }),
      on,
    },
    impossible(["circumstances"], notBothAges, hasTwoAges),
  ),
  decide(facts, policy: Policy<typeof secondaryAssistanceWords>) {
    const { eligible } = policy.apply(medicalAssistanceEligibility, facts);
    const insuranceOrAssistancePaid = policy.condition(
      "三(三)4",
      "insuranceOrAssistancePaid",
      facts.insuranceOrAssistancePaid,
    );
    const outOfPocketStillHigh = policy.condition("三(三)4", "out-of-pocket-still-high", facts.outOfPocketStillHigh);
    const isObject = policy.condition("三(三)4", "eligible", eligible);
    return { eligible: insuranceOrAssistancePaid && outOfPocketStillHigh && isObject };
  },
});

export const secondaryAssistanceWords = {
  title: { zh: "二次救助", en: "Second aid" },
  asks: { zh: "能否酌情予以二次救助？", en: "May a second aid be considered?" },
  findings: {
    insuranceOrAssistancePaid: {
      holds: { zh: "已经保险补偿或医疗救助", en: "insurance or medical aid has paid" },
      fails: { zh: "还没有保险补偿，也没有医疗救助", en: "neither insurance nor medical aid has paid" },
    },
    "out-of-pocket-still-high": {
      holds: { zh: "剩余个人自负费用仍然较高，可以酌情", en: "what the person still bears is high: at discretion" },
      fails: { zh: "剩余个人自负费用不高", en: "what the person still bears is not high" },
    },
    eligible: {
      holds: { zh: "是救助对象", en: "in the circle of medical aid" },
      fails: { zh: "不是救助对象", en: "outside the circle of medical aid" },
    },
  },
} as const satisfies Words;
