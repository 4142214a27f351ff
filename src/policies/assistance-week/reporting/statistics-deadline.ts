import { answer, day, facts, flag } from "../../../kernel/facts/index.ts";
import { clockTime } from "../../shared/clock.ts";
import { rule } from "../document.ts";

const dueOn = day({ zh: "规定上报日期", en: "due date" });

/**
 * 统计上报期限 — Decides whether the statistics reached the bureau on time. 七(三).
 *
 * A delivery on an earlier date is on time. On the due date it must be before the stated time; at that time itself it is
 * late.
 *
 * @example statisticsDeadline({ dueOn: "2010-01-14", deliveredOn: "2010-01-14", deliveredAt: "11:59" }).value.onTime
 * // true
 */
export const statisticsDeadline = rule({
  name: "statistics-deadline",
  title: { zh: "统计上报期限", en: "Statistics deadline" },
  question: { zh: "统计数据是否按时上报？", en: "Did the statistics reach the bureau on time?" },
  clauses: ["七(三)"],
  facts: facts({
    dueOn,
    deliveredOn: day({ zh: "实际上报日期", en: "delivery date" }),
    deliveredAt: clockTime({ zh: "实际上报时刻", en: "delivery time" }),
  }),
  answer: answer({
    onTime: flag({ zh: "统计数据按时上报", en: "the statistics were delivered on time" }),
    dueOn,
    before: clockTime({
      zh: "规定上报时刻（须在此前）",
      en: "time on the due date before which they must be delivered",
    }),
  }),
  findings: {
    "on-time": {
      holds: {
        zh: "已在{dueOn:date}{before:number}前上报（实际上报：{deliveredOn:date}{deliveredAt:number}）",
        en: "delivered on {deliveredOn:date} at {deliveredAt:number}, before {before:number} on {dueOn:date}",
      },
      fails: {
        zh: "未在{dueOn:date}{before:number}前上报（实际上报：{deliveredOn:date}{deliveredAt:number}）",
        en: "delivered only on {deliveredOn:date} at {deliveredAt:number}; due before {before:number} on {dueOn:date}",
      },
    },
  },
  decide({ dueOn, deliveredOn, deliveredAt }, policy) {
    const before = policy.figure("statisticsBefore", dueOn);
    const onTime = deliveredOn < dueOn || (deliveredOn === dueOn && deliveredAt < before);
    policy.condition("七(三)", "on-time", onTime, { deliveredOn, deliveredAt, dueOn, before });
    return { onTime, dueOn, before };
  },
});
