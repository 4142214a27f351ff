import type { Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import type { ReconcileSummary } from "../roster/index.ts";
import { kindText, notOnRoster } from "../roster/reconcile/index.ts";
import { grouped } from "./table.ts";

/** A table of totals, for screen, page and workbook. */
export interface SumsTable {
  readonly title: Text;
  /** The heading of the lines. */
  readonly heading: Text;
  readonly lines: readonly SumsLine[];
}

interface SumsLine {
  readonly name: Text;
  readonly findings: number | null;
  readonly paid: string;
  readonly due: string;
  readonly difference: string;
}

interface Amounts {
  readonly findings: number;
  readonly paid: { toFixed(places: number): string };
  readonly due: { toFixed(places: number): string } | null;
  readonly difference: { toFixed(places: number): string } | null;
}

const lineOf = (name: Text, { findings, paid, due, difference }: Amounts, counts = true): SumsLine => ({
  name,
  findings: counts ? findings : null,
  paid: paid.toFixed(2),
  due: due?.toFixed(2) ?? "",
  difference: difference?.toFixed(2) ?? "",
});

const asItIs = (name: string): Text => ({ zh: name, en: name });
const unnamed: Text = { zh: "（未填）", en: "(empty)" };
const nameOf = (name: string): Text => (name === "" ? unnamed : name === notOnRoster.zh ? notOnRoster : asItIs(name));

/** 汇总表 — The totals of a comparison: by kind, by group, by payer, by month. Tables without lines are left out. */
export function sumsTables(
  { due }: AnyRule,
  { kinds, by, groups, payers, periods }: ReconcileSummary,
): readonly SumsTable[] {
  const unit = due?.unit ?? "month";
  const isYearly = unit === "year";
  const known = new Map((due?.parts ?? []).map(({ payer }) => [payer.zh, payer]));
  const all: readonly SumsTable[] = [
    {
      title: { zh: "按疑点种类", en: "By kind of finding" },
      heading: { zh: "种类", en: "Kind" },
      lines: kinds.map((one) => lineOf(kindText(one.kind, unit), one)),
    },
    {
      title: { zh: `按${by}`, en: `By ${by}` },
      heading: asItIs(by ?? ""),
      lines: by === null ? [] : groups.map((one) => lineOf(nameOf(one.name), one)),
    },
    {
      title: { zh: "按出资方", en: "By payer" },
      heading: { zh: "出资方", en: "Payer" },
      lines: payers.map((one) => lineOf(known.get(one.name) ?? nameOf(one.name), one, false)),
    },
    {
      title: isYearly ? { zh: "按年", en: "By year" } : { zh: "按月", en: "By month" },
      heading: isYearly ? { zh: "年度", en: "Year" } : { zh: "月份", en: "Month" },
      lines: periods.map((one) => lineOf(asItIs(one.name), one)),
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

export const sumsHeadings: readonly Text[] = [
  { zh: "疑点数", en: "Findings" },
  { zh: "已发（元）", en: "Paid (yuan)" },
  { zh: "应发（元）", en: "Due (yuan)" },
  { zh: "差额（元）", en: "Difference (yuan)" },
];

/** The numbers of a line, formatted for people. */
export const numbersOf = ({ findings, paid, due, difference }: SumsLine): string[] => [
  findings === null ? "" : grouped(findings),
  ...[paid, due, difference].map(grouped),
];

/** 核对 — Paid, due and the difference, and that the differences of the findings add up to it. */
export function agreement({ paid, due, difference }: ReconcileSummary): Text {
  const [p, d, x] = [paid, due, difference].map((one) => grouped(one.toFixed(2)));
  return {
    zh: `已发${p}元，应发${d}元，差额${x}元。各项疑点的差额相加，也是${x}元`,
    en: `Paid ${p}, due ${d}, difference ${x} yuan. The differences of the findings add up to the same`,
  };
}

/** 未比对 — What is not included in the totals, one sentence each. */
export function leftOut({ payments, findingsWithoutDue }: ReconcileSummary): readonly Text[] {
  const { notComparable, foundById, outside, otherItems, tally } = payments;
  const inWords = ({ rows, paid }: typeof outside): Text => ({
    zh: `${grouped(rows)}笔，${grouped(paid.toFixed(2))}元`,
    en: `${counted(rows, "payment")}, ${grouped(paid.toFixed(2))} yuan`,
  });
  const rows = (zh: string, en: string, one: typeof outside): Text[] => {
    const words = inWords(one);
    return one.rows === 0 ? [] : [{ zh: `${zh}：${words.zh}`, en: `${en}: ${words.en}` }];
  };
  const rejected = {
    zh: `发放表退回${grouped(tally.rejected)}行`,
    en: `Rejected rows of the payments: ${grouped(tally.rejected)}`,
  };
  const unpaid = inWords(notComparable);
  const withoutDue = {
    zh: `应发数不能核定的疑点${grouped(findingsWithoutDue)}项（发放${unpaid.zh}）：计入疑点数，不计入已发、应发和差额`,
    en: `${counted(findingsWithoutDue, "finding")} without a known amount due (${unpaid.en}): counted, but not part of the sums of money`,
  };
  return [
    ...(findingsWithoutDue === 0 ? [] : [withoutDue]),
    ...rows("编号不在花名册、按公民身份号码对应的发放", "Codes not on the roster, found by the id number", foundById),
    ...rows("不在比对期间，未计入合计", "Outside the months compared, not in the totals", outside),
    ...otherItems.flatMap((one) =>
      rows(`其他项目“${one.item}”，未计入合计`, `Another item, "${one.item}", not in the totals`, one),
    ),
    ...(tally.rejected === 0 ? [] : [rejected]),
  ];
}

/** A number of things in English: 1 row, 2 rows. */
export const counted = (count: number, what: string): string => `${grouped(count)} ${what}${count === 1 ? "" : "s"}`;

/** The months that were compared. */
export function periodText({ from, to }: ReconcileSummary): Text {
  if (from === null || to === null) return { zh: "没有可以比对的发放", en: "no payments to compare" };
  return { zh: `${from}至${to}`, en: `${from} to ${to}` };
}
