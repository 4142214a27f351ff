import { answer, count, facts, item, nullable, oneOf } from "../../../kernel/facts/index.ts";
import { labels, rejection } from "../../../kernel/language/index.ts";
import { clockTime, minutesBetween } from "../../shared/clock.ts";
import { figuresDate } from "../../shared/figure-dates.ts";
import { itemsAt, rule } from "../document.ts";
import { optionalThemeDay } from "../facts.ts";

/** The figures that state the start and end times of each slot. */
const figuresOf = {
  "set-up": ["setUpFrom", "setUpUntil"],
  activity: ["activityFrom", "activityUntil"],
  closing: ["closingFrom", "closingUntil"],
} as const;

const slots = itemsAt("七(三)", {
  "set-up": { zh: "布置会场", en: "set-up" },
  activity: { zh: "主题日活动", en: "activity" },
  closing: { zh: "现场整理", en: "closing" },
});

/** 不在时段的原因 — Why a time is in no slot. */
const reasons = labels({
  "before-all-slots": { zh: "早于各时段", en: "before all time slots" },
  "between-slots": { zh: "在两个时段之间", en: "between two time slots" },
  "after-all-slots": { zh: "晚于各时段", en: "after all time slots" },
});

/**
 * 主题日时段 — Returns the time slot of the theme day that includes a given time, or the reason why there is none. 七(三).
 *
 * A slot includes its start time and excludes its end time, so a time that ends one slot and starts another belongs to
 * the later one. The minutes between the set-up and the activity belong to no slot, as in the text.
 *
 * @example themeDayTimeSlot({ at: "08:55" }).value.reason // "between-slots"
 */
export const themeDayTimeSlot = rule({
  name: "theme-day-time-slot",
  title: { zh: "主题日时段", en: "Theme day time slots" },
  question: { zh: "主题日的某一时刻属于哪个时段？", en: "Which time slot of the theme day includes the given time?" },
  clauses: ["七(三)"],
  facts: facts({ themeDay: optionalThemeDay, at: clockTime({ zh: "时刻", en: "time" }) }),
  answer: answer({
    timeSlot: nullable(
      item({ zh: "主题日时段", en: "time slot of the theme day" }, slots.labels, {
        from: clockTime({ zh: "时段开始时刻", en: "start time of the time slot" }),
        until: clockTime({ zh: "时段结束时刻", en: "end time of the time slot" }),
        minutes: count({ zh: "时段分钟数", en: "length of the time slot in minutes" }, { zh: "分钟", en: "minutes" }),
      }),
    ),
    reason: nullable(oneOf({ zh: "不在任何时段的原因", en: "why the time is in no time slot" }, reasons)),
  }),
  findings: {
    "in-slot": {
      yes: {
        zh: "{at:text}在{slot:label}时段内（{from:text}至{until:text}，共{minutes:count}分钟）",
        en: "{at:text} is within the time slot “{slot:label}” ({from:text} to {until:text}, {minutes:count} minute(s))",
      },
      no: {
        zh: "{at:text}不在{slot:label}时段内（{from:text}至{until:text}，共{minutes:count}分钟）",
        en: "{at:text} is outside the time slot “{slot:label}” ({from:text} to {until:text}, {minutes:count} minute(s))",
      },
    },
    "no-slot": { zh: "{at:text}不在任何时段：{reason:label}", en: "{at:text} is in no time slot: {reason:label}" },
  },
  decide({ themeDay, at }, policy) {
    const on = figuresDate(policy, Object.values(figuresOf).flat(), "themeDay", themeDay);
    const all = slots.all.map(({ label, entry }) => {
      const names = figuresOf[label.code];
      const from = policy.figure(names[0], on);
      const until = policy.figure(names[1], on);
      if (until <= from) throw rejection(`figures.${names[1]}`, "contradiction", until, after(from));
      return { slot: label, entry, times: { from, until, minutes: minutesBetween(from, until) } };
    });
    const running = all.filter(({ slot, times }) =>
      policy.condition("七(三)", "in-slot", times.from <= at && at < times.until, { slot, at, ...times }),
    );
    // A district's own times may overlap; then the later slot applies.
    const last = running.at(-1);
    if (last) return { timeSlot: { ...last.entry, ...last.times }, reason: null };
    const isBefore = all.every(({ times }) => at < times.from);
    const isAfter = all.every(({ times }) => times.until <= at);
    const reason = isBefore ? "before-all-slots" : isAfter ? "after-all-slots" : "between-slots";
    policy.found("七(三)", "no-slot", { at, reason: reasons[reason] });
    return { timeSlot: null, reason } as const;
  },
});

const after = (from: string) => ({ zh: `须晚于${from}`, en: `a time after ${from}` });
