import { startOfMonth, startOfNextMonth, yearMonthOf } from "../../../kernel/days/index.ts";
import {
  answer,
  day,
  facts,
  flag,
  money,
  month,
  mustHold,
  nullable,
  oneOf,
  optional,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { applicableAge } from "../../shared/ages.ts";
import { unmetOf } from "../../shared/unmet.ts";
import { checkedDate, laterOf } from "../days.ts";
import { rule } from "../document.ts";
import { birthDate, bornBy, unmetAmong } from "../facts.ts";
import { asOf } from "../scope/working-age.ts";
import { aliveAtStart, averageDibaoTopUp, checkFloor, dibaoStandard, floorFields, floorFindings } from "./benefits.ts";

/** 享受养老补助的条件 — The conditions for the allowance, in the order in which they are reported. */
const conditions = labels({
  "age-reached": { zh: "已到领取补助年龄", en: "has reached allowance age" },
  "not-enrolled": { zh: "未参加养老保障", en: "not enrolled in the pension" },
  "not-waived": { zh: "未放弃养老补助", en: "the allowance was not waived" },
  confirmed: { zh: "已确认为补助对象", en: "confirmed as a recipient" },
  alive: { zh: "未过身故当月", en: "not after the month of death" },
  "alive-at-start": { zh: "身故前已开始领取", en: "payment had started before death" },
});

const payers = labels({ "county-government": { zh: "县政府", en: "county government" } });

const findings = {
  "age-reached": {
    holds: { zh: "{reachedOn:date}年满{age:count}周岁，已到龄", en: "turned {age:count} on {reachedOn:date}" },
    fails: {
      zh: "{reachedOn:date}年满{age:count}周岁，尚未到龄",
      en: "does not turn {age:count} until {reachedOn:date}",
    },
  },
  "not-enrolled": {
    holds: conditions["not-enrolled"],
    fails: { zh: "已参加养老保障，不再享受养老补助", en: "enrolled in the pension, so not entitled to the allowance" },
  },
  "not-waived": {
    holds: conditions["not-waived"],
    fails: { zh: "已放弃养老补助，或所属年龄段不可选择", en: "the allowance was waived, or was never an option" },
  },
  confirmed: {
    holds: { zh: "{confirmedOn:date}已确认为补助对象", en: "confirmed as a recipient on {confirmedOn:date}" },
    fails: {
      zh: "{confirmedOn:date}起确认为补助对象，此前不能领取",
      en: "not confirmed as a recipient until {confirmedOn:date}",
    },
  },
  alive: {
    holds: { zh: "未过身故当月（{diedOn:date}身故）", en: "not after the month of death (died on {diedOn:date})" },
    fails: { zh: "已过身故当月（{diedOn:date}身故）", en: "after the month of death (died on {diedOn:date})" },
  },
  "alive-at-start": aliveAtStart,
  "first-month": { zh: "自{firstMonth:month}起按月发放", en: "paid monthly from {firstMonth:month}" },
  ...floorFindings,
  pooled: { zh: "养老补助实行统筹，不建个人账户", en: "the allowance is pooled, without an individual account" },
  "no-contribution": { zh: "个人不缴费", en: "the individual contributes nothing" },
  "county-pays": {
    zh: "{monthlyAmount:yuan}全部由县政府出资",
    en: "the county government pays the full {monthlyAmount:yuan}",
  },
} as const satisfies Findings;

/**
 * 养老补助 — Decides whether a person is entitled to the old-age allowance, in which months, and whether its amount meets
 * the floor. 五, 五(二), 五(三)2, 五(五), 六(一)3, 二(三). Amounts in yuan per month. The individual contributes nothing;
 * the county government pays the full amount.
 *
 * @example oldAgeAllowance({
 *   birthDate: "1950-05-10", enrolledInPension: false, confirmedOn: "2012-03-08", on: "2012-05-01",
 *   monthlyAmount: "60", averageDibaoTopUp: "55",
 * }).value // { entitled: true, …, firstMonth: "2012-04", …, meetsFloor: true, … }
 */
export const oldAgeAllowance = rule({
  name: "old-age-allowance",
  title: { zh: "养老补助", en: "Old-age allowance" },
  question: {
    zh: "能否领取养老补助，自何月起，是否达到待遇下限？",
    en: "Is this person entitled to the old-age allowance, from which month, and does it meet the floor?",
  },
  clauses: ["二(三)", "五", "五(二)", "五(三)2", "五(五)", "六(一)3"],
  facts: facts(
    {
      birthDate,
      enrolledInPension: flag({ zh: "已参加养老保障", en: "enrolled in the pension" }),
      waivedOrUnavailable: optional(flag(findings["not-waived"].fails)),
      confirmedOn: day({ zh: "确认为补助对象日期", en: "confirmation date" }),
      diedOn: optional(day({ zh: "身故日期", en: "date of death" })),
      monthlyAmount: money({ zh: "本县规定的月养老补助金", en: "monthly allowance set by the county" }),
      averageDibaoTopUp,
      dibaoStandard: optional(dibaoStandard),
      on: asOf,
    },
    bornBy("on", asOf),
    mustHold(
      ["confirmedOn", "birthDate"],
      { zh: "确认为补助对象日期不得早于出生日期", en: "a confirmation date on or after the date of birth" },
      (f) => f.confirmedOn < f.birthDate,
    ),
    mustHold(
      ["diedOn", "birthDate"],
      { zh: "身故日期不得早于出生日期", en: "a date of death on or after the date of birth" },
      (f) => f.diedOn !== undefined && f.diedOn < f.birthDate,
    ),
  ),
  answer: answer({
    entitled: flag({ zh: "可以领取养老补助", en: "entitled to the allowance" }),
    unmet: unmetAmong({ zh: "不符合的养老补助条件", en: "conditions for the allowance not met" }, conditions),
    firstMonth: nullable(month({ zh: "养老补助领取起始月", en: "first month of the allowance" })),
    lastMonth: nullable(month({ zh: "养老补助领取终止月", en: "last month of the allowance" })),
    monthlyAmount: money({ zh: "月养老补助金", en: "monthly allowance" }),
    ...floorFields,
    contribution: money({ zh: "个人缴费", en: "contribution of the individual" }),
    paidBy: oneOf({ zh: "养老补助出资方", en: "payer of the allowance" }, payers),
  }),
  findings,
  decide(facts, policy) {
    const { on, confirmedOn, diedOn } = facts;
    const { age, reachedOn } = applicableAge(facts.birthDate, on, policy.timeline("allowanceAge"), policy);
    checkedDate(reachedOn, "birthDate", facts.birthDate);
    const due = laterOf(reachedOn, confirmedOn);
    const sameMonth = policy.reading("allowance-start") === "same-month";
    const start = sameMonth ? startOfMonth(due) : startOfNextMonth(due);
    const byAge = due === reachedOn;
    const first = checkedDate(start, byAge ? "birthDate" : "confirmedOn", byAge ? facts.birthDate : confirmedOn);

    const met = {
      "age-reached": policy.condition("五(二)", "age-reached", on >= reachedOn, { age, reachedOn }),
      "not-enrolled": policy.condition("五(二)", "not-enrolled", !facts.enrolledInPension),
      "not-waived":
        facts.waivedOrUnavailable === undefined || policy.condition("五(二)", "not-waived", !facts.waivedOrUnavailable),
      confirmed: policy.condition("五(三)2", "confirmed", confirmedOn <= on, { confirmedOn }),
      alive:
        diedOn === undefined || policy.condition("五(二)", "alive", yearMonthOf(on) <= yearMonthOf(diedOn), { diedOn }),
      "alive-at-start":
        diedOn === undefined ||
        policy.condition("五(二)", "alive-at-start", diedOn >= due && diedOn >= first, { diedOn }),
    };
    const unmet = unmetOf(met);
    const ever = met["not-enrolled"] && met["not-waived"] && met["alive-at-start"];
    const firstMonth = ever ? yearMonthOf(first) : null;

    const { floor, meetsFloor, shortfall } = checkFloor("allowance", facts.monthlyAmount, facts, policy);
    const monthlyAmount = yuan(facts.monthlyAmount);
    if (firstMonth !== null) {
      policy.found("五(二)", "first-month", { firstMonth });
      policy.found("五", "pooled");
      policy.found("五(二)", "no-contribution");
      policy.found("六(一)3", "county-pays", { monthlyAmount });
    }
    return {
      entitled: unmet.length === 0,
      unmet,
      firstMonth,
      lastMonth: ever && diedOn !== undefined ? yearMonthOf(diedOn) : null,
      monthlyAmount,
      floor,
      meetsFloor,
      shortfall,
      contribution: yuan(0),
      paidBy: "county-government" as const,
    };
  },
});
