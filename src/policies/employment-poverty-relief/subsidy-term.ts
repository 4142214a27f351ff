import { dayOfReachingAge } from "../../kernel/age.ts";
import { addYears, type CalendarDate } from "../../kernel/calendar.ts";
import { facts } from "../../kernel/facts.ts";
import { oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import {
  bornBeforeApproval,
  bornBeforeRetirement,
  type Retirement,
  retirement,
  subsidyApprovedOn,
  worker,
} from "./facts.ts";

/** 岗位 — the two kinds of posts whose subsidy has this term. */
export const posts = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  auxiliary: { zh: "辅助性岗位", en: "auxiliary post" },
});

/** 补贴期限 — how long the subsidy of a post may run. */
export interface SubsidyTerm {
  readonly eligible: boolean;
  /** Extended to retirement, because fewer years than the line are left. */
  readonly extended: boolean;
  /** Most months that are paid; null where retirement alone ends it. */
  readonly maxMonths: number | null;
  readonly retiresOn: CalendarDate;
  /** From this day on nothing is paid; null where retirement does not end it. */
  readonly endsOn: CalendarDate | null;
  /** Does the upper age of a poor worker end it? Not where it is given up to retirement or in full all the same. */
  readonly endsAtMaxAge: boolean;
}

const ofPost = {
  "public-welfare": { at: "二(五)", years: "publicWelfareYears", nearYears: "publicWelfareNearRetirementYears" },
  auxiliary: { at: "二(六)", years: "auxiliaryYears", nearYears: "auxiliaryNearRetirementYears" },
} as const;

/**
 * 补贴期限 — for how many months a post may be subsidised, and whether it is extended to retirement. 二(五), 二(六).
 *
 * Retirement is an input: its date, the age, or the category with the national age. Exactly so many years left as the
 * line is not fewer: no extension.
 *
 * @example
 * subsidyTerm({ post: "auxiliary", birthDate: "1960-03-02", subsidyApprovedOn: "2016-05-01", retirement: { by: "man" } }).value
 * // { eligible: true, extended: true, maxMonths: null, retiresOn: "2020-03-02", endsOn: "2020-03-02",
 * //   endsAtMaxAge: false }
 */
export const subsidyTerm = rule({
  name: "subsidy-term",
  clauses: ["二(五)", "二(六)"],
  facts: facts(
    { post: oneOf({ zh: "岗位", en: "post" }, posts), birthDate: worker.birthDate, subsidyApprovedOn, retirement },
    bornBeforeApproval,
    bornBeforeRetirement,
  ),
  decide(facts, policy: Policy<typeof subsidyTermWords>): SubsidyTerm {
    const { subsidyApprovedOn } = facts;
    const { at, years: yearsOf, nearYears: nearOf } = ofPost[facts.post];
    const years = policy.figure(yearsOf, subsidyApprovedOn);
    const retiresOn = retirementDay(facts.retirement, facts.birthDate, subsidyApprovedOn, policy);
    if (!policy.condition(at, "before-retirement", subsidyApprovedOn < retiresOn, { subsidyApprovedOn, retiresOn })) {
      const open = facts.post === "auxiliary" && policy.reading("auxiliary-past-retirement") === "ordinary-term";
      if (open) policy.found("二(六)", "ordinary-term-past-retirement", { years });
      const maxMonths = open ? 12 * years : 0;
      return { eligible: open, extended: false, maxMonths, retiresOn, endsOn: null, endsAtMaxAge: true };
    }

    const nearYears = policy.figure(nearOf, subsidyApprovedOn);
    const termEndsOn = addYears(subsidyApprovedOn, years);
    const short = termEndsOn > retiresOn;
    const atApproval = policy.reading("retirement-distance") === "at-approval";
    // who retires before the ordinary term ends has no distance left on that day
    const countedOn = atApproval || short ? subsidyApprovedOn : termEndsOn;
    const extended = policy.condition(at, "near-retirement", addYears(countedOn, nearYears) > retiresOn, {
      countedOn,
      retiresOn,
      nearYears,
    });
    if (short && policy.reading("retires-before-term-ends") === "ordinary-term") {
      policy.found(at, "full-term-despite-retirement", { years });
      const maxMonths = 12 * years;
      return { eligible: true, extended: false, maxMonths, retiresOn, endsOn: null, endsAtMaxAge: false };
    }
    // the term ends at retirement in any case, also where fewer years are left than the ordinary term has
    if (extended) policy.found(at, "until-retirement", { retiresOn });
    else policy.found(at, "ordinary-term", { months: 12 * years });
    const maxMonths = extended ? null : 12 * years;
    return { eligible: true, extended, maxMonths, retiresOn, endsOn: retiresOn, endsAtMaxAge: !extended };
  },
});

const retirementAges = {
  man: "menRetireAt",
  "woman-worker": "womenWorkersRetireAt",
  "woman-cadre": "womenCadresRetireAt",
} as const;

function retirementDay(
  retirement: Retirement,
  birthDate: CalendarDate,
  on: CalendarDate,
  policy: Policy<typeof subsidyTermWords>,
): CalendarDate {
  if (retirement.by === "date") return retirement.on;
  const age = retirement.by === "age" ? retirement.age : policy.figure(retirementAges[retirement.by], on);
  return dayOfReachingAge(birthDate, age, policy.reading("birthday"));
}

export const subsidyTermWords = {
  title: { zh: "补贴期限", en: "Term of the subsidy" },
  asks: {
    zh: "岗位补贴最长发多久，能否延长到退休？",
    en: "How long may the post be subsidised, and until retirement?",
  },
  findings: {
    "before-retirement": {
      holds: {
        zh: "{subsidyApprovedOn:date}批准时未到法定退休日（{retiresOn:date}）",
        en: "approved on {subsidyApprovedOn:date}, before statutory retirement ({retiresOn:date})",
      },
      fails: {
        zh: "{subsidyApprovedOn:date}批准时已到法定退休日（{retiresOn:date}）",
        en: "approved on {subsidyApprovedOn:date}, statutory retirement ({retiresOn:date}) being reached",
      },
    },
    "ordinary-term-past-retirement": {
      zh: "已过退休年龄，仍按一般期限{years:count}年",
      en: "past retirement: the ordinary {years:count} year(s) all the same",
    },
    "near-retirement": {
      holds: {
        zh: "从{countedOn:date}到{retiresOn:date}退休不足{nearYears:count}年",
        en: "fewer than {nearYears:count} year(s) from {countedOn:date} to retirement on {retiresOn:date}",
      },
      fails: {
        zh: "从{countedOn:date}到{retiresOn:date}退休有{nearYears:count}年以上",
        en: "{nearYears:count} year(s) or more from {countedOn:date} to retirement on {retiresOn:date}",
      },
    },
    "full-term-despite-retirement": {
      zh: "虽在期限内退休，仍补满{years:count}年",
      en: "retires within the term, and has the {years:count} year(s) all the same",
    },
    "until-retirement": { zh: "补到{retiresOn:date}退休为止", en: "until retirement on {retiresOn:date}" },
    "ordinary-term": { zh: "最多{months:count}个月", en: "at most {months:count} month(s)" },
  },
} as const satisfies Words;
