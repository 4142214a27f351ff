import type { CalendarDate } from "../../kernel/days/index.ts";
import { day, group, mustHold, optional } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";

/** 起止日期 — The start and end dates of a stage or of a block of days, both included. */
export const period = (title: Text) =>
  group(title, { from: day({ zh: "开始日期", en: "start date" }), until: day({ zh: "结束日期", en: "end date" }) });

// Every date is blank in the text. Full dates carry their year, so the rules need no year.
export const stages = {
  organisation: period({ zh: "组织阶段", en: "organisation stage" }),
  preparation: period({ zh: "准备阶段", en: "preparation stage" }),
  activity: period({ zh: "开展活动阶段", en: "activity stage" }),
  summary: period({ zh: "总结阶段", en: "summary stage" }),
};
type Period = { readonly from: CalendarDate; readonly until: CalendarDate };
type Stages = { readonly [C in keyof typeof stages]: Period };

/** The end date of a period is on or after its start date. */
export const ends = <Name extends string>(name: Name) =>
  mustHold<{ readonly [N in Name]: Period }, Name>(
    [name],
    { zh: "结束日期不得早于开始日期", en: "an end date on or after the start date" },
    (facts) => facts[name].until < facts[name].from,
  );

const follows = (later: keyof Stages, earlier: keyof Stages) =>
  mustHold<Stages>(
    [later, earlier],
    { zh: "开始日期须晚于前一阶段的结束日期", en: "a start date after the end of the previous stage" },
    (facts) => facts[later].from <= facts[earlier].until,
  );

/** 阶段先后 — Each stage ends on or after its start date, and starts after the previous stage ends. */
export const stagesInOrder = [
  ends("organisation"),
  ends("preparation"),
  ends("activity"),
  ends("summary"),
  follows("preparation", "organisation"),
  follows("activity", "preparation"),
  follows("summary", "activity"),
];

export const themeDay = day({ zh: "主题日日期", en: "theme day date" });
/** Where the date only matters to find figures that a district has changed by date. */
export const optionalThemeDay = optional(themeDay);
