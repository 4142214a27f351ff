import { expect, it } from "vitest";
import { faultCodesOf } from "../support/faults.ts";
import type { CaseTable } from "../support/table.ts";
import materialDistribution from "./assistance-week/preparation/material-distribution.cases.ts";
import rollCall from "./assistance-week/staff/roll-call.cases.ts";
import desks from "./assistance-week/theme-day/desks.cases.ts";
import themeDaySites from "./assistance-week/theme-day/theme-day-sites.cases.ts";
import reviewedBodies from "./conduct-review/bodies/reviewed-bodies.cases.ts";
import selfCheck from "./conduct-review/bodies/self-check.cases.ts";
import serviceRecords from "./conduct-review/bodies/service-records.cases.ts";
import feedbackHandling from "./conduct-review/handling/feedback-handling.cases.ts";
import pensionPortabilityEvent from "./startup-year-bureau/insurance/pension-portability-event.cases.ts";
import reliefMeasures from "./startup-year-bureau/insurance/relief-measures.cases.ts";
import workTasks from "./startup-year-bureau/organisation/work-tasks.cases.ts";
import startUpServices from "./startup-year-bureau/services/start-up-services.cases.ts";
import leadingGroup from "./startup-year-system/leading-group.cases.ts";

/** The faults of the first row of a table without a fact, with figures of the county. */
function faultsOf({ rule, given, rows }: CaseTable, fact: string, figures: object): string[] {
  return faultCodesOf(() => {
    const outcome = rule.safe({ ...given, ...rows[0]?.facts, [fact]: undefined }, { figures } as never);
    if (!outcome.ok) throw outcome.error;
  });
}

it.each<[CaseTable, string, string, string]>([
  [materialDistribution, "themeDay", "arches", "2"],
  [rollCall, "themeDay", "staffBefore", "08:00"],
  [desks, "themeDay", "policyDesks", "9"],
  [themeDaySites, "themeDay", "minSites", "9"],
  [reviewedBodies, "year", "bureaus", "9"],
  [reviewedBodies, "year", "townCentres", "9"],
  [selfCheck, "year", "centralRules", "9"],
  [selfCheck, "year", "provincialRules", "9"],
  [selfCheck, "year", "cityRules", "9"],
  [selfCheck, "year", "countyRules", "9"],
  [serviceRecords, "year", "serviceRecords", "9"],
  [feedbackHandling, "year", "resolvedShare", "90%"],
  [feedbackHandling, "year", "answeredShare", "90%"],
  [pensionPortabilityEvent, "year", "pensionPortabilityEvents", "9"],
  [reliefMeasures, "year", "deferredKinds", "9"],
  [reliefMeasures, "year", "loweredKinds", "9"],
  [reliefMeasures, "year", "subsidisedKinds", "9"],
  [workTasks, "year", "priorityTasks", "9"],
  [startUpServices, "year", "fiveOnes", "9"],
  [leadingGroup, "year", "leaders", "9"],
  [leadingGroup, "year", "deputies", "9"],
  [leadingGroup, "year", "officeDirectors", "9"],
  [leadingGroup, "year", "officeMembers", "9"],
])("本县的参数按日期不同，须填报日期或年份：%#", (table, fact, figure, value) => {
  const changed = { ...table.figures, [figure]: [{ from: "2030-01-01", value }] };
  expect(faultsOf(table, fact, changed)).toEqual([`${fact} missing`]);
  expect(faultsOf(table, fact, { ...table.figures, [figure]: value })).toEqual([]);
});

it("本区没有规定最低处数：不须填报主题日", () => {
  expect(faultsOf(themeDaySites, "themeDay", {})).toEqual([]);
});
