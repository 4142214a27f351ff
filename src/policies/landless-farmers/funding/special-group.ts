import { type CalendarDate, yearOf } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  type FactOf,
  facts,
  list,
  nullable,
  oneOf,
  optional,
  variant,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { gradeLabel, isGradeOrMilder, isGradeOrMoreSevere } from "../../shared/severity.ts";
import { type Deciding, rule } from "../document.ts";
import { enrolledOn, paidOn, requiredByReading, year } from "../facts.ts";

/** 特殊人群 — The special groups of 六(一)2. */
export const specialGroups = labels({
  dibao: { zh: "低保对象", en: "dibao recipient" },
  "one-child": { zh: "独生子女户", en: "one-child household with certificate" },
  "two-daughter": { zh: "二女结扎户", en: "two-daughter household with sterilisation certificate" },
  disability: { zh: "持证残疾人", en: "disability certificate holder" },
});
export type SpecialGroup = keyof typeof specialGroups;

export const certifiedFor = list({ zh: "已认定的年度", en: "years of certification" }, year, { max: 200 });
export const holder = optional(
  oneOf(
    { zh: "认定在谁名下", en: "holder of the certification" },
    labels({
      person: { zh: "本人", en: "the person" },
      household: { zh: "户内其他成员", en: "another household member" },
    }),
  ),
);
const child = oneOf(
  { zh: "独生子女", en: "only child" },
  labels({ daughter: { zh: "女儿", en: "daughter" }, son: { zh: "儿子", en: "son" } }),
);
export const certificate = oneOf(
  { zh: "残疾人证代次", en: "generation of the disability certificate" },
  labels({
    "second-generation": { zh: "第二代", en: "second generation" },
    "first-generation": { zh: "第一代", en: "first generation" },
  }),
);
export const grade = count({ zh: "残疾等级", en: "disability grade" }, { zh: "级", en: "grade" }, { min: 1, max: 4 });

export const specialGroupsTitle = { zh: "特殊人群", en: "special groups" };
export const groupKind = oneOf({ zh: "特殊人群类别", en: "special group" }, specialGroups);

/** 所属特殊人群 — The groups that a person belongs to, each with its certification. */
export const groups = list(
  specialGroupsTitle,
  variant({ zh: "类别", en: "kind" }, "kind", specialGroups, {
    dibao: { certifiedFor, holder },
    "one-child": { certifiedFor, holder, child: optional(child) },
    "two-daughter": { certifiedFor, holder },
    disability: { grade, certificate },
  }),
  { max: 20 },
);

const findings = {
  "certified-for-year": {
    holds: { zh: "{group:label}，{year:count}年度已认定", en: "{group:label}: certified for {year:count}" },
    fails: { zh: "{group:label}，{year:count}年度未认定", en: "{group:label}: not certified for {year:count}" },
  },
  "one-daughter": {
    yes: { zh: "独生子女为女儿", en: "the only child is a daughter" },
    no: { zh: "独生子女不是女儿", en: "the only child is not a daughter" },
  },
  "held-by-the-person": {
    holds: { zh: "{group:label}认定在本人名下", en: "{group:label}: certified in the person's own name" },
    fails: { zh: "{group:label}未认定在本人名下", en: "{group:label}: not certified in the person's own name" },
  },
  "grade-counts": {
    holds: {
      zh: "残疾{grade:label}，符合“{line:label}以上”",
      en: "disability {grade:label} qualifies (limit: {line:label})",
    },
    fails: {
      zh: "残疾{grade:label}，不符合“{line:label}以上”",
      en: "disability {grade:label} does not qualify (limit: {line:label})",
    },
  },
  "certificate-counts": {
    holds: { zh: "残疾人证可以核实", en: "the disability certificate can be verified" },
    fails: {
      zh: "残疾人证不是第二代，无法核实",
      en: "the disability certificate is not second-generation, so it cannot be verified",
    },
  },
  "no-special-group": { zh: "不属于特殊人群", en: "not in a special group" },
  "special-group": { zh: "按{group:label}享受优惠", en: "preferential share for: {group:label}" },
  "not-cumulative": {
    zh: "特殊人群优惠不重复享受，不再按{others:labels}计算",
    en: "preferences are not cumulative, so these are not applied: {others:labels}",
  },
} as const satisfies Findings;

/**
 * 特殊人群认定 — Decides which special group gives the preferential share on the payment date. 六(一)2, 七(三)7, 七(三)8.
 *
 * Preferences are not cumulative: the first group that qualifies applies. Three of the groups are re-certified every
 * year, so they must be certified for the year of payment.
 *
 * @example specialGroup({ groups: [{ kind: "two-daughter", certifiedFor: [2012] }], paidOn: "2012-05-01" }).value
 * // { group: "two-daughter", qualifying: ["two-daughter"] }
 */
export const specialGroup = rule({
  name: "special-group",
  title: { zh: "特殊人群认定", en: "Special group" },
  question: {
    zh: "缴费时按哪一类特殊人群享受优惠？",
    en: "Which special group gives the preferential share on the payment date?",
  },
  clauses: ["六(一)2", "七(三)7", "七(三)8"],
  facts: facts({ groups, paidOn, enrolledOn: optional(enrolledOn) }),
  answer: answer({
    group: nullable(
      oneOf({ zh: "享受优惠的特殊人群类别", en: "special group that gives the preferential share" }, specialGroups),
    ),
    qualifying: list({ zh: "符合条件的特殊人群类别", en: "special groups that qualify" }, groupKind),
  }),
  findings,
  decide(facts, policy) {
    const qualifying: SpecialGroup[] = [];
    facts.groups.forEach((group, index) => {
      const holds = counts(group, index, facts, policy);
      if (holds && !qualifying.includes(group.kind)) qualifying.push(group.kind);
    });
    const group = qualifying[0];
    if (group === undefined) policy.found("六(一)2", "no-special-group");
    else policy.found("六(一)2", "special-group", { group: specialGroups[group] });
    if (qualifying.length > 1) {
      policy.found("六(一)2", "not-cumulative", { others: qualifying.slice(1).map((kind) => specialGroups[kind]) });
    }
    return { group: group ?? null, qualifying };
  },
});

type Decision = Deciding<typeof findings>;
interface Days {
  readonly paidOn: CalendarDate;
  readonly enrolledOn?: CalendarDate | undefined;
}
type Group = FactOf<typeof groups>[number];

function counts(group: Group, index: number, days: Days, policy: Decision): boolean {
  if (group.kind === "disability") return disabilityCounts(group.grade, group.certificate, days, policy);
  const label = specialGroups[group.kind];
  const day =
    policy.reading("status-year") === "year-of-enrolment"
      ? requiredByReading(days.enrolledOn, "enrolledOn")
      : days.paidOn;
  const inYear = group.certifiedFor.includes(yearOf(day));
  if (!policy.condition("六(一)2", "certified-for-year", inYear, { group: label, year: yearOf(day) })) return false;
  if (group.kind === "one-child" && policy.reading("one-child-household") === "daughter-only") {
    const isDaughter = requiredByReading(group.child, `groups[${index}].child`) === "daughter";
    if (!policy.condition("七(三)7", "one-daughter", isDaughter)) return false;
  }
  if (policy.reading("household-categories") === "cover-each-member") return true;
  const own = requiredByReading(group.holder, `groups[${index}].holder`) === "person";
  return policy.condition("六(一)2", "held-by-the-person", own, { group: label });
}

function disabilityCounts(grade: number, certificate: string, days: Days, policy: Decision): boolean {
  const line = policy.figure("disabilityGrade", days.paidOn);
  const upwards = policy.reading("disability-grades") === "grades-2-to-4";
  const graded = upwards ? isGradeOrMilder(grade, line) : isGradeOrMoreSevere(grade, line);
  const second = policy.reading("disability-certificate") === "any" || certificate === "second-generation";
  const gradeHolds = policy.condition("六(一)2", "grade-counts", graded, {
    grade: gradeLabel(grade),
    line: gradeLabel(line),
  });
  const certificateHolds = policy.condition("七(三)8", "certificate-counts", second);
  return gradeHolds && certificateHolds;
}
