import { day, facts, flag, money, mustHold, optional } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { barFindings, otherPension, soundEmployeePension } from "../enrolment/employee-pension.ts";
import { birthDate, bornBy, diedOn, referenceDate } from "../facts.ts";
import { asOf } from "../scope/working-age.ts";
import { adjustments } from "./benefit-adjustment.ts";
import { aliveAtStart, averageDibaoTopUp, dibaoStandard, floorFindings } from "./benefits.ts";

/** 享受养老补助的条件 — The conditions for the allowance, in the order in which they are reported. */
export const conditions = labels({
  "age-reached": { zh: "已到领取补助年龄", en: "has reached allowance age" },
  "not-enrolled": { zh: "未参加养老保障", en: "not enrolled in the pension" },
  "not-waived": { zh: "未放弃养老补助", en: "the allowance was not waived" },
  "in-allowance-band": { zh: "所属年龄段享受养老补助", en: "in an age band with the allowance" },
  applied: { zh: "已申请到龄领取养老补助", en: "applied for the later allowance" },
  "not-barred": { zh: "不受职工养老保险的限制", en: "not barred by the employees' pension" },
  confirmed: { zh: "已确认为补助对象", en: "confirmed as a recipient" },
  alive: { zh: "未过身故当月", en: "not after the month of death" },
  "alive-at-start": { zh: "身故前已开始领取", en: "payment had started before death" },
});

export const findings = {
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
  "in-allowance-band": {
    holds: conditions["in-allowance-band"],
    fails: { zh: "所属年龄段不享受养老补助", en: "in an age band without the allowance" },
  },
  applied: {
    holds: conditions.applied,
    fails: { zh: "未申请到龄领取养老补助", en: "did not apply for the later allowance" },
  },
  "application-unknown": {
    zh: "未填报是否已申请到龄领取养老补助，能否领取无法认定",
    en: "it was not given whether the person applied for the later allowance, so the entitlement is unknown",
  },
  "band-not-checked": {
    zh: "未填报年龄确认基准日，未核对所属年龄段能否享受养老补助",
    en: "no reference date was given, so it was not checked whether the age band has the allowance",
  },
  "not-confirmed-yet": {
    zh: "未填报确认为补助对象日期，自何月起领取无法认定",
    en: "no confirmation date was given, so the first month is unknown",
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
  "amount-given": {
    zh: "本县规定的月养老补助金{monthlyAmount:yuan}",
    en: "monthly allowance of {monthlyAmount:yuan} set by the county",
  },
  "until-death": { zh: "发放至身故当月{lastMonth:month}", en: "paid until {lastMonth:month}, the month of death" },
  "until-exclusion": {
    zh: "{enrolledOn:date}参加职工养老保险，按征地人员职工养老保险方案八17不再享受养老补助，发放至{lastMonth:month}",
    en: "enrolled in the employees' pension on {enrolledOn:date}, which excludes the allowance (employee-pension/八17): paid until {lastMonth:month}",
  },
  "excluded-before-start": {
    zh: "{enrolledOn:date}参加职工养老保险，按征地人员职工养老保险方案八17不享受养老补助",
    en: "enrolled in the employees' pension on {enrolledOn:date}, which excludes the allowance (employee-pension/八17)",
  },
  "first-month": {
    zh: "{reachedOn:date}年满{age:count}周岁，{confirmedOn:date}已确认为补助对象，自{firstMonth:month}起按月发放",
    en: "turned {age:count} on {reachedOn:date}, confirmed as a recipient on {confirmedOn:date}; paid monthly from {firstMonth:month}",
  },
  ...floorFindings,
  "amount-not-given": { zh: "未填报月养老补助金", en: "the monthly allowance was not given" },
  pooled: { zh: "养老补助实行统筹，不建个人账户", en: "the allowance is pooled, without an individual account" },
  "no-contribution": { zh: "个人不缴费", en: "the individual contributes nothing" },
  "county-pays": { zh: "养老补助全部由县政府出资", en: "the county government pays the full allowance" },
  ...barFindings,
} as const satisfies Findings;

/** Facts about one person on one date, as `old-age-allowance` takes them. */
export const allowanceAmount = money({ zh: "本县规定的月养老补助金", en: "monthly allowance set by the county" });

export const allowanceFacts = facts(
  {
    birthDate,
    referenceDate: optional(referenceDate),
    enrolledInPension: flag({ zh: "已参加养老保障", en: "enrolled in the pension" }),
    waivedOrUnavailable: optional(flag(findings["not-waived"].fails)),
    choseAllowance: optional(flag(conditions.applied)),
    defaulted: optional(
      flag({ zh: "分次缴费未缴清，改为享受养老补助", en: "receives the allowance after a default on instalments" }),
    ),
    ...otherPension,
    confirmedOn: optional(day({ zh: "确认为补助对象日期", en: "confirmation date" })),
    diedOn: optional(diedOn),
    monthlyAmount: optional(allowanceAmount),
    adjustments: optional(adjustments),
    averageDibaoTopUp: optional(averageDibaoTopUp),
    dibaoStandard: optional(dibaoStandard),
    on: asOf,
  },
  bornBy("on", asOf),
  bornBy("referenceDate", referenceDate),
  soundEmployeePension,
  mustHold(
    ["confirmedOn", "birthDate"],
    { zh: "确认为补助对象日期不得早于出生日期", en: "a confirmation date on or after the date of birth" },
    (f) => f.confirmedOn !== undefined && f.confirmedOn < f.birthDate,
  ),
  mustHold(
    ["diedOn", "birthDate"],
    { zh: "身故日期不得早于出生日期", en: "a date of death on or after the date of birth" },
    (f) => f.diedOn !== undefined && f.diedOn < f.birthDate,
  ),
);
