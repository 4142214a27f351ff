import { type CalendarDate, dayOfMonth, monthOf } from "../../kernel/days/calendar.ts";
import { facts } from "../../kernel/facts/facts.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { rejection, requiredFact } from "../../kernel/language/errors.ts";
import { type Label, labels } from "../../kernel/language/text.ts";
import { type Deciding, rule } from "./document.ts";
import { expropriatedOn, expropriationApprovedOn } from "./facts.ts";

/** 确认依据 — the two days by which an age can be confirmed. */
export const referenceBases = labels({
  "effective-date": { zh: "方案执行日", en: "effective day of the plan" },
  "provincial-approval": { zh: "省政府批文日", en: "provincial approval" },
});
export type ReferenceBasis = keyof typeof referenceBases;

const expropriationDates = labels({
  "provincial-approval": { zh: "省政府批文日", en: "provincial approval" },
  "actual-expropriation": { zh: "实际征地日", en: "actual taking" },
});
const boundaries = labels({
  issue: { zh: "下发日", en: "day of issue" },
  effect: { zh: "执行日", en: "effective day" },
});

/**
 * 确认年龄之日 — the day on which the age of a person counts. 五(三)1, 八.
 *
 * The text leaves the years of `issuedOn` and `effectiveFrom` blank: the county gives both with `figures`.
 * A taking on the dividing day itself is no earlier taking. `expropriatedOn` is wanted only under the reading
 * `expropriation-date: "actual-expropriation"`.
 *
 * @example
 * const figures = { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" };
 * referenceDate({ expropriationApprovedOn: "2008-06-30" }, { figures }).value // { date: "2009-01-01", basis: "effective-date" }
 */
export const referenceDate = rule({
  name: "reference-date",
  title: { zh: "确认年龄之日", en: "Reference date" },
  question: { zh: "年龄按哪一天确认？", en: "On which day does the age count?" },
  clauses: ["五(三)1", "八"],
  facts: facts({ expropriationApprovedOn, expropriatedOn: optional(expropriatedOn) }),
  findings: {
    "earlier-expropriation": {
      holds: {
        zh: "{date:label}{expropriated:date}早于{boundary:label}{dividingDay:date}，属于以前的征地",
        en: "{date:label} {expropriated:date} is before the {boundary:label} {dividingDay:date}: an earlier taking",
      },
      fails: {
        zh: "{date:label}{expropriated:date}不早于{boundary:label}{dividingDay:date}，属于今后的征地",
        en: "{date:label} {expropriated:date} is not before the {boundary:label} {dividingDay:date}: a later taking",
      },
    },
    "on-trial-from": { zh: "自{date:date}起试行", en: "on trial from {date:date}" },
    "reference-date": {
      zh: "按{basis:label}{date:date}确认年龄",
      en: "the age counts on the {basis:label}, {date:date}",
    },
  },
  decide(facts, policy): { date: CalendarDate; basis: ReferenceBasis } {
    const { expropriationApprovedOn } = facts;
    const date = policy.reading("expropriation-date");
    const expropriated =
      date === "provincial-approval"
        ? expropriationApprovedOn
        : requiredFact(facts.expropriatedOn, "expropriatedOn", byReading);
    const boundary = policy.reading("earlier-expropriation-cutoff");
    const dividingDay =
      boundary === "issue"
        ? policy.figure("issuedOn", expropriationApprovedOn)
        : effectiveDate(expropriationApprovedOn, policy);

    const earlier = policy.condition("五(三)1", "earlier-expropriation", expropriated < dividingDay, {
      date: expropriationDates[date],
      expropriated,
      boundary: boundaries[boundary],
      dividingDay,
    });
    const referenceDay = earlier ? effectiveDate(expropriationApprovedOn, policy) : expropriationApprovedOn;
    const basis: Label<ReferenceBasis> = referenceBases[earlier ? "effective-date" : "provincial-approval"];
    if (earlier) policy.found("八", "on-trial-from", { date: referenceDay });
    policy.found("五(三)1", "reference-date", { date: referenceDay, basis });
    return { date: referenceDay, basis: basis.code };
  },
});

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

/** 执行日 — the text names the day, 1 January, and leaves only the year to the county. 八. */
export function effectiveDate(on: CalendarDate, policy: Pick<Deciding, "figure">): CalendarDate {
  const day = policy.figure("effectiveFrom", on);
  if (monthOf(day) === 1 && dayOfMonth(day) === 1) return day;
  throw rejection("figures.effectiveFrom", "out-of-range", day, { zh: "某一年的1月1日", en: "1 January of a year" });
}
