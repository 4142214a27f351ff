import { isYearMonth } from "../../kernel/days/index.ts";
import { type Fault, fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { carriedColumns } from "../by-rule/carried.ts";
import { hasColumn, type OpenTable, personHeading, wantedOf } from "../by-rule/table.ts";
import { senseOf } from "../files/index.ts";
import type { ReconcileOptions } from "./options.ts";
import { type Period, type Periods, periodOf, type Unit } from "./periods.ts";

/** 期间 — The periods to which a comparison is limited. */
export interface Limits {
  has(period: Period): boolean;
  /** The periods that are compared: as limited, else those of the payments. */
  within(payments: { readonly first: Period; readonly last: Period } | undefined): Periods | undefined;
}

export function limitsOf({ from, to }: Pick<ReconcileOptions, "from" | "to">, unit: Unit): Limits {
  const faults: Fault[] = [];
  const read = (name: "from" | "to", given: string | undefined, month: "01" | "12"): Period | undefined => {
    if (given === undefined) return undefined;
    const text = unit === "year" && /^\d{4}$/.test(given) ? `${given}-${month}` : given;
    if (isYearMonth(text)) return periodOf(text, unit);
    faults.push(fault(name, "malformed", given, aMonth[unit], titles[name]));
    return undefined;
  };
  const limits = { from: read("from", from, "01"), to: read("to", to, "12") };
  if (limits.from !== undefined && limits.to !== undefined && limits.from > limits.to) {
    faults.push(fault("from", "contradiction", from ?? "", notLater, titles.from));
  }
  if (faults.length > 0) throw new PolicyError(faults);
  return {
    has: (period) => (limits.from ?? period) <= period && period <= (limits.to ?? period),
    within(payments) {
      const first = limits.from ?? payments?.first;
      const last = limits.to ?? payments?.last;
      return first === undefined || last === undefined || first > last ? undefined : { from: first, to: last };
    },
  };
}

const titles = {
  from: { zh: "比对的开始月份", en: "first month to compare" },
  to: { zh: "比对的结束月份", en: "last month to compare" },
} as const;
const aMonth: Readonly<Record<Unit, Text>> = {
  month: { zh: "月份，格式 YYYY-MM", en: "a month in the form YYYY-MM" },
  year: { zh: "年份，格式 YYYY", en: "a year in the form YYYY" },
};
const notLater: Text = { zh: "不晚于结束月份", en: "a month that is not after the last one" };

/** The heading of the roster by which the sums are broken down; undefined if there is none. */
export function groupingOf(
  rule: AnyRule,
  roster: OpenTable,
  { by, county, lists = {}, filled }: ReconcileOptions,
): string | undefined {
  const wanted = wantedOf(rule, county, Object.keys(lists), filled);
  const carried = carriedColumns(rule, roster, wanted).map(({ heading }) => heading);
  if (by === undefined) return hasColumn(roster, "village") ? personHeading(roster, "village") : undefined;
  const found = carried.find((one) => one === by) ?? carried.find((one) => senseOf(one) === senseOf(by));
  if (found !== undefined) return found;
  const none = carried.length === 0;
  const expected = {
    zh: none ? "花名册没有可以分组的列" : `花名册上规则不用的列：${carried.join("、")}`,
    en: none
      ? "no grouping: the roster has no other columns"
      : `one of the roster's columns that the rule does not use: ${carried.join(", ")}`,
  };
  throw new PolicyError([fault("by", "unknown-option", by, expected, { zh: "分组的列", en: "column to group by" })]);
}
