import { addDays } from "../../kernel/days/index.ts";
import { facts } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import { timings } from "../shared/plan.ts";
import { queryPeriod, queryPeriodInOrder, year } from "../shared/plan-facts.ts";
import { reportsDueRule } from "../shared/plan-rules.ts";
import { type Deciding, items, rule } from "./document.ts";
import { actors, type PhaseCode, phasePeriods, plan } from "./plan.ts";

/** What each phase must complete. */
const duties = items({
  "bureau-preparation": {
    address: "四(一)",
    zh: "召开动员会，成立领导小组和工作专班，制定实施方案",
    en: "hold the mobilisation meeting, set up the leading group and the team, adopt the plan",
  },
  "body-plan": {
    address: "四(一)",
    zh: "制定本单位实施方案，成立工作专班",
    en: "prepare the body's own plan and set up its team",
  },
  "problem-finding-steps": { address: "四(二)", zh: "完成查找问题各步骤", en: "complete the problem-finding steps" },
  rectification: { address: "四(三)", zh: "完成三个来源问题的整改", en: "rectify the problems from the three sources" },
  "service-records": { address: "四(四)1", zh: "提供服务对象信息", en: "supply service-user records" },
  criticism: {
    address: "四(五)1",
    zh: "整改或说明集中评议所提问题",
    en: "rectify or explain the criticism from the assessment meeting",
  },
});

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

function dutiesOf(facts: { readonly year: number }, policy: Pick<Deciding, "figure">) {
  const periods = phasePeriods(facts, policy);
  const { bureau, bodies, "bureau-and-bodies": everybody, "review-office": office } = actors;
  const byEndOf = (phase: PhaseCode) => ({ to: null, timing: timings.by, dueOn: periods[phase].until });
  const ofPhases = plan.phases.flatMap(({ item: { label } }) => {
    const then = { timing: timings["promptly-from"], dueOn: addDays(periods[label.code].until, 1) };
    return [
      { item: reports.of[`${label.code}-report`], by: bodies, to: office, ...then },
      { item: reports.of[`${label.code}-compiled-report`], by: office, to: null, ...then },
    ];
  });
  return [
    { item: duties.of["bureau-preparation"], by: bureau, ...byEndOf("mobilisation") },
    { item: duties.of["body-plan"], by: bodies, ...byEndOf("mobilisation") },
    { item: duties.of["problem-finding-steps"], by: everybody, ...byEndOf("problem-finding") },
    { item: duties.of.rectification, by: bodies, ...byEndOf("rectification") },
    { item: duties.of["service-records"], by: bodies, ...byEndOf("assessment"), to: office },
    { item: duties.of.criticism, by: bodies, ...byEndOf("summary") },
    ...ofPhases,
  ];
}

/**
 * 到期应报送、应办理事项 — Lists the reports and duties due in a period, who submits them and to whom. 四(一) to 四(五).
 *
 * What a phase must complete is due by its last day; continuous work, such as publicity, has no due date. A report on
 * each phase is due promptly from the day after the phase ends; the text does not say what is reported, so it is read as
 * a report on the phase. `to` is null where the text names no recipient.
 *
 * @example reportsDue({ year: 2013, from: "2013-06-01", until: "2013-06-01" }).value.duties.map((one) => one.code)
 * // ["mobilisation-report", "mobilisation-compiled-report"]
 */
export const reportsDue = rule({
  name: "reports-due",
  ...reportsDueRule(
    plan.lead,
    { duties: { ...duties.labels, ...reports.labels }, actors },
    facts({ year, ...queryPeriod }, queryPeriodInOrder),
    dutiesOf,
  ),
  clauses: ["四", "四(一)", "四(二)", "四(三)", "四(四)1", "四(五)1", "四(五)3"],
});
