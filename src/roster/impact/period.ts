import { isYearMonth } from "../../kernel/days/index.ts";
import { type Fault, fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { type Periods, periodOf, type Unit } from "../reconcile/periods.ts";

/** 测算期间 — First and last month, YYYY-MM, or year, of what is due under a rule that pays by month or year. */
export interface ImpactPeriod {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The period, read; undefined if none is given. Throws a PolicyError for half a period, or for a rule that has none. */
export function periodsOf({ name, due }: AnyRule, { from, to }: ImpactPeriod): Periods | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (due === undefined) {
    throw new PolicyError([fault("from", "unknown-key", from ?? to ?? "", noPeriod(name), titles.from)]);
  }
  const faults: Fault[] = [];
  const read = (side: keyof typeof titles, given: string | undefined, month: string): number => {
    const text = due.unit === "year" && given !== undefined && /^\d{4}$/.test(given) ? `${given}-${month}` : given;
    if (text !== undefined && isYearMonth(text)) return periodOf(text, due.unit);
    faults.push(
      fault(side, given === undefined ? "missing" : "malformed", given ?? "", aMonth[due.unit], titles[side]),
    );
    return 0;
  };
  const periods = { from: read("from", from, "01"), to: read("to", to, "12") };
  if (faults.length === 0 && periods.from > periods.to) {
    faults.push(fault("from", "contradiction", from ?? "", notLater, titles.from));
  }
  if (faults.length > 0) throw new PolicyError(faults);
  return periods;
}

/** Why the sum of what is due needs a period: payments that do not end. */
export const periodNeeded = (unit: Unit): PolicyError =>
  new PolicyError([
    fault("from", "missing", "", withoutEnd(aMonth[unit]), titles.from),
    fault("to", "missing", "", withoutEnd(aMonth[unit]), titles.to),
  ]);

const titles = {
  from: { zh: "测算的开始月份", en: "first month of the comparison" },
  to: { zh: "测算的结束月份", en: "last month of the comparison" },
} as const satisfies Record<string, Text>;

const aMonth: Readonly<Record<Unit, Text>> = {
  month: { zh: "月份，格式 YYYY-MM", en: "a month in the form YYYY-MM" },
  year: { zh: "年份，格式 YYYY", en: "a year in the form YYYY" },
};
const notLater: Text = { zh: "不晚于结束月份", en: "a month that is not after the last one" };
const noPeriod = (name: string): Text => ({
  zh: `不填：${name} 不是按月或按年发放的规则`,
  en: `no period: ${name} does not pay by month or year`,
});
const withoutEnd = ({ zh, en }: Text): Text => ({
  zh: `${zh}。有人的发放没有终止月，须写明测算期间（from、to）`,
  en: `${en}; somebody's payments have no end, so the sum needs a period (from and to)`,
});
