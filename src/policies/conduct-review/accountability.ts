import { facts } from "../../kernel/facts.ts";
import { day, flag, optional } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";
import { reviewPeriod } from "./plan.ts";

/**
 * 责任追究 — is somebody to be held to account. 四, 五(三).
 *
 * For poor rectification, or for a breach on a day of the review: either is enough. The review runs in whole calendar
 * months. Without `breachOn` there was no breach. What follows, the text does not say.
 *
 * @example
 * accountability({ year: 2013, rectified: true, breachOn: "2013-11-30" }).value.accountable // true
 */
export const accountability = rule({
  name: "accountability",
  clauses: ["四", "五(三)"],
  facts: facts({
    year,
    rectified: flag({ zh: "问题整改到位", en: "problems were rectified properly" }),
    breachOn: optional(day({ zh: "违纪违规之日", en: "day of a breach" })),
  }),
  decide({ year, rectified, breachOn }, policy: Policy<typeof accountabilityWords>) {
    const done = policy.condition("五(三)", "rectified", rectified);
    if (breachOn === undefined) {
      policy.found("五(三)", "no-breach");
      return { accountable: !done };
    }
    const { start: from, end: until } = reviewPeriod(year, policy);
    const during = from <= breachOn && breachOn <= until;
    policy.condition("四", "breach-during-review", during, { breachOn, from, until });
    return { accountable: !done || during };
  },
});

export const accountabilityWords = {
  title: { zh: "责任追究", en: "Accountability" },
  asks: { zh: "是否应当追究责任？", en: "Is somebody to be held to account?" },
  findings: {
    rectified: {
      holds: { zh: "问题整改到位", en: "problems were rectified properly" },
      fails: { zh: "问题整改不到位，应追究责任", en: "poor rectification: to be held to account" },
    },
    "no-breach": { zh: "没有违纪违规", en: "there was no breach" },
    "breach-during-review": {
      holds: {
        zh: "{breachOn:date}违纪违规，在行评期间（{from:date}至{until:date}），应追究责任",
        en: "the breach of {breachOn:date} lies in the review ({from:date} to {until:date}): to be held to account",
      },
      fails: {
        zh: "{breachOn:date}违纪违规，不在行评期间（{from:date}至{until:date}）",
        en: "the breach of {breachOn:date} does not lie in the review ({from:date} to {until:date})",
      },
    },
  },
} as const satisfies Words;
