import { answer, count, day, facts, flag, nullable, oneOf, variant } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";

const months = { zh: "个月", en: "months" };

/** 退保情形 — An event that may lead to a refund. */
const events = labels({
  "death-in-service": { zh: "在职时死亡", en: "death in service" },
  "death-in-retirement": { zh: "退休后死亡", en: "death in retirement" },
  "settled-abroad": { zh: "出国定居", en: "settling abroad" },
});
const bases = labels({ "provincial-rules": { zh: "省职工基本养老保险条例", en: "provincial pension regulations" } });

/**
 * 退保待遇 — Decides whether an event gives entitlement to a refund under the provincial rules. 七14.
 *
 * The provincial rules set the amount; it is not calculated here. After a death in retirement there is a refund only if
 * fewer months of pension than the limit were received: exactly the limit gives none.
 *
 * @example refund({ event: { kind: "death-in-retirement", pensionMonths: 119 }, on: "2030-05-01" }).value
 * // { entitled: true, basis: "provincial-rules" }
 */
export const refund = rule({
  name: "refund",
  title: { zh: "退保待遇", en: "Refund" },
  question: { zh: "该情形是否享受退保待遇？", en: "Does this event give entitlement to a refund?" },
  clauses: ["七14"],
  facts: facts({
    event: variant({ zh: "退保情形", en: "event" }, "kind", events, {
      "death-in-service": {},
      "death-in-retirement": {
        pensionMonths: count({ zh: "已领取基本养老金的月数", en: "months of pension received" }, months, { max: 1200 }),
      },
      "settled-abroad": {},
    }),
    on: day({ zh: "情形发生日期", en: "event date" }),
  }),
  answer: answer({
    entitled: flag({ zh: "享受退保待遇", en: "entitled to a refund" }),
    basis: nullable(oneOf({ zh: "退保待遇的依据", en: "rules that set the refund" }, bases)),
  }),
  findings: {
    event: { zh: "{event:label}", en: "{event:label}" },
    "below-limit": {
      holds: {
        zh: "已领取基本养老金{pensionMonths:count}个月，不满{limit:count}个月",
        en: "{pensionMonths:count} month(s) of pension received, fewer than {limit:count}",
      },
      fails: {
        zh: "已领取基本养老金{pensionMonths:count}个月，已满{limit:count}个月，不享受退保待遇",
        en: "{pensionMonths:count} month(s) of pension received, at least {limit:count}, so no refund",
      },
    },
    "provincial-rules": { zh: "退保待遇按省职工基本养老保险条例执行", en: "the provincial pension regulations apply" },
  },
  decide({ event, on }, policy) {
    policy.found("七14", "event", { event: events[event.kind] });
    if (event.kind === "death-in-retirement") {
      const limit = policy.figure("refundBelowMonths", on);
      const { pensionMonths } = event;
      const entitled = policy.condition("七14", "below-limit", pensionMonths < limit, { pensionMonths, limit });
      if (!entitled) return { entitled, basis: null };
    }
    policy.found("七14", "provincial-rules");
    return { entitled: true, basis: "provincial-rules" as const };
  },
});
