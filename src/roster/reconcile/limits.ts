import { type Fault, fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { carriedColumns } from "../by-rule/carried.ts";
import { hasColumn, type OpenTable, personHeading, wantedOf } from "../by-rule/table.ts";
import { senseOf } from "../files/index.ts";
import type { ReconcileOptions } from "./options.ts";
import { type Period, type Periods, periodExpected, periodText, readPeriod, type Unit } from "./periods.ts";

/** 期间 — The periods to which a comparison is limited. */
export interface Limits {
  has(period: Period): boolean;
  /** The periods that are compared: as limited, otherwise those of the payments. */
  within(paid: readonly Period[]): Periods | undefined;
}

export function limitsOf({ from, to }: Pick<ReconcileOptions, "from" | "to">, unit: Unit): Limits {
  const faults: Fault[] = [];
  const read = (name: "from" | "to", given: string | undefined): Period | undefined => {
    const period = given === undefined ? undefined : readPeriod(given, unit);
    if (given !== undefined && period === undefined) {
      faults.push(fault(name, "malformed", given, periodExpected[unit], titles[unit][name]));
    }
    return period;
  };
  const limits = { from: read("from", from), to: read("to", to) };
  if (limits.from !== undefined && limits.to !== undefined && limits.from > limits.to) {
    faults.push(fault("from", "contradiction", from ?? "", notLater[unit], titles[unit].from));
  }
  if (faults.length > 0) throw new PolicyError(faults);
  return {
    has: (period) => (limits.from ?? period) <= period && period <= (limits.to ?? period),
    within(paid) {
      const ends = { first: paid[0], last: paid.at(-1) };
      if (paid.length === 0 && (limits.from === undefined) !== (limits.to === undefined)) {
        throw new PolicyError([fault(limits.from === undefined ? "from" : "to", "missing", "", bothEnds[unit])]);
      }
      const first = limits.from ?? ends.first;
      const last = limits.to ?? ends.last;
      refuseGap(limits.from === undefined || limits.to === undefined ? paid : [], unit);
      return first === undefined || last === undefined || first > last ? undefined : { from: first, to: last };
    },
  };
}

/** A longer gap between payments is more likely a mistyped year than a time without payments. */
const longestGap: Readonly<Record<Unit, number>> = { month: 12, year: 24 };

/** Throws for a period far from all others: otherwise all months in between would be due for every person. */
function refuseGap(paid: readonly Period[], unit: Unit): void {
  for (const [at, period] of paid.entries()) {
    const before = paid[at - 1] ?? period;
    if (period - before <= longestGap[unit]) continue;
    const given = `${periodText(before, unit)} … ${periodText(period, unit)}`;
    throw new PolicyError([fault("payments", "contradiction", given, noGap[unit], titles[unit].payments)]);
  }
}

type ByUnit<Words> = Readonly<Record<Unit, Words>>;

const noGap: ByUnit<Text> = {
  month: {
    zh: "发放的月份相连；中间确实未发放的，填写比对的开始和结束月份（from、to）",
    en: "payments without a long gap; if there really were none, give the first and last month to compare (from and to)",
  },
  year: {
    zh: "发放的年度相连；中间确实未发放的，填写比对的开始和结束年度（from、to）",
    en: "payments without a long gap; if there really were none, give the first and last year to compare (from and to)",
  },
};

/** Without payments, the limits must be given. */
const bothEnds: ByUnit<Text> = {
  month: {
    zh: "发放表没有可以比对的发放，开始月份和结束月份都要填",
    en: "both the first and the last month, because there are no payments to compare",
  },
  year: {
    zh: "发放表没有可以比对的发放，开始年度和结束年度都要填",
    en: "both the first and the last year, because there are no payments to compare",
  },
};

const titles: ByUnit<Readonly<Record<"from" | "to" | "payments", Text>>> = {
  month: {
    from: { zh: "比对的开始月份", en: "first month to compare" },
    to: { zh: "比对的结束月份", en: "last month to compare" },
    payments: { zh: "发放的月份", en: "months of the payments" },
  },
  year: {
    from: { zh: "比对的开始年度", en: "first year to compare" },
    to: { zh: "比对的结束年度", en: "last year to compare" },
    payments: { zh: "发放的年度", en: "years of the payments" },
  },
};
const notLater: ByUnit<Text> = {
  month: { zh: "不晚于结束月份", en: "a month that is not after the last one" },
  year: { zh: "不晚于结束年度", en: "a year that is not after the last one" },
};

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
