import { yearOf } from "../../../kernel/days/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { checkedDate } from "../../shared/days.ts";
import type { Deciding } from "../document.ts";
import {
  firstGapYear,
  firstMonthOf,
  type MonthIndex,
  monthIndex,
  type Payments,
  yearMonthAt,
} from "./contribution-periods.ts";

/** 停止原因 — The reasons why the subsidy ends. */
export const endReasons = labels({
  "term-expired": { zh: "补贴年限已满", en: "the subsidy term has expired" },
  "late-payment": { zh: "未及时缴费，视同放弃参保资格", en: "contributions paid late, so deemed waived" },
  "missed-payment": { zh: "应缴未缴，视同放弃参保资格", en: "contributions missed, so deemed waived" },
  "year-without-payment": { zh: "全年未缴费，视同放弃参保资格", en: "a full year unpaid, so deemed waived" },
  waiver: { zh: "放弃参保资格", en: "enrolment waived" },
  death: { zh: "死亡", en: "death" },
});

interface End {
  /** The first month without a subsidy. */
  readonly from: MonthIndex;
  readonly reason: keyof typeof endReasons;
}

/** Returns the end of the subsidy, and the first month after its term. */
export function subsidyEnd(facts: Payments, policy: Pick<Deciding, "figure" | "reading">) {
  const { enrolledOn, periods, waivedOn, diedOn } = facts;
  const byYear = policy.reading("subsidy-term") === "calendar-years";
  const start = byYear ? 12 * yearOf(enrolledOn) : monthIndex(enrolledOn);
  const termEnd = start + 12 * policy.figure("subsidyYears", enrolledOn);
  checkedDate(yearMonthAt(termEnd), "enrolledOn");
  const ends: End[] = [{ from: termEnd, reason: "term-expired" }];
  const add = (from: MonthIndex | undefined, reason: End["reason"]) => {
    if (from !== undefined) ends.push({ from, reason });
  };

  // before late and missed payments, because the earlier entry wins a tie: the waiver or death is then the reason
  add(monthAfter(waivedOn), "waiver");
  add(monthAfter(diedOn), "death");
  const late = firstMonthOf("late", periods);
  if (late !== undefined && policy.reading("late-payment") === "waived") add(late, "late-payment");
  add(firstMonthOf("missed", periods), "missed-payment");
  const gap = firstGapYear(facts);
  if (gap !== undefined) add(12 * gap, "year-without-payment");
  return { end: ends.reduce((first, one) => (one.from < first.from ? one : first)), termEnd };
}

const monthAfter = (day: string | undefined) => (day === undefined ? undefined : monthIndex(day) + 1);
