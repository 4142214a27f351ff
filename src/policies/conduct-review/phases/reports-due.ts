import { addDays } from "../../../kernel/days/index.ts";
import { facts } from "../../../kernel/facts/index.ts";
import { labelsOf, type Text } from "../../../kernel/language/index.ts";
import { clausesOf, taskLabels, tasksDue, timings } from "../../shared/plan.ts";
import { queryPeriod, queryPeriodInOrder, year } from "../../shared/plan-facts.ts";
import { reportsDueRule } from "../../shared/plan-rules.ts";
import { type Deciding, items, rule } from "../document.ts";
import { actors, type PhaseCode, phasePeriods, plan, reviewPeriod } from "./plan.ts";

type ReportCode = `${PhaseCode}-${"report" | "compiled-report"}`;

/** The two reports on each phase: the bodies' own, and the one that the review office compiles from them. */
const reports = items(
  Object.fromEntries(
    plan.phases.flatMap(({ item: { label } }) => [
      [
        `${label.code}-report`,
        { address: "四(五)3", zh: `报送${label.zh}阶段情况`, en: `report on the ${label.en} phase` },
      ],
      [
        `${label.code}-compiled-report`,
        {
          address: "四(五)3",
          zh: `汇总${label.zh}阶段情况并上报`,
          en: `compile the reports on the ${label.en} phase and pass them on`,
        },
      ],
    ]),
  ) as { readonly [C in ReportCode]: Text & { readonly address: "四(五)3" } },
);

function dutiesOf(facts: { readonly year: number }, policy: Pick<Deciding, "figure" | "reading">) {
  const periods = phasePeriods(facts, policy);
  const { until } = reviewPeriod(facts.year, policy);
  const reportsDue = plan.phases.flatMap(({ item: { label } }) => {
    const after = addDays(periods[label.code].until, 1);
    const isCapped = after > until && policy.reading("last-reports") === "by-the-end";
    const due = isCapped ? { timing: timings.by, dueOn: until } : { timing: timings["promptly-from"], dueOn: after };
    const { bodies, "review-office": office } = actors;
    return [
      { item: reports.of[`${label.code}-report`], by: [bodies], to: office, ...due },
      { item: reports.of[`${label.code}-compiled-report`], by: [office], to: null, ...due },
    ];
  });
  const tasks = tasksDue(plan, periods).filter(({ item }) => item.address !== "四(五)3");
  return [...tasks, ...reportsDue];
}

/**
 * 到期应报送、应办理事项 — Lists the reports and duties due in a period, who submits them and to whom. 四(一) to 四(五).
 *
 * Every task of a phase is due by its last day, and a report on each phase promptly from the day after. The last phases
 * end with the review: by default their reports are due by its last day. The text does not say what is reported, so it
 * is read as a report on the phase. `to` is null where the text names no recipient.
 *
 * @example reportsDue({ year: 2013, from: "2013-06-01", until: "2013-06-01" }).value.duties.map((one) => one.code)
 * // ["mobilisation-report", "mobilisation-compiled-report"]
 */
export const reportsDue = rule({
  name: "reports-due",
  clauses: clausesOf(plan, false),
  ...reportsDueRule(
    plan.lead,
    { duties: { ...taskLabels(plan), ...reports.labels }, actors, recipients: labelsOf([actors["review-office"]]) },
    facts({ year, ...queryPeriod }, queryPeriodInOrder),
    dutiesOf,
  ),
});
