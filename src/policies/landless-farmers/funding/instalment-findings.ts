import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";

/** 分次缴费的条件 — The conditions for instalments, in the order of the text. */
export const conditions = labels({
  "financial-difficulty": { zh: "确有困难", en: "in financial difficulty" },
  applied: { zh: "已申请分次缴费", en: "applied for instalments" },
  approved: { zh: "申请已获同意", en: "the application was approved" },
  "agreement-signed": { zh: "已签订分次缴费协议", en: "the instalment agreement was signed" },
  "under-age": { zh: "未到分次缴费的缴清年龄", en: "below the age limit for instalments" },
});

/** 缴清期限 — The two limits of payment in full, of which the earlier sets the deadline. */
export const limits = labels({
  years: { zh: "分次缴费年限", en: "permitted years" },
  age: { zh: "分次缴费缴清年龄", en: "age limit for instalments" },
  both: { zh: "分次缴费年限和缴清年龄同日届满", en: "permitted years and age limit, on the same day" },
});

export const findings = {
  "financial-difficulty": {
    holds: conditions["financial-difficulty"],
    fails: { zh: "不属于确有困难", en: "not in financial difficulty" },
  },
  applied: { holds: conditions.applied, fails: { zh: "未申请分次缴费", en: "did not apply for instalments" } },
  approved: { holds: conditions.approved, fails: { zh: "申请未获同意", en: "the application was not approved" } },
  "agreement-signed": {
    holds: conditions["agreement-signed"],
    fails: { zh: "未签订分次缴费协议", en: "the instalment agreement was not signed" },
  },
  "under-age": {
    holds: { zh: "{day:date}未到缴清年龄", en: "on {day:date}, below the age limit for instalments" },
    fails: { zh: "{day:date}已到缴清年龄", en: "on {day:date}, at or above the age limit for instalments" },
  },
  "one-sum": { zh: "应一次性缴清，尚应缴{outstanding:yuan}", en: "due in one sum: {outstanding:yuan} outstanding" },
  "plan-within-years": {
    holds: {
      zh: "分次缴费计划的最后一次不晚于按年限应缴清的日期{deadline:date}",
      en: "the plan's last instalment falls on or before the deadline by years, {deadline:date}",
    },
    fails: {
      zh: "分次缴费计划的最后一次晚于按年限应缴清的日期{deadline:date}",
      en: "the plan's last instalment falls after the deadline by years, {deadline:date}",
    },
  },
  "plan-before-age": {
    holds: {
      zh: "分次缴费计划的最后一次不晚于按年龄应缴清的日期{deadline:date}",
      en: "the plan's last instalment falls on or before the deadline by age, {deadline:date}",
    },
    fails: {
      zh: "分次缴费计划的最后一次晚于按年龄应缴清的日期{deadline:date}",
      en: "the plan's last instalment falls after the deadline by age, {deadline:date}",
    },
  },
  "binding-limit": {
    zh: "最迟于{deadline:date}缴清，取决于{limit:label}",
    en: "to be paid in full by {deadline:date}, set by: {limit:label}",
  },
  "nothing-due-after-default": {
    zh: "截至{deadline:date}未缴清：已缴{paid:yuan}一次性退还，改为享受养老补助，不再缴费",
    en: "not paid in full by {deadline:date}: the {paid:yuan} paid is refunded, the allowance applies, nothing more is due",
  },
  "nothing-overdue": {
    holds: {
      zh: "无逾期未缴，已缴{paid:yuan}，尚应缴{outstanding:yuan}",
      en: "nothing overdue; {paid:yuan} paid, {outstanding:yuan} outstanding",
    },
    fails: {
      zh: "逾期未缴{overdue:yuan}，已缴{paid:yuan}，尚应缴{outstanding:yuan}",
      en: "{overdue:yuan} overdue; {paid:yuan} paid, {outstanding:yuan} outstanding",
    },
  },
} as const satisfies Findings;
