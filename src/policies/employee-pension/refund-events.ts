import { facts } from "../../kernel/facts.ts";
import { count, day, variant } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 退保情形 — what may lead to a refund. */
export const events = labels({
  "death-in-service": { zh: "在职时死亡", en: "death in service" },
  "death-in-retirement": { zh: "退休后死亡", en: "death in retirement" },
  "settled-abroad": { zh: "出国定居", en: "settled abroad" },
});
export type RefundEvent = keyof typeof events;

/**
 * 退保待遇 — does an event give a refund under the provincial rules. 七14.
 *
 * The amount is fixed by the provincial rules and is not computed here. After a death in retirement there is a refund
 * only below the line of months: exactly so many months give none.
 *
 * @example refundEvents({ event: { kind: "death-in-retirement", pensionMonths: 119 }, on: "2030-05-01" }).value
 * // { refund: true, under: "provincial-rules" }
 */
export const refundEvents = rule({
  name: "refund-events",
  clauses: ["七14"],
  facts: facts({
    event: variant({ zh: "情形", en: "event" }, "kind", events, {
      "death-in-service": {},
      "death-in-retirement": {
        pensionMonths: count(
          { zh: "已领取养老金的月数", en: "months of pension drawn" },
          { zh: "个月", en: "months" },
          {
            max: 1200,
          },
        ),
      },
      "settled-abroad": {},
    }),
    on: day({ zh: "情形发生之日", en: "day of the event" }),
  }),
  decide({ event, on }, policy: Policy<typeof refundEventsWords>) {
    policy.found("七14", "event", { event: events[event.kind] });
    if (event.kind === "death-in-retirement") {
      const line = policy.figure("refundMonths", on);
      const { pensionMonths } = event;
      const refund = policy.condition("七14", "below-line", pensionMonths < line, { pensionMonths, line });
      if (!refund) return { refund, under: null };
    }
    policy.found("七14", "provincial-rules");
    return { refund: true, under: "provincial-rules" as const };
  },
});

export const refundEventsWords = {
  title: { zh: "退保待遇", en: "Refund" },
  asks: { zh: "这种情形有没有退保待遇？", en: "Does this event give a refund?" },
  findings: {
    event: { zh: "{event:label}", en: "{event:label}" },
    "below-line": {
      holds: {
        zh: "已领取{pensionMonths:count}个月，不满{line:count}个月",
        en: "{pensionMonths:count} month(s) of pension drawn, fewer than {line:count}",
      },
      fails: {
        zh: "已领取{pensionMonths:count}个月，满{line:count}个月，没有退保待遇",
        en: "{pensionMonths:count} month(s) of pension drawn, {line:count} or more: no refund",
      },
    },
    "provincial-rules": {
      zh: "退保待遇按省职工养老保险条例执行",
      en: "the refund follows the provincial pension regulations",
    },
  },
} as const satisfies Words;
