import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import { clockTime } from "../../shared/clock.ts";
import { figuresDate } from "../../shared/figure-dates.ts";
import { rule } from "../document.ts";
import { optionalThemeDay } from "../facts.ts";

/**
 * 主题日到岗 — Decides whether a member of staff was in place before the roll call of the theme day. 七(三).
 *
 * An arrival at the stated time itself is late.
 *
 * @example rollCall({ arrivedAt: "07:59" }).value.onTime // true
 */
export const rollCall = rule({
  name: "roll-call",
  title: { zh: "主题日到岗", en: "Theme day roll call" },
  question: { zh: "工作人员主题日是否按时到岗？", en: "Was the staff member in place on time?" },
  clauses: ["七(三)"],
  facts: facts({ themeDay: optionalThemeDay, arrivedAt: clockTime({ zh: "到岗时刻", en: "arrival time" }) }),
  answer: answer({ onTime: flag({ zh: "按时到岗", en: "in place on time" }) }),
  findings: {
    "in-place": {
      holds: {
        zh: "已在{before:number}前到岗（实际到岗：{arrivedAt:number}）",
        en: "in place at {arrivedAt:number}, before {before:number}",
      },
      fails: {
        zh: "未在{before:number}前到岗（实际到岗：{arrivedAt:number}）",
        en: "in place only at {arrivedAt:number}; required before {before:number}",
      },
    },
  },
  decide({ themeDay, arrivedAt }, policy) {
    const before = policy.figure("staffBefore", figuresDate(policy, ["staffBefore"], "themeDay", themeDay));
    const onTime = policy.condition("七(三)", "in-place", arrivedAt < before, { arrivedAt, before });
    return { onTime };
  },
});
