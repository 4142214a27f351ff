import { type Village, villages } from "./county.ts";
import { type Cells, type Expected, type Plan, planOf } from "./plan.ts";

export const accountHeadings = ["人员编号", "日期", "事项", "出资方", "金额（元）"] as const;

/** One event: its date, 入账 or the reason for closing the account, the payer, the amount in yuan. */
export type AccountEvent = readonly [on: string, event: string, by: string, amount: string];

/** 有账户记录的人员 — People on the roster with account records; the command prints the ledger of the first. */
export interface AccountHolder {
  readonly plan: Plan;
  readonly events: readonly AccountEvent[];
}

const paid = (on: string, by: string, amount: string): AccountEvent => [on, "入账", by, amount];
const ended = (on: string, event: string): AccountEvent => [on, event, "", ""];

export function accountHolders(): AccountHolder[] {
  return [
    // receives the pension from 2013-09; the balance is that of the account at conversion
    holder("C02", "1953-08-15", "2010-03-22", "pension-first", { balance: 1_987_511, villageContribution: 1000 }, [
      paid("2009-07-01", "政府补贴", "12600.00"),
      paid("2010-03-22", "村集体补助", "1000.00"),
      paid("2010-03-22", "个人缴费", "4400.00"),
    ]),
    // enrolled at the allowance age: the pension starts in the month after the payment
    holder("C05", "1949-11-20", "2011-04-18", "allowance-age", { villageContribution: 1800 }, [
      paid("2011-02-28", "政府补贴", "12600.00"),
      paid("2011-04-18", "村集体补助", "1800.00"),
      paid("2011-04-18", "个人缴费", "3600.00"),
    ]),
    // a preferential share: 14400 + 3600
    holder(
      "C06",
      "1979-02-14",
      "2013-04-09",
      "training-first",
      { group: "two-daughter" },
      [paid("2012-08-30", "政府补贴", "14400.00"), paid("2013-04-09", "个人缴费", "3600.00")],
      { 特殊人群: "二女结扎户（2012、2013）" },
    ),
    // paid in three instalments
    holder("C01", "1961-09-30", "2014-06-20", "pension-first", {}, [
      paid("2009-06-25", "政府补贴", "12600.00"),
      paid("2010-06-20", "个人缴费", "2000.00"),
      paid("2012-06-20", "个人缴费", "2000.00"),
      paid("2014-06-20", "个人缴费", "1400.00"),
    ]),
    holder("C07", "1983-06-06", "2014-05-12", "training-first", { villageContribution: 500 }, [
      paid("2014-03-15", "政府补贴", "12600.00"),
      paid("2014-05-12", "村集体补助", "500.00"),
      paid("2014-05-12", "个人缴费", "4900.00"),
      ended("2015-04-21", "户籍迁出，转移"),
    ]),
    holder("C04", "1968-01-25", "2010-08-16", "pension-first", { villageContribution: 2000 }, [
      paid("2009-10-12", "政府补贴", "12600.00"),
      paid("2010-08-16", "村集体补助", "2000.00"),
      paid("2010-08-16", "个人缴费", "3400.00"),
      ended("2015-03-10", "出国（境）定居或被录用（聘用），退保"),
    ]),
    holder("C03", "1950-12-05", "2010-05-11", "pension-first", {}, [
      paid("2009-08-20", "政府补贴", "12600.00"),
      paid("2010-05-11", "个人缴费", "5400.00"),
      ended("2015-06-12", "身故，有继承人"),
    ]),
  ];
}

function holder(
  code: string,
  born: string,
  paidOn: string,
  band: Expected["band"],
  expected: Partial<Expected>,
  events: readonly AccountEvent[],
  more: Cells = {},
): AccountHolder {
  const village = villages.find((one) => one.code === code) as Village;
  const { balance = null, villageContribution = 0 } = expected;
  const cells: Cells = {
    出生日期: born,
    本人选择: "参加养老保障",
    缴清日期: paidOn,
    ...(villageContribution > 0 ? { "村集体补助（元）": String(villageContribution) } : {}),
    ...(balance === null ? {} : { "个人账户储存额（元）": (balance / 100).toFixed(2) }),
    ...more,
  };
  return { plan: planOf(village, cells, { band, outcome: "pension", ...expected }), events };
}
