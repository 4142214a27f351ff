import { type CalendarDate, dayOfMonth, monthOf } from "../../kernel/calendar.ts";
import { facts, needed, refused } from "../../kernel/facts.ts";
import { optional } from "../../kernel/fields.ts";
import { type Label, labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { approvedOn, takenOn } from "./facts.ts";

/** 确认依据 — the two days by which an age can be confirmed. */
export const referenceBases = labels({
  "effective-day": { zh: "方案执行日", en: "effective day of the plan" },
  "provincial-approval": { zh: "省政府批文日", en: "provincial approval" },
});
export type ReferenceBasis = keyof typeof referenceBases;

const takingDates = labels({
  "provincial-approval": { zh: "省政府批文日", en: "provincial approval" },
  "actual-taking": { zh: "实际征地日", en: "actual taking" },
});
const boundaries = labels({
  issue: { zh: "下发日", en: "day of issue" },
  effect: { zh: "执行日", en: "effective day" },
});

/**
 * 确认年龄之日 — the day on which the age of a person counts. 五(三)1, 八.
 *
 * The text leaves the years of `issuedOn` and `effectiveFrom` blank: the county gives both with `figures`.
 * A taking on the dividing day itself is no earlier taking. `takenOn` is wanted only under the reading
 * `earlier-taking-date: "actual-taking"`.
 *
 * @example
 * const figures = { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" };
 * referenceDate({ approvedOn: "2008-06-30" }, { figures }).value // { day: "2009-01-01", basis: "effective-day" }
 */
export const referenceDate = rule({
  name: "reference-date",
  clauses: ["五(三)1", "八"],
  facts: facts({ approvedOn, takenOn: optional(takenOn) }),
  decide(facts, policy: Policy<typeof referenceDateWords>): { day: CalendarDate; basis: ReferenceBasis } {
    const { approvedOn } = facts;
    const date = policy.reading("earlier-taking-date");
    const taken = date === "provincial-approval" ? approvedOn : needed(facts.takenOn, "takenOn", byReading);
    const boundary = policy.reading("earlier-taking-split");
    const dividingDay = boundary === "issue" ? policy.figure("issuedOn", approvedOn) : effectiveDay(approvedOn, policy);

    const earlier = policy.condition("五(三)1", "earlier-taking", taken < dividingDay, {
      date: takingDates[date],
      taken,
      boundary: boundaries[boundary],
      dividingDay,
    });
    const day = earlier ? effectiveDay(approvedOn, policy) : approvedOn;
    const basis: Label<ReferenceBasis> = referenceBases[earlier ? "effective-day" : "provincial-approval"];
    if (earlier) policy.found("八", "on-trial-from", { day });
    policy.found("五(三)1", "reference-date", { day, basis });
    return { day, basis: basis.code };
  },
});

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

/** 执行日 — the text names the day, 1 January, and leaves only the year to the county. 八. */
export function effectiveDay(on: CalendarDate, policy: Pick<Policy<Words>, "figure">): CalendarDate {
  const day = policy.figure("effectiveFrom", on);
  if (monthOf(day) === 1 && dayOfMonth(day) === 1) return day;
  throw refused("figures.effectiveFrom", "out-of-range", day, { zh: "某一年的1月1日", en: "1 January of a year" });
}

export const referenceDateWords = {
  title: { zh: "确认年龄之日", en: "Reference date" },
  asks: { zh: "年龄按哪一天确认？", en: "On which day does the age count?" },
  findings: {
    "earlier-taking": {
      holds: {
        zh: "{date:label}{taken:date}早于{boundary:label}{dividingDay:date}，属于以前的征地",
        en: "{date:label} {taken:date} is before the {boundary:label} {dividingDay:date}: an earlier taking",
      },
      fails: {
        zh: "{date:label}{taken:date}不早于{boundary:label}{dividingDay:date}，属于今后的征地",
        en: "{date:label} {taken:date} is not before the {boundary:label} {dividingDay:date}: a later taking",
      },
    },
    "on-trial-from": { zh: "自{day:date}起试行", en: "on trial from {day:date}" },
    "reference-date": {
      zh: "按{basis:label}{day:date}确认年龄",
      en: "the age counts on the {basis:label}, {day:date}",
    },
  },
} as const satisfies Words;
