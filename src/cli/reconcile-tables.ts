import type { Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { findingKinds, type ReconcileSummary } from "../roster/index.ts";
import { notOnRoster } from "../roster/reconcile/index.ts";
import { grouped } from "./table.ts";

/** A table of sums, for screen, page and workbook alike. */
export interface SumsTable {
  readonly title: Text;
  /** What the lines are. */
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

/** 汇总表 — The sums of a comparison: by kind, by group, by payer, by month. Those without lines are left out. */
export function sumsTables(
  { due }: AnyRule,
  { kinds, by, groups, payers, periods, from }: ReconcileSummary,
): readonly SumsTable[] {
  const isYearly = from !== null && !from.includes("-");
  const known = new Map((due?.parts ?? []).map(({ payer }) => [payer.zh, payer]));
  const all: readonly SumsTable[] = [
    {
      title: { zh: "按疑点种类", en: "By kind of finding" },
      heading: { zh: "种类", en: "Kind" },
      lines: kinds.map((one) => lineOf(findingKinds[one.kind], one)),
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

/** The numbers of a line as people read them. */
export const numbersOf = ({ findings, paid, due, difference }: SumsLine): string[] => [
  findings === null ? "" : grouped(findings),
  ...[paid, due, difference].map(grouped),
];

/** 核对 — One sentence: paid, due, and that the difference is the sum of the differences. */
export function agreement({ paid, due, difference }: ReconcileSummary): Text {
  const [p, d, x] = [paid, due, difference].map((one) => grouped(one.toFixed(2)));
  return {
    zh: `已发合计${p}元－应发合计${d}元＝差额合计${x}元，与有应发数的各项疑点的差额之和一致`,
    en: `Paid ${p} − due ${d} = ${x} yuan, which is the sum of the differences of all findings that have an amount due`,
  };
}

/** 未比对 — What is no part of the sums, one sentence each. */
export function leftOut({ payments, findings, periods }: ReconcileSummary): readonly Text[] {
  const { notComparable, outside, otherItems, tally } = payments;
  const rows = (zh: string, en: string, one: typeof outside): Text[] =>
    one.rows === 0
      ? []
      : [
          {
            zh: `${zh}：${grouped(one.rows)}笔，${grouped(one.paid.toFixed(2))}元`,
            en: `${en}: ${grouped(one.rows)} payment${one.rows === 1 ? "" : "s"}, ${grouped(one.paid.toFixed(2))} yuan`,
          },
        ];
  const rejected = {
    zh: `发放表退回${grouped(tally.rejected)}行`,
    en: `Rejected rows of the payments: ${grouped(tally.rejected)}`,
  };
  const withoutDue = findings - periods.reduce((sum, one) => sum + one.findings, 0);
  const uncounted = {
    zh: `没有应发数的疑点${grouped(withoutDue)}项，不计入按月和分组的疑点数`,
    en: `Findings without an amount due: ${grouped(withoutDue)}; the counts by period and by group leave them out`,
  };
  return [
    ...(withoutDue === 0 ? [] : [uncounted]),
    ...rows("无法核定，未计入合计", "Nothing to compare with, not in the totals", notComparable),
    ...rows("不在比对期间，未计入合计", "Outside the months compared, not in the totals", outside),
    ...otherItems.flatMap((one) =>
      rows(`其他项目“${one.item}”，未计入合计`, `Another item, "${one.item}", not in the totals`, one),
    ),
    ...(tally.rejected === 0 ? [] : [rejected]),
  ];
}

/** The months that were compared. */
export function periodText({ from, to }: ReconcileSummary): Text {
  if (from === null || to === null) return { zh: "没有可以比对的发放", en: "no payments to compare" };
  return { zh: `${from}至${to}`, en: `${from} to ${to}` };
}
