import { determinedOn, landLineOf, muOf, type Village } from "./county.ts";

/** 花名册的表头 — In the order of the file. */
export const headings = [
  "人员编号",
  "村编号",
  "出生日期",
  "省政府批准征地日期",
  "政府依法征收",
  "农村集体耕地",
  "征地时享有承包权",
  "征地时在册农业人口",
  "剩余耕地（亩）",
  "在册农业人口数",
  "特殊人群",
  "本人选择",
  "缴清日期",
  "收到参保通知日期",
  "分次缴费协议日期",
  "安置方案批准日期",
  "政府补贴转入财政专户日期",
  "确认为补助对象日期",
  "村集体补助（元）",
  "个人账户储存额（元）",
] as const;
export type Heading = (typeof headings)[number];
export type Cells = Partial<Record<Heading, string>>;

export type Condition =
  | "expropriated"
  | "collective-arable-land"
  | "land-below-threshold"
  | "contract-right"
  | "registered-agricultural";
export type PlannedBand = "below-all-bands" | "training-first" | "pension-first" | "allowance-age";
export type PlannedGroup = "dibao" | "one-child" | "two-daughter" | "disability";

/** 预期 — The intended result, known before any rule is applied. */
export interface Expected {
  readonly unmet: readonly Condition[];
  readonly band: PlannedBand;
  readonly outcome: "pension" | "allowance" | "not-chosen" | "none";
  readonly group: PlannedGroup | null;
  /** The village contribution, in whole yuan. */
  readonly villageContribution: number;
  /** Balance in fen; null if the required funding is used instead. */
  readonly balance: number | null;
  readonly payment: "completed" | "pending" | "waived" | null;
  readonly funding: "on-time" | "pending" | "late" | null;
}

/** A person on the roster: the cells, and the expected result. */
export interface Plan {
  readonly village: string;
  readonly cells: Cells;
  readonly expected: Expected;
  /** Name of this person in the account records. */
  readonly account?: string;
}

/** 政府补贴 — The transfers for each village against three months from the approval of the plan, read off the calendar. */
const fundingOf: Readonly<Record<string, Expected["funding"]>> = {
  C01: "on-time", // 2009-04-01 to 2009-07-01, came on 2009-06-25
  C02: "on-time", // to 2009-07-01, came on the last day
  C03: "on-time", // 2009-05-20 to 2009-08-20, came on the last day
  C04: "late", // 2009-06-30 to 2009-09-30, came on 2009-10-12
  C05: "on-time", // 2010-11-30 to 2011-02-28, came on the last day
  C06: "on-time", // 2012-05-31 to 2012-08-31, came on 2012-08-30
  C07: "on-time", // 2013-12-15 to 2014-03-15, a Saturday, so to 2014-03-17, came on 2014-03-15
  C08: "pending", // 2015-04-20 to 2015-07-20, not yet on 2015-06-30
};

/** Whether a person born on a date is 60 on the determination date. */
const isSixty = (birthDate = ""): boolean =>
  `${Number(birthDate.slice(0, 4)) + 60}${birthDate.slice(4)}` <= determinedOn;

/** A person in scope, with a household of three at half the threshold; the given cells override this. */
export function planOf(village: Village, cells: Cells, expected: Partial<Expected> & Pick<Expected, "band">): Plan {
  const line = 3 * landLineOf(Number(village.referenceDate.slice(0, 4)) - 1);
  const planned = expected.outcome ?? (expected.band === "allowance-age" ? "allowance" : "not-chosen");
  // who reaches 60 without enrolling or choosing receives the allowance
  const outcome = planned === "not-chosen" && isSixty(cells.出生日期) ? "allowance" : planned;
  return {
    village: village.code,
    cells: {
      村编号: village.code,
      省政府批准征地日期: village.approvedOn,
      政府依法征收: "是",
      农村集体耕地: "是",
      征地时享有承包权: "是",
      征地时在册农业人口: "是",
      "剩余耕地（亩）": muOf(line / 2),
      在册农业人口数: "3",
      安置方案批准日期: village.planApprovedOn,
      政府补贴转入财政专户日期: village.governmentTransferredOn,
      确认为补助对象日期: village.planApprovedOn,
      ...cells,
    },
    expected: {
      unmet: [],
      group: null,
      villageContribution: 0,
      balance: null,
      payment: null,
      ...expected,
      outcome,
      funding: outcome === "pension" ? (fundingOf[village.code] ?? null) : null,
    },
  };
}

/** The year for which certificates must be valid: that of payment, or of the determination before payment. */
export const yearOfPricing = (paidOn: string | undefined): number => Number((paidOn ?? determinedOn).slice(0, 4));
