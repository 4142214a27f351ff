import { type CalendarDate, dayOfMonth, monthOf } from "../../../kernel/days/index.ts";
import { answer, facts, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels, rejection } from "../../../kernel/language/index.ts";
import { type Deciding, rule } from "../document.ts";
import { referenceDate as date, expropriatedOn, expropriationApprovedOn, requiredByReading } from "../facts.ts";

const provincialApproval = { zh: "省政府批文日期", en: "provincial approval date" };

/** 确认依据 — The two dates on which an age can be determined. */
const bases = labels({
  "effective-date": { zh: "方案执行日期", en: "effective date of the plan" },
  "provincial-approval": provincialApproval,
});

const expropriationDates = labels({
  "provincial-approval": provincialApproval,
  "actual-expropriation": expropriatedOn.title,
});
const boundaries = labels({
  "issue-date": { zh: "下发日期", en: "issue date" },
  "effective-date": { zh: "执行日期", en: "effective date" },
});

/**
 * 年龄确认基准日 — Determines the date on which a person's age counts. 五(三)1, 八.
 *
 * The text leaves the years of `issuedOn` and `effectiveFrom` blank: the county sets both in `figures`.
 * An expropriation on the cutoff date itself is a later one. Only the reading `expropriation-date: "actual-expropriation"`
 * requires `expropriatedOn`.
 *
 * @example const figures = { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" };
 * referenceDate({ expropriationApprovedOn: "2008-06-30" }, { figures }).value
 * // { date: "2009-01-01", basis: "effective-date" }
 */
export const referenceDate = rule({
  name: "reference-date",
  title: { zh: "年龄确认基准日", en: "Reference date" },
  question: { zh: "以哪一天确认年龄？", en: "On which date is the age determined?" },
  clauses: ["五(三)1", "八"],
  facts: facts({ expropriationApprovedOn, expropriatedOn: optional(expropriatedOn) }),
  answer: answer({ date, basis: oneOf({ zh: "年龄确认依据", en: "basis of the reference date" }, bases) }),
  findings: {
    "earlier-expropriation": {
      yes: {
        zh: "{date:label}{expropriated:date}早于{boundary:label}{dividingDay:date}，属于方案下发（执行）前的征地",
        en: "{date:label} {expropriated:date} is before {dividingDay:date} ({boundary:label}), so it is an earlier expropriation",
      },
      no: {
        zh: "{date:label}{expropriated:date}不早于{boundary:label}{dividingDay:date}，属于此后的征地",
        en: "{date:label} {expropriated:date} is not before {dividingDay:date} ({boundary:label}), so it is a later expropriation",
      },
    },
    "on-trial-from": { zh: "方案自{date:date}起试行", en: "the plan is on trial from {date:date}" },
    "reference-date": { zh: "以{basis:label}{date:date}确认年龄", en: "age determined on {date:date} ({basis:label})" },
  },
  decide(facts, policy) {
    const { expropriationApprovedOn } = facts;
    const date = policy.reading("expropriation-date");
    const expropriated =
      date === "provincial-approval"
        ? expropriationApprovedOn
        : requiredByReading(facts.expropriatedOn, "expropriatedOn");
    const boundary = policy.reading("earlier-expropriation-cutoff");
    const dividingDay =
      boundary === "issue-date"
        ? policy.figure("issuedOn", expropriationApprovedOn)
        : effectiveDate(expropriationApprovedOn, policy);

    const earlier = policy.condition("五(三)1", "earlier-expropriation", expropriated < dividingDay, {
      date: expropriationDates[date],
      expropriated,
      boundary: boundaries[boundary],
      dividingDay,
    });
    const referenceDay = earlier ? effectiveDate(expropriationApprovedOn, policy) : expropriationApprovedOn;
    const basis = bases[earlier ? "effective-date" : "provincial-approval"];
    if (earlier) policy.found("八", "on-trial-from", { date: referenceDay });
    policy.found("五(三)1", "reference-date", { date: referenceDay, basis });
    return { date: referenceDay, basis: basis.code };
  },
});

/** 执行日期 — Returns the effective date. The text states 1 January and leaves only the year to the county. 八. */
export function effectiveDate(on: CalendarDate, policy: Pick<Deciding, "figure">): CalendarDate {
  const day = policy.figure("effectiveFrom", on);
  if (monthOf(day) === 1 && dayOfMonth(day) === 1) return day;
  throw rejection("figures.effectiveFrom", "out-of-range", day, { zh: "某一年的1月1日", en: "1 January of any year" });
}
