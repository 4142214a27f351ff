import { facts } from "../../kernel/facts.ts";
import { day } from "../../kernel/fields.ts";
import { clockTime } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 统计上报期限 — did the statistics reach the bureau in time. 七(三).
 *
 * In time is any earlier day, and on the day itself a time before the stated one: at that very time it is too late.
 *
 * @example
 * statisticsDeadline({ dueOn: "2010-01-14", deliveredOn: "2010-01-14", deliveredAt: "11:59" }).value.onTime // true
 */
export const statisticsDeadline = rule({
  name: "statistics-deadline",
  clauses: ["七(三)"],
  facts: facts({
    dueOn: day({ zh: "上报日", en: "day on which they are due" }),
    deliveredOn: day({ zh: "实际上报日", en: "day of delivery" }),
    deliveredAt: clockTime({ zh: "实际上报时刻", en: "time of delivery" }),
  }),
  decide({ dueOn, deliveredOn, deliveredAt }, policy: Policy<typeof statisticsDeadlineWords>) {
    const before = policy.figure("statisticsBefore", dueOn);
    const onTime = deliveredOn < dueOn || (deliveredOn === dueOn && deliveredAt < before);
    policy.condition("七(三)", "on-time", onTime, {
      deliveredOn,
      deliveredAt,
      dueOn,
      before,
    });
    return { onTime, dueOn, before };
  },
});

export const statisticsDeadlineWords = {
  title: { zh: "统计上报期限", en: "Deadline of the statistics" },
  asks: { zh: "统计数据是否按时上报？", en: "Did the statistics reach the bureau in time?" },
  findings: {
    "on-time": {
      holds: {
        zh: "{deliveredOn:date}{deliveredAt:number}上报，在{dueOn:date}{before:number}之前",
        en: "delivered on {deliveredOn:date} at {deliveredAt:number}, before {before:number} on {dueOn:date}",
      },
      fails: {
        zh: "{deliveredOn:date}{deliveredAt:number}上报，不在{dueOn:date}{before:number}之前",
        en: "delivered on {deliveredOn:date} at {deliveredAt:number}, not before {before:number} on {dueOn:date}",
      },
    },
  },
} as const satisfies Words;
