import { labels } from "../../../kernel/language/index.ts";

/** 月份状态 — Whether a month with work is paid, and if not, why. */
export const monthStates = labels({
  paid: { zh: "发放", en: "paid" },
  "employer-only": { zh: "个人已领其他补贴，仅发放单位补贴", en: "another worker subsidy; employer subsidies only" },
  "below-min-age": { zh: "未达到年龄下限", en: "below the minimum age" },
  "before-approval": { zh: "首次批准之前", en: "before the first approval" },
  retired: { zh: "已达到法定退休年龄", en: "retired" },
  "above-max-age": { zh: "超过年龄上限", en: "above the maximum age" },
  "term-exhausted": { zh: "补贴期限已满", en: "term exhausted" },
  "partial-month": { zh: "就业不足月", en: "partial month" },
  "not-insured": { zh: "未缴纳社会保险费", en: "social insurance not paid" },
  "other-subsidy": { zh: "当月已领取其他个人补贴", en: "another worker subsidy in the month" },
});
export type MonthState = keyof typeof monthStates;

/** 停发原因 — Why no month is paid after the last paid one. */
export const scheduleEndReasons = labels({
  retired: monthStates.retired,
  "above-max-age": monthStates["above-max-age"],
  "term-exhausted": monthStates["term-exhausted"],
  "partial-month": monthStates["partial-month"],
  "not-insured": monthStates["not-insured"],
  "other-subsidy": monthStates["other-subsidy"],
  "work-ended": { zh: "就业结束", en: "the work ended" },
});
export type ScheduleEndReason = keyof typeof scheduleEndReasons;
