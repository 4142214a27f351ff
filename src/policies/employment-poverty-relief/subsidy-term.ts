import { dayOfReachingAge } from "../../kernel/age.ts";
import { addYears, type CalendarDate } from "../../kernel/calendar.ts";
import { facts } from "../../kernel/facts.ts";
import { oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { approvedOn, bornBeforeApproval, bornBeforeRetirement, type Retirement, retirement, worker } from "./facts.ts";

/** 岗位 — the two kinds of posts whose subsidy has this term. */
export const posts = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  auxiliary: { zh: "辅助性岗位", en: "auxiliary post" },
});

/** 补贴期限 — how long the subsidy of a post may run. */
export interface SubsidyTerm {
  readonly mayBegin: boolean;
  /** Extended to retirement, because fewer years than the line are left. */
  readonly extended: boolean;
  /** Most months that are paid; null where retirement alone ends it. */
  readonly months: number | null;
  readonly retiresOn: CalendarDate;
  /** From this day on nothing is paid; null where retirement does not end it. */
  readonly stopsOn: CalendarDate | null;
  /** Does the upper age of a poor worker end it? Not where it is given up to retirement or in full all the same. */
  readonly endsAtUpperAge: boolean;
}

const ofPost = {
  "public-welfare": { at: "二(五)", years: "publicWelfareYears", near: "publicWelfareNearYears" },
  auxiliary: { at: "二(六)", years: "auxiliaryYears", near: "auxiliaryNearYears" },
} as const;

/**
 * 补贴期限 — for how many months a post may be subsidised, and whether it is extended to retirement. 二(五), 二(六).
 *
 * Retirement is an input: its date, the age, or the category with the national age. Exactly so many years left as the
 * line is not fewer: no extension.
 *
 * @example
 * subsidyTerm({ post: "auxiliary", birthDate: "1960-03-02", approvedOn: "2016-05-01", retirement: { by: "man" } }).value
 * // { mayBegin: true, extended: true, months: null, retiresOn: "2020-03-02", stopsOn: "2020-03-02",
 * //   endsAtUpperAge: false }
 */
export const subsidyTerm = rule({
  name: "subsidy-term",
  clauses: ["二(五)", "二(六)"],
  facts: facts(
    { post: oneOf({ zh: "岗位", en: "post" }, posts), birthDate: worker.birthDate, approvedOn, retirement },
    bornBeforeApproval,
    bornBeforeRetirement,
  ),
  decide(facts, policy: Policy<typeof subsidyTermWords>): SubsidyTerm {
    const { approvedOn } = facts;
    const { at, years: yearsOf, near: nearOf } = ofPost[facts.post];
    const years = policy.figure(yearsOf, approvedOn);
    const retiresOn = retirementDay(facts.retirement, facts.birthDate, approvedOn, policy);
    if (!policy.condition(at, "before-retirement", approvedOn < retiresOn, { approvedOn, retiresOn })) {
      const open = facts.post === "auxiliary" && policy.reading("auxiliary-past-retirement") === "ordinary-term";
      if (open) policy.found("二(六)", "open-past-retirement", { years });
      const months = open ? 12 * years : 0;
      return { mayBegin: open, extended: false, months, retiresOn, stopsOn: null, endsAtUpperAge: true };
    }

    const near = policy.figure(nearOf, approvedOn);
    const endsOn = addYears(approvedOn, years);
    const short = endsOn > retiresOn;
    const atApproval = policy.reading("retirement-distance") === "at-approval";
    // who retires before the ordinary term ends has no distance left on that day
    const countedOn = atApproval || short ? approvedOn : endsOn;
    const extended = policy.condition(at, "near-retirement", addYears(countedOn, near) > retiresOn, {
      countedOn,
      retiresOn,
      near,
    });
    if (short && policy.reading("short-of-retirement") === "ordinary-term") {
      policy.found(at, "ordinary-term-all-the-same", { years });
      const months = 12 * years;
      return { mayBegin: true, extended: false, months, retiresOn, stopsOn: null, endsAtUpperAge: false };
    }
    // the term ends at retirement in any case, also where fewer years are left than the ordinary term has
    if (extended) policy.found(at, "until-retirement", { retiresOn });
    else policy.found(at, "ordinary-term", { months: 12 * years });
    const months = extended ? null : 12 * years;
    return { mayBegin: true, extended, months, retiresOn, stopsOn: retiresOn, endsAtUpperAge: !extended };
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
        zh: "{approvedOn:date}批准时未到法定退休日（{retiresOn:date}）",
        en: "approved on {approvedOn:date}, before statutory retirement ({retiresOn:date})",
      },
      fails: {
        zh: "{approvedOn:date}批准时已到法定退休日（{retiresOn:date}）",
        en: "approved on {approvedOn:date}, statutory retirement ({retiresOn:date}) being reached",
      },
    },
    "open-past-retirement": {
      zh: "已过退休年龄，仍按一般期限{years:count}年",
      en: "past retirement: the ordinary {years:count} year(s) all the same",
    },
    "near-retirement": {
      holds: {
        zh: "从{countedOn:date}到{retiresOn:date}退休不足{near:count}年",
        en: "fewer than {near:count} year(s) from {countedOn:date} to retirement on {retiresOn:date}",
      },
      fails: {
        zh: "从{countedOn:date}到{retiresOn:date}退休有{near:count}年以上",
        en: "{near:count} year(s) or more from {countedOn:date} to retirement on {retiresOn:date}",
      },
    },
    "ordinary-term-all-the-same": {
      zh: "虽在期限内退休，仍补满{years:count}年",
      en: "retires within the term, and has the {years:count} year(s) all the same",
    },
    "until-retirement": { zh: "补到{retiresOn:date}退休为止", en: "until retirement on {retiresOn:date}" },
    "ordinary-term": { zh: "最多{months:count}个月", en: "at most {months:count} month(s)" },
  },
} as const satisfies Words;
