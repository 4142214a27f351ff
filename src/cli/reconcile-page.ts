import { basename } from "node:path";
import type { Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { htmlReport, type Report } from "../report/index.ts";
import type { ReconcileSummary } from "../roster/index.ts";
import {
  agreement,
  counted,
  leftOut,
  numbersOf,
  periodText,
  type SumsTable,
  sumsHeadings,
  sumsTables,
} from "./reconcile-tables.ts";
import { grouped } from "./table.ts";

/** What was compared: the rule, and the paths of the files. */
interface Compared {
  readonly rule: AnyRule;
  readonly payments: string;
  readonly roster: string;
}

/** 报告页 — The comparison as one page, for the person who decides how to proceed. */
export function reconcilePage({ rule, payments, roster }: Compared, summary: ReconcileSummary): string {
  const { findings, roster: people, payments: counts } = summary;
  return htmlReport({
    title: { zh: `核发比对：${rule.title.zh}`, en: `Payments against amounts due: ${rule.title.en}` },
    about: [
      { name: { zh: "比对期间", en: "Compared" }, value: periodText(summary) },
      { name: { zh: "花名册", en: "Roster" }, value: fileText(roster, people.judged, people.rejected) },
      { name: { zh: "发放表", en: "Payments" }, value: fileText(payments, counts.tally.judged, counts.tally.rejected) },
      { name: { zh: "疑点", en: "Findings" }, value: grouped(findings) },
      { name: { zh: "规则", en: "Rule" }, value: rule.name },
    ],
    sections: [
      { title: { zh: "合计", en: "Totals" }, notes: [agreement(summary), ...leftOut(summary)] },
      ...sumsTables(rule, summary).map(sectionOf),
    ],
  });
}

/** A file by its name, without its folder. */
const fileText = (path: string, read: number, rejected: number): Text => ({
  zh: `${basename(path)}：${grouped(read + rejected)}行，退回${grouped(rejected)}行`,
  en: `${basename(path)}: ${counted(read + rejected, "row")}, ${grouped(rejected)} rejected`,
});

/** The maximum number of bars in a chart; the table below has all lines. */
const mostBars = 60;

/** A chart and a table of amounts paid and due. Lines without amounts, or with zeros only, have no bars. */
function sectionOf({ title, heading, lines }: SumsTable): Report["sections"][number] {
  const series = [
    { zh: "已发", en: "Paid" },
    { zh: "应发", en: "Due" },
  ];
  const bars = lines
    .filter(({ paid, due }) => due !== "" && [paid, due].some((amount) => Number(amount) !== 0))
    .slice(0, mostBars)
    .map(({ name, paid, due }) => ({
      label: name,
      bars: [paid, due].map((amount) => ({ value: Number(amount), text: grouped(amount) })),
    }));
  return {
    title,
    charts: bars.length === 0 ? [] : [{ caption: { zh: "元", en: "yuan" }, series, lines: bars }],
    tables: [
      {
        columns: [{ heading }, ...sumsHeadings.map((one) => ({ heading: one, align: "right" as const }))],
        rows: lines.map((line) => [line.name.zh === line.name.en ? line.name.zh : line.name, ...numbersOf(line)]),
      },
    ],
  };
}
