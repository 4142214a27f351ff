import { addDays } from "../../../kernel/days/index.ts";
import { day, facts, mustHold } from "../../../kernel/facts/index.ts";
import { labelsOf } from "../../../kernel/language/index.ts";
import { taskLabels, tasksDue, timings } from "../../shared/plan.ts";
import { queryPeriod, queryPeriodInOrder } from "../../shared/plan-facts.ts";
import { reportsDueRule } from "../../shared/plan-rules.ts";
import { type Deciding, rule } from "../document.ts";
import { optionalThemeDay, stages, stagesInOrder } from "../facts.ts";
import { actors, plan } from "./plan.ts";

const dates = facts(
  {
    ...stages,
    statisticsDueOn: day({ zh: "统计数据上报日期", en: "due date of the statistics" }),
    themeDay: optionalThemeDay,
    ...queryPeriod,
  },
  ...stagesInOrder,
  mustHold(
    ["statisticsDueOn", "activity"],
    { zh: "统计数据上报日期须在开展活动阶段之内", en: "a due date within the activity stage" },
    ({ statisticsDueOn, activity }) => statisticsDueOn < activity.from || statisticsDueOn > activity.until,
  ),
  mustHold(
    ["themeDay", "activity"],
    {
      zh: "主题日须在开展活动阶段第一天之后、结束日期之前或当日",
      en: "a theme day after the first day of the activity stage and within it",
    },
    ({ themeDay, activity }) => themeDay !== undefined && (themeDay <= activity.from || themeDay > activity.until),
  ),
  mustHold(
    ["statisticsDueOn", "themeDay"],
    { zh: "统计数据上报日期须早于主题日", en: "a due date before the theme day" },
    ({ statisticsDueOn, themeDay }) => themeDay !== undefined && statisticsDueOn >= themeDay,
  ),
  queryPeriodInOrder,
);

/**
 * 到期应报送、应办理事项 — Lists what falls due in a period, who does it and who receives it. 七.
 *
 * All dates are blank in the text, so they are facts. Every task of a stage is due by its last day, but the statistics
 * before a time of day on their own date (see `statisticsDeadline`). If `themeDay` is given, the theme day is due on it,
 * and the activities that the text puts before it are due by the day before (see `activitySequence`).
 *
 * @example reportsDue({
 *   organisation: { from: "2010-01-04", until: "2010-01-06" },
 *   preparation: { from: "2010-01-07", until: "2010-01-09" },
 *   activity: { from: "2010-01-11", until: "2010-01-17" },
 *   summary: { from: "2010-01-18", until: "2010-01-22" },
 *   statisticsDueOn: "2010-01-14",
 *   from: "2010-01-10",
 *   until: "2010-01-16",
 * }).value.duties.map((one) => one.code) // ["statistics"]
 */
export const reportsDue = rule({
  name: "reports-due",
  clauses: ["七", "七(一)1", "七(一)2", "七(一)3", "七(一)4", "七(一)5", "七(二)", "七(三)", "七(四)"],
  ...reportsDueRule(
    plan.lead,
    { duties: taskLabels(plan), actors, recipients: labelsOf([actors.bureau, actors["city-bureau"]]) },
    dates,
    ({ statisticsDueOn, themeDay, ...stages }, policy: Pick<Deciding, "figure">) => {
      const time = policy.figure("statisticsBefore", statisticsDueOn);
      const timing = { ...timings["before-time"], zh: `当日${time}前`, en: `before ${time} on that date` };
      return tasksDue(plan, stages).map((duty) => {
        const { address, label } = duty.item;
        if (label.code === "statistics") return { ...duty, timing, dueOn: statisticsDueOn };
        if (address !== "七(三)" || themeDay === undefined || label.code === "closing-meeting") return duty;
        if (label.code === "theme-day") return { ...duty, timing: timings.on, dueOn: themeDay };
        return { ...duty, dueOn: addDays(themeDay, -1) };
      });
    },
  ),
});
