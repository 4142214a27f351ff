import { type Fault, fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { type Periods, periodExpected, readPeriod, type Unit } from "../reconcile/periods.ts";

/** 测算期间 — The first and last month (YYYY-MM) or year for which amounts due are added up, under a rule that pays by month or year. */
export interface ImpactPeriod {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Reads the period; undefined if none is given. Throws a PolicyError if only one end is given, or if the rule does not pay by period. */
export function periodsOf({ name, due }: AnyRule, { from, to }: ImpactPeriod): Periods | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (due === undefined) {
    throw new PolicyError([fault("from", "unknown-key", from ?? to ?? "", noPeriod(name), titles.month.from)]);
  }
  const faults: Fault[] = [];
  const { unit } = due;
  const read = (side: "from" | "to", given: string | undefined): number => {
    const period = given === undefined ? undefined : readPeriod(given, unit);
    if (period !== undefined) return period;
    const code = given === undefined ? "missing" : "malformed";
    faults.push(fault(side, code, given ?? "", periodExpected[unit], titles[unit][side]));
    return 0;
  };
  const periods = { from: read("from", from), to: read("to", to) };
  if (faults.length === 0 && periods.from > periods.to) {
    faults.push(fault("from", "contradiction", from ?? "", notLater[unit], titles[unit].from));
  }
  if (faults.length > 0) throw new PolicyError(faults);
  return periods;
}

/** The error for payments without an end: their sum needs a period. */
export const periodNeeded = (unit: Unit): PolicyError =>
  new PolicyError([
    fault("from", "missing", "", withoutEnd(periodExpected[unit]), titles[unit].from),
    fault("to", "missing", "", withoutEnd(periodExpected[unit]), titles[unit].to),
  ]);

const titles: Readonly<Record<Unit, Readonly<Record<"from" | "to", Text>>>> = {
  month: {
    from: { zh: "测算的开始月份", en: "first month of the comparison" },
    to: { zh: "测算的结束月份", en: "last month of the comparison" },
  },
  year: {
    from: { zh: "测算的开始年度", en: "first year of the comparison" },
    to: { zh: "测算的结束年度", en: "last year of the comparison" },
  },
};

const notLater: Readonly<Record<Unit, Text>> = {
  month: { zh: "不晚于结束月份", en: "a month that is not after the last one" },
  year: { zh: "不晚于结束年度", en: "a year that is not after the last one" },
};
const noPeriod = (name: string): Text => ({
  zh: `不填：${name} 不是按月或按年发放的规则`,
  en: `no period: ${name} does not pay by month or year`,
});
const withoutEnd = ({ zh, en }: Text): Text => ({
  zh: `${zh}。有人的发放没有终止月，须写明测算期间（from、to）`,
  en: `${en}; somebody's payments have no end, so the sum needs a period (from and to)`,
});
