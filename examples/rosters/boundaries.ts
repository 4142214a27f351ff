import { landLineOf, muOf, type Village, villages, yuanOf } from "./county.ts";
import { type Cells, type Expected, type Plan, planOf } from "./plan.ts";

/** 边界人员 — People made by hand, one on each side of every threshold. */
export function boundaries(): Plan[] {
  return [...ages(), ...leapBirthdays(), ...land(), ...settlements(), ...certificates(), ...amounts()];
}

function at(code: string): Village {
  const found = villages.find((one) => one.code === code);
  if (found === undefined) throw new RangeError(`no village ${code}`);
  return found;
}

/** 周岁 — The birthday on the reference date itself, the day before it, the day after it. */
function ages(): Plan[] {
  const rows: readonly (readonly [village: string, born: string, band: Expected["band"]])[] = [
    // reference date 2009-01-01, the effective date
    ["C01", "1949-01-01", "allowance-age"],
    ["C01", "1948-12-31", "allowance-age"],
    ["C01", "1949-01-02", "pension-first"],
    ["C02", "1974-01-01", "pension-first"],
    ["C02", "1973-12-31", "pension-first"],
    ["C02", "1974-01-02", "training-first"],
    ["C03", "1993-01-01", "training-first"],
    ["C03", "1992-12-31", "training-first"],
    ["C03", "1993-01-02", "below-all-bands"],
    // reference date 2009-02-10, the issue date: not an earlier expropriation
    ["C04", "1949-02-10", "allowance-age"],
    ["C04", "1949-02-11", "pension-first"],
    ["C04", "1974-02-10", "pension-first"],
    ["C04", "1993-02-11", "below-all-bands"],
    // reference date 2010-06-01, the provincial approval
    ["C05", "1950-06-01", "allowance-age"],
    ["C05", "1950-05-31", "allowance-age"],
    ["C05", "1950-06-02", "pension-first"],
    ["C05", "1975-06-01", "pension-first"],
    ["C05", "1975-06-02", "training-first"],
    ["C05", "1994-06-01", "training-first"],
    ["C05", "1994-06-02", "below-all-bands"],
  ];
  return rows.map(([village, born, band]) => planOf(at(village), { 出生日期: born }, { band, ...nothingBelow(band) }));
}

const nothingBelow = (band: Expected["band"]): Partial<Expected> =>
  band === "below-all-bands" ? { outcome: "none" } : {};

/** 2月29日 — In a leap year the day itself, in a common year 28 February completes the year. */
function leapBirthdays(): Plan[] {
  const rows: readonly (readonly [born: string, approvedOn: string, band: Expected["band"]])[] = [
    ["1952-02-29", "2012-02-29", "allowance-age"],
    ["1952-02-29", "2012-02-28", "pension-first"],
    ["1976-02-29", "2011-02-28", "pension-first"],
    ["1976-02-29", "2011-02-27", "training-first"],
    ["1996-02-29", "2012-02-29", "training-first"],
    ["1996-02-29", "2012-02-28", "below-all-bands"],
    ["1977-02-28", "2012-02-29", "pension-first"],
    ["1977-03-01", "2012-02-29", "training-first"],
  ];
  return rows.map(([born, approvedOn, band]) =>
    planOf(at("C06"), { 出生日期: born, 省政府批准征地日期: approvedOn }, { band, ...nothingBelow(band) }),
  );
}

/** 人均剩余耕地 — Exactly 30% of the county's is not below the threshold; a ten-thousandth of a mu less is. */
function land(): Plan[] {
  const plans: Plan[] = [];
  for (const [code, members] of [
    ["C01", 3],
    ["C05", 1],
    ["C06", 7],
    ["C07", 2],
  ] as const) {
    const village = at(code);
    const line = members * landLineOf(Number(village.referenceDate.slice(0, 4)) - 1);
    const born: Cells = { 出生日期: "1970-08-08", 在册农业人口数: String(members) };
    const band = "pension-first";
    plans.push(planOf(village, { ...born, "剩余耕地（亩）": muOf(line - 1) }, { band }));
    plans.push(
      planOf(
        village,
        { ...born, "剩余耕地（亩）": muOf(line) },
        { band, unmet: ["land-below-threshold"], outcome: "none" },
      ),
    );
  }
  plans.push(planOf(at("C02"), { 出生日期: "1980-01-15", "剩余耕地（亩）": "0" }, { band: "training-first" }));
  return plans;
}

/** 参保缴费手续 — One month from the notice: the deadline (2010-02-28 and 2013-06-15 are days off), the day after. */
function settlements(): Plan[] {
  const settled = { outcome: "pension", payment: "completed" } as const;
  const waived = { outcome: "allowance", payment: "waived" } as const;
  const rows: readonly (readonly [village: string, days: Cells, expected: Partial<Expected>])[] = [
    ["C01", { 收到参保通知日期: "2010-01-31", 缴清日期: "2010-03-01" }, settled],
    ["C01", { 收到参保通知日期: "2010-01-31", 缴清日期: "2010-03-02" }, waived],
    ["C06", { 收到参保通知日期: "2013-05-15", 缴清日期: "2013-06-17" }, settled],
    ["C06", { 收到参保通知日期: "2013-05-15", 缴清日期: "2013-06-18" }, waived],
    ["C06", { 收到参保通知日期: "2013-05-15", 分次缴费协议日期: "2013-06-15", 缴清日期: "2014-05-15" }, settled],
    ["C07", { 收到参保通知日期: "2015-05-29" }, waived],
    ["C07", { 收到参保通知日期: "2015-05-30" }, { outcome: "pension", payment: "pending" }],
    ["C07", { 收到参保通知日期: "2015-06-30" }, { outcome: "pension", payment: "pending" }],
  ];
  return rows.map(([village, days, expected]) =>
    planOf(
      at(village),
      { 出生日期: "1968-11-03", 本人选择: "参加养老保障", ...days },
      { band: "pension-first", ...expected },
    ),
  );
}

/** 特殊人群 — A certificate for the year of payment, for the year before, and for the determination year before payment. */
function certificates(): Plan[] {
  const rows: readonly (readonly [groups: string, paidOn: string, group: Expected["group"]])[] = [
    ["低保对象（2012）", "2012-12-31", "dibao"],
    ["低保对象（2012）", "2013-01-01", null],
    ["持证残疾人（二级、第二代）", "2013-01-01", "disability"],
    ["持证残疾人（三级、第二代）", "2013-01-01", null],
    ["持证残疾人（二级、第一代）", "2013-01-01", null],
    ["独生子女户（2013、儿子、户内其他成员）", "2013-01-01", "one-child"],
    ["二女结扎户（2015）", "", "two-daughter"],
    ["二女结扎户（2014）", "", null],
  ];
  return rows.map(([groups, paidOn, group]) =>
    planOf(
      at("C06"),
      { 出生日期: "1966-04-20", 本人选择: "参加养老保障", 特殊人群: groups, 缴清日期: paidOn },
      { band: "pension-first", outcome: "pension", group },
    ),
  );
}

/** 金额 — The whole joint share paid by the village; balances around the pension floor of 118.00. */
function amounts(): Plan[] {
  const born = { 出生日期: "1962-07-07", 本人选择: "参加养老保障", 缴清日期: "2012-09-03" };
  const joins = { band: "pension-first", outcome: "pension" } as const;
  const village = at("C06");
  // 118.00 × 160 = 18880.00; 18879.20 ÷ 160 = 117.995, half up 118.00; 18879.19 ÷ 160 = 117.9949…, 117.99
  const balances = [1_888_000, 1_887_920, 1_887_919].map((balance) =>
    planOf(village, { ...born, "个人账户储存额（元）": yuanOf(balance) }, { ...joins, balance }),
  );
  return [
    planOf(village, { ...born, "村集体补助（元）": "5400" }, { ...joins, villageContribution: 5400 }),
    planOf(
      village,
      { ...born, 特殊人群: "二女结扎户（2012）", "村集体补助（元）": "3600.00" },
      { ...joins, group: "two-daughter", villageContribution: 3600 },
    ),
    ...balances,
  ];
}
