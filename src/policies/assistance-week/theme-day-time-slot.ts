import { answer, facts, nullable, oneOf } from "../../kernel/facts/index.ts";
import { rejection } from "../../kernel/language/index.ts";
import { clockTime } from "../shared/clock.ts";
import { itemsAt, rule } from "./document.ts";
import { themeDay } from "./facts.ts";

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

/**
 * 主题日时段 — Returns the time slot of the theme day that includes a given time, or null. 七(三).
 *
 * A slot includes its start time and excludes its end time, so a time that ends one slot and starts another belongs to
 * the later one. The minutes between the set-up and the activity belong to no slot, as in the text.
 *
 * @example themeDayTimeSlot({ themeDay: "2010-01-16", at: "16:00" }).value.timeSlot // "closing"
 */
export const themeDayTimeSlot = rule({
  name: "theme-day-time-slot",
  title: { zh: "主题日时段", en: "Theme day time slots" },
  question: { zh: "主题日的某一时刻属于哪个时段？", en: "Which time slot of the theme day includes the given time?" },
  clauses: ["七(三)"],
  facts: facts({ themeDay, at: clockTime({ zh: "时刻", en: "time" }) }),
  answer: answer({ timeSlot: nullable(oneOf({ zh: "主题日时段", en: "time slot of the theme day" }, slots.labels)) }),
  findings: {
    "in-slot": {
      yes: {
        zh: "{at:number}在{slot:label}时段内（{from:number}至{until:number}）",
        en: "{at:number} is within the time slot “{slot:label}” ({from:number} to {until:number})",
      },
      no: {
        zh: "{at:number}不在{slot:label}时段内（{from:number}至{until:number}）",
        en: "{at:number} is outside the time slot “{slot:label}” ({from:number} to {until:number})",
      },
    },
  },
  decide(facts, policy) {
    const running = slots.all.filter(({ address, label }) => {
      const names = figuresOf[label.code];
      const from = policy.figure(names[0], facts.themeDay);
      const until = policy.figure(names[1], facts.themeDay);
      if (until <= from) throw rejection(`figures.${names[1]}`, "contradiction", until, after(from));
      return policy.condition(address, "in-slot", from <= facts.at && facts.at < until, {
        slot: label,
        at: facts.at,
        from,
        until,
      });
    });
    // A district's own times may overlap; then the later slot applies.
    return { timeSlot: running.at(-1)?.label.code ?? null };
  },
});

const after = (from: string) => ({ zh: `须晚于${from}`, en: `a time after ${from}` });
