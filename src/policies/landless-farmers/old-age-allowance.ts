import { startOfMonth, startOfNextMonth, yearMonthOf } from "../../kernel/days/calendar.ts";
import { facts, mustHold, notAfter } from "../../kernel/facts/facts.ts";
import { day, flag, money } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { yuan } from "../../kernel/numbers/money.ts";
import { unmetOf } from "../../kernel/policy/unmet.ts";
import { applicableAge } from "../shared/ages.ts";
import { averageDibaoTopUp, dibaoStandard, floorOf } from "./benefits.ts";
import { checkedDate, laterOf } from "./days.ts";
import { rule } from "./document.ts";
import { birthDate } from "./facts.ts";

export type AllowanceCondition =
  | "age-reached"
  | "not-enrolled"
  | "not-waived"
  | "confirmed"
  | "alive"
  | "alive-at-start";

/**
 * 老年养老补助 — who has the subsidy, from which month to which, and whether its amount reaches the floor.
 * 五, 五(二), 五(五), 六(一)3. Amounts in yuan a month. The individual contributes nothing, the county government pays it all.
 *
 * `waived` is for those who have given the subsidy up or to whom it was never open.
 *
 * @example
 * oldAgeAllowance({
 *   birthDate: "1950-05-10", enrolledInPension: false, confirmedOn: "2012-03-08", on: "2012-05-01",
 *   amount: "60", averageDibaoTopUp: "55",
 * }).value // { entitled: true, firstMonth: "2012-04", meetsFloor: true, … }
 */
export const oldAgeAllowance = rule({
  name: "old-age-allowance",
  title: { zh: "老年养老补助", en: "Old-age subsidy" },
  question: {
    zh: "能否领取老年养老补助，从哪个月起，标准够不够？",
    en: "Who has the old-age subsidy, from which month, and is it enough?",
  },
  clauses: ["二(三)", "五", "五(二)", "五(三)2", "五(五)", "六(一)3"],
  facts: facts(
    {
      birthDate,
      enrolledInPension: flag({ zh: "已参加养老保障", en: "has joined the pension" }),
      waived: optional(flag({ zh: "已放弃补助或无此选择", en: "the subsidy is given up or was never open" })),
      confirmedOn: day({ zh: "确认为补助对象之日", en: "day of the confirmation" }),
      diedOn: optional(day({ zh: "身故之日", en: "day of death" })),
      amount: money({ zh: "县里确定的月补助金", en: "monthly subsidy set by the county" }),
      averageDibaoTopUp,
      dibaoStandard: optional(dibaoStandard),
      on: day({ zh: "查看之日", en: "day asked about" }),
    },
    notAfter("birthDate", "on", { zh: "出生不晚于查看之日", en: "born by that day" }),
    mustHold(
      ["confirmedOn", "birthDate"],
      { zh: "确认不早于出生", en: "confirmation not before birth" },
      (f) => f.confirmedOn < f.birthDate,
    ),
    mustHold(
      ["diedOn", "birthDate"],
      { zh: "身故不早于出生", en: "death not before birth" },
      (f) => f.diedOn !== undefined && f.diedOn < f.birthDate,
    ),
  ),
  findings: {
    "age-reached": {
      holds: { zh: "{reachedOn:date}已满{age:count}周岁", en: "{age:count} reached on {reachedOn:date}" },
      fails: { zh: "到{reachedOn:date}才满{age:count}周岁", en: "{age:count} only reached on {reachedOn:date}" },
    },
    "not-enrolled": {
      holds: { zh: "没有参加养老保障", en: "has not joined the pension" },
      fails: { zh: "已参加养老保障，不再享受补助", en: "has joined the pension: no subsidy" },
    },
    "not-waived": {
      holds: { zh: "没有放弃补助", en: "the subsidy is not given up" },
      fails: { zh: "已放弃补助或无此选择", en: "the subsidy is given up or was never open" },
    },
    confirmed: {
      holds: { zh: "{confirmedOn:date}已确认为补助对象", en: "confirmed on {confirmedOn:date}" },
      fails: { zh: "到{confirmedOn:date}才确认为补助对象", en: "only confirmed on {confirmedOn:date}" },
    },
    alive: {
      holds: { zh: "没有超过身故当月（{diedOn:date}）", en: "not after the month of death ({diedOn:date})" },
      fails: { zh: "已过身故当月（{diedOn:date}）", en: "after the month of death ({diedOn:date})" },
    },
    "alive-at-start": {
      holds: { zh: "{diedOn:date}身故，已经开始领取", en: "died on {diedOn:date}, once it had started" },
      fails: { zh: "{diedOn:date}身故，还没有开始领取", en: "died on {diedOn:date}, before the start" },
    },
    "first-month": { zh: "从{firstMonth:month}起按月发放", en: "paid by the month from {firstMonth:month}" },
    "meets-floor": {
      holds: { zh: "每月{amount:yuan}，不低于{floor:yuan}", en: "{amount:yuan} a month is not below {floor:yuan}" },
      fails: { zh: "每月{amount:yuan}，低于{floor:yuan}", en: "{amount:yuan} a month is below {floor:yuan}" },
    },
    pooled: { zh: "补助采取统筹，没有个人账户", en: "the subsidy is pooled: it has no personal account" },
    "no-contribution": { zh: "个人不缴费", en: "the individual contributes nothing" },
    "county-pays": { zh: "{amount:yuan}全部由县政府出资", en: "the county government pays the {amount:yuan} in full" },
  },
  decide(facts, policy) {
    const { on, confirmedOn, diedOn } = facts;
    const { age, reachedOn } = applicableAge(facts.birthDate, on, policy.timeline("allowanceAge"), policy);
    checkedDate(reachedOn, "birthDate", facts.birthDate);
    const due = laterOf(reachedOn, confirmedOn);
    const sameMonth = policy.reading("allowance-start") === "same-month";
    const month = sameMonth ? startOfMonth(due) : startOfNextMonth(due);
    const first =
      due === reachedOn
        ? checkedDate(month, "birthDate", facts.birthDate)
        : checkedDate(month, "confirmedOn", confirmedOn);

    const conditions: Record<AllowanceCondition, boolean> = {
      "age-reached": policy.condition("五(二)", "age-reached", on >= reachedOn, { age, reachedOn }),
      "not-enrolled": policy.condition("五(二)", "not-enrolled", !facts.enrolledInPension),
      "not-waived": facts.waived === undefined || policy.condition("五(二)", "not-waived", !facts.waived),
      confirmed: policy.condition("五(三)2", "confirmed", confirmedOn <= on, { confirmedOn }),
      alive:
        diedOn === undefined || policy.condition("五(二)", "alive", yearMonthOf(on) <= yearMonthOf(diedOn), { diedOn }),
      "alive-at-start":
        diedOn === undefined ||
        policy.condition("五(二)", "alive-at-start", diedOn >= due && diedOn >= first, { diedOn }),
    };
    const unmet = unmetOf(conditions);
    const ever = conditions["not-enrolled"] && conditions["not-waived"] && conditions["alive-at-start"];
    const firstMonth = ever ? yearMonthOf(first) : null;

    const { address, amount: least } = floorOf("allowance", facts, policy);
    const [amount, floor] = [yuan(facts.amount), yuan(least)];
    const meetsFloor = policy.condition(address, "meets-floor", facts.amount >= least, { amount, floor });
    if (firstMonth !== null) {
      policy.found("五(二)", "first-month", { firstMonth });
      policy.found("五", "pooled");
      policy.found("五(二)", "no-contribution");
      policy.found("六(一)3", "county-pays", { amount });
    }
    return {
      entitled: unmet.length === 0,
      unmet,
      firstMonth,
      lastMonth: ever && diedOn !== undefined ? yearMonthOf(diedOn) : null,
      amount,
      floor,
      meetsFloor,
      shortfall: yuan(meetsFloor ? 0 : least - facts.amount),
      contribution: yuan(0),
      paidBy: "county-government" as const,
    };
  },
});
