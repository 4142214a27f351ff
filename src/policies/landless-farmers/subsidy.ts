import { reachingAge } from "../../kernel/age.ts";
import { firstOfMonth, firstOfNextMonth, monthText } from "../../kernel/calendar.ts";
import { facts, impossible, ordered } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { day, flag, money, optional } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { averageTopUp, floorOf, livingStandard } from "./benefits.ts";
import { laterOf, withinTheYears } from "./days.ts";
import { type Policy, rule } from "./document.ts";
import { birthDate } from "./facts.ts";

export type SubsidyCondition = "age-reached" | "not-joined" | "not-given-up" | "confirmed" | "alive" | "lived-to-start";

/**
 * 老年养老补助 — who has the subsidy, from which month to which, and whether its amount reaches the floor.
 * 五, 五(二), 五(五), 六(一)3. Amounts in yuan a month. The individual contributes nothing, the county government pays it all.
 *
 * `givenUp` is for those who have given the subsidy up or to whom it was never open.
 *
 * @example
 * subsidy({
 *   birthDate: "1950-05-10", joinedPension: false, confirmedOn: "2012-03-08", on: "2012-05-01",
 *   amount: "60", averageTopUp: "55",
 * }).value // { entitled: true, firstMonth: "2012-04", floorReached: true, … }
 */
export const subsidy = rule({
  name: "subsidy",
  clauses: ["二(三)", "五", "五(二)", "五(三)2", "五(五)", "六(一)3"],
  facts: facts(
    {
      birthDate,
      joinedPension: flag({ zh: "已参加养老保障", en: "has joined the pension" }),
      givenUp: optional(flag({ zh: "已放弃补助或无此选择", en: "the subsidy is given up or was never open" })),
      confirmedOn: day({ zh: "确认为补助对象之日", en: "day of the confirmation" }),
      diedOn: optional(day({ zh: "身故之日", en: "day of death" })),
      amount: money({ zh: "县里确定的月补助金", en: "monthly subsidy set by the county" }),
      averageTopUp,
      livingStandard: optional(livingStandard),
      on: day({ zh: "查看之日", en: "day asked about" }),
    },
    ordered("birthDate", "on", { zh: "出生不晚于查看之日", en: "born by that day" }),
    impossible(
      ["confirmedOn", "birthDate"],
      { zh: "确认不早于出生", en: "confirmation not before birth" },
      (f) => f.confirmedOn < f.birthDate,
    ),
    impossible(
      ["diedOn", "birthDate"],
      { zh: "身故不早于出生", en: "death not before birth" },
      (f) => f.diedOn !== undefined && f.diedOn < f.birthDate,
    ),
  ),
  decide(facts, policy: Policy<typeof subsidyWords>) {
    const { on, confirmedOn, diedOn } = facts;
    const { age, reachedOn } = reachingAge(facts.birthDate, on, policy.timeline("subsidyAge"), policy);
    withinTheYears(reachedOn, "birthDate", facts.birthDate);
    const due = laterOf(reachedOn, confirmedOn);
    const sameMonth = policy.reading("subsidy-start") === "same-month";
    const month = sameMonth ? firstOfMonth(due) : firstOfNextMonth(due);
    const first =
      due === reachedOn
        ? withinTheYears(month, "birthDate", facts.birthDate)
        : withinTheYears(month, "confirmedOn", confirmedOn);

    const conditions: Record<SubsidyCondition, boolean> = {
      "age-reached": policy.condition("五(二)", "age-reached", on >= reachedOn, { age, reachedOn }),
      "not-joined": policy.condition("五(二)", "not-joined", !facts.joinedPension),
      "not-given-up": facts.givenUp === undefined || policy.condition("五(二)", "not-given-up", !facts.givenUp),
      confirmed: policy.condition("五(三)2", "confirmed", confirmedOn <= on, { confirmedOn }),
      alive:
        diedOn === undefined || policy.condition("五(二)", "alive", monthText(on) <= monthText(diedOn), { diedOn }),
      "lived-to-start":
        diedOn === undefined ||
        policy.condition("五(二)", "lived-to-start", diedOn >= due && diedOn >= first, { diedOn }),
    };
    const failing = failingOf(conditions);
    const ever = conditions["not-joined"] && conditions["not-given-up"] && conditions["lived-to-start"];
    const firstMonth = ever ? monthText(first) : null;

    const { at, amount: least } = floorOf("subsidy", facts, policy);
    const [amount, floor] = [yuan(facts.amount), yuan(least)];
    const floorReached = policy.condition(at, "floor-reached", facts.amount >= least, { amount, floor });
    if (firstMonth !== null) {
      policy.found("五(二)", "first-month", { firstMonth });
      policy.found("五", "pooled");
      policy.found("五(二)", "no-contribution");
      policy.found("六(一)3", "county-pays", { amount });
    }
    return {
      entitled: failing.length === 0,
      failing,
      firstMonth,
      lastMonth: ever && diedOn !== undefined ? monthText(diedOn) : null,
      amount,
      floor,
      floorReached,
      shortfall: yuan(floorReached ? 0 : least - facts.amount),
      contribution: yuan(0),
      paidBy: "county-government" as const,
    };
  },
});

export const subsidyWords = {
  title: { zh: "老年养老补助", en: "Old-age subsidy" },
  asks: {
    zh: "能否领取老年养老补助，从哪个月起，标准够不够？",
    en: "Who has the old-age subsidy, from which month, and is it enough?",
  },
  findings: {
    "age-reached": {
      holds: { zh: "{reachedOn:date}已满{age:count}周岁", en: "{age:count} reached on {reachedOn:date}" },
      fails: { zh: "到{reachedOn:date}才满{age:count}周岁", en: "{age:count} only reached on {reachedOn:date}" },
    },
    "not-joined": {
      holds: { zh: "没有参加养老保障", en: "has not joined the pension" },
      fails: { zh: "已参加养老保障，不再享受补助", en: "has joined the pension: no subsidy" },
    },
    "not-given-up": {
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
    "lived-to-start": {
      holds: { zh: "{diedOn:date}身故，已经开始领取", en: "died on {diedOn:date}, once it had started" },
      fails: { zh: "{diedOn:date}身故，还没有开始领取", en: "died on {diedOn:date}, before the start" },
    },
    "first-month": { zh: "从{firstMonth:month}起按月发放", en: "paid by the month from {firstMonth:month}" },
    "floor-reached": {
      holds: { zh: "每月{amount:yuan}，不低于{floor:yuan}", en: "{amount:yuan} a month is not below {floor:yuan}" },
      fails: { zh: "每月{amount:yuan}，低于{floor:yuan}", en: "{amount:yuan} a month is below {floor:yuan}" },
    },
    pooled: { zh: "补助采取统筹，没有个人账户", en: "the subsidy is pooled: it has no personal account" },
    "no-contribution": { zh: "个人不缴费", en: "the individual contributes nothing" },
    "county-pays": { zh: "{amount:yuan}全部由县政府出资", en: "the county government pays the {amount:yuan} in full" },
  },
} as const satisfies Words;
