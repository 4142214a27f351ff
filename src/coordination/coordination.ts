import { answer, group, label, list, month, nullable, text, worded } from "../kernel/facts/index.ts";
import { schemeExclusion } from "../policies/employee-pension/changes/scheme-exclusion.ts";
import { specialGroup } from "../policies/landless-farmers/funding/special-group.ts";
import { assistanceWeek, startUpPlans, trainingCourses } from "./campaigns.ts";
import { benefitFloors, preferencesOnPayment, preferentialShare } from "./dibao.ts";
import { disabilityGrades } from "./disability.ts";
import { rule } from "./document.ts";
import { coordinationFacts } from "./facts.ts";
import { findings } from "./findings.ts";
import { actions, benefits, consequences, meanings, payments, ways } from "./labels.ts";
import {
  agesAndAccounts,
  employeePensionExclusion,
  endsByEntry,
  enrolledBefore,
  onPublicServiceEntry,
  pensionOrAllowance,
} from "./pensions.ts";
import type { Result } from "./results.ts";
import { monthlySubsidies, publicWelfarePosts } from "./work.ts";

const between = list({ zh: "所涉待遇", en: "benefits concerned" }, label({ zh: "待遇", en: "benefit" }, benefits));
const meaning = label({ zh: "“一次性”的含义", en: "meaning of “one-off”" }, meanings);
const clauses = list({ zh: "条款依据", en: "clauses" }, text({ zh: "条款", en: "clause" }));

/**
 * 多项待遇衔接 — Lists which of a person's benefits exclude each other and which one prevails, which are compatible and
 * how, what must be done, and what “one-off” means for the payments concerned.
 *
 * Whether the person is entitled to a benefit is for that benefit's own rule to decide. `documents` are those that apply
 * where the person lives; the person may be in a scheme of another place, and is not in a scheme that is left out.
 * Months are `YYYY-MM`; clauses are full ids.
 *
 * Some cases require a fact: `sex` where ages are compared, `dibao.holder` under `household-categories: "person-only"`.
 *
 * @example coordination({ on: "2016-05-01", documents: ["landless-farmers", "employee-pension"],
 *   employeePension: { enrolledOn: "2012-02-01" } }).value.exclusions[0]?.consequence.code // "landless-schemes-barred"
 */
export const coordination = rule({
  name: "coordination",
  title: { zh: "多项待遇衔接", en: "Benefit coordination" },
  question: {
    zh: "同时涉及几个方案时，哪些待遇互斥，哪些可以并存，应办理哪些事项？",
    en: "Which benefits exclude each other, which are compatible, and what action is needed?",
  },
  clauses: [
    "landless-farmers/二(三)",
    "landless-farmers/四(二)",
    "landless-farmers/四(三)",
    "landless-farmers/五(二)",
    "landless-farmers/五(四)",
    "landless-farmers/五(五)",
    "landless-farmers/五(七)2",
    "landless-farmers/六(一)2",
    "landless-farmers/六(二)4",
    "landless-farmers/七(三)6",
    "safety-net/三(一)2",
    "safety-net/三(二)4",
    "employee-pension/二3",
    "employee-pension/二4",
    "employee-pension/七13",
    "employee-pension/八15",
    "employee-pension/八17",
    "employee-pension/八19",
    "startup-year-system/三(一)",
    "startup-year-bureau/三1",
    "assistance-week/二",
    "disability-employment/三(一)1",
    "disability-employment/三(一)3",
    "disability-employment/三(一)4",
    "employment-poverty-relief/二(二)",
    "employment-poverty-relief/二(四)",
    "employment-poverty-relief/二(五)",
    "employment-poverty-relief/二(六)",
    "employment-poverty-relief/二(七)",
  ],
  facts: coordinationFacts,
  answer: answer({
    exclusions: list(
      { zh: "互斥的待遇", en: "benefits that exclude each other" },
      group(
        { zh: "互斥", en: "exclusion" },
        {
          between,
          prevails: label({ zh: "优先的待遇", en: "benefit that prevails" }, benefits),
          consequence: label({ zh: "后果", en: "consequence" }, consequences),
          clauses,
          months: nullable(
            list(
              { zh: "互斥的月份", en: "months in which they exclude each other" },
              month({ zh: "月份", en: "month" }),
            ),
          ),
        },
      ),
    ),
    compatible: list(
      { zh: "可以并存的待遇", en: "compatible benefits" },
      group(
        { zh: "并存", en: "compatible benefits" },
        { between, how: label({ zh: "并存的方式", en: "how they are compatible" }, ways), clauses },
      ),
    ),
    actions: list(
      { zh: "应办理的事项", en: "required actions" },
      worded({ zh: "事项", en: "action" }, actions, { clauses }),
    ),
    oneOff: list(
      meaning.title,
      group(
        { zh: "一次性款项", en: "one-off payment" },
        { payment: label({ zh: "款项", en: "payment" }, payments), meaning, clauses },
      ),
    ),
  }),
  uses: [schemeExclusion, specialGroup],
  findings,
  decide(facts, policy) {
    const superseded = pensionOrAllowance(facts, policy);
    const { barred, results } = employeePensionExclusion(facts, policy);
    const entry = onPublicServiceEntry(facts, policy);
    const ended = endsByEntry(facts);
    const ages = agesAndAccounts(facts, barred || ended ? undefined : facts.landless, policy);
    // A barred pension has neither a preferential share nor a floor, unless the person enrolled in it first: it then
    // continues until the leading group decides. A pension that has ended has no floor, but its payment had a preferential share.
    const left = barred && !enrolledBefore(facts) ? { ...facts, landless: undefined } : facts;
    const preferred = preferencesOnPayment(left, policy);
    const all: readonly Result[] = [
      ...superseded,
      ...results,
      ...entry,
      ...ages,
      ...preferentialShare(left, preferred, policy),
      ...(ended ? [] : benefitFloors(left, policy)),
      ...disabilityGrades(facts, preferred.includes("disability"), policy),
      ...monthlySubsidies(facts, policy),
      ...publicWelfarePosts(facts, policy),
      ...trainingCourses(facts, policy),
      ...startUpPlans(facts, policy),
      ...assistanceWeek(facts, policy),
    ];
    return {
      exclusions: all.flatMap(({ exclusion = [] }) => exclusion),
      compatible: all.flatMap(({ compatible = [] }) => compatible),
      actions: all.flatMap(({ action = [] }) => action),
      oneOff: all.flatMap(({ oneOff = [] }) => oneOff),
    };
  },
});
