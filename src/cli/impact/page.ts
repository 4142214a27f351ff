import { basename } from "node:path";
import type { Text } from "../../kernel/language/index.ts";
import { fenOf } from "../../kernel/numbers/index.ts";
import { htmlReport, type Report } from "../../report/index.ts";
import type { Grouping, ScenarioImpact } from "../../roster/index.ts";
import { grouped } from "../table.ts";
import {
  amountsTable,
  forReaders,
  groupsTable,
  hasEffect,
  lackingTable,
  partiesTable,
  peopleTable,
  scenariosTable,
  totalsTable,
} from "./tables.ts";
import type { ImpactResult, ImpactTask } from "./task.ts";

type Section = Report["sections"][number];
type Chart = NonNullable<Section["charts"]>[number];

/** 测算报告 — The page for a head of department: what each scenario changes, for whom, and by how much. */
export function impactPage(
  { rule, file, county, change, from, to }: ImpactTask,
  result: Omit<ImpactResult, "files">,
): string {
  const { summary, words } = result;
  const { judged, rejected, scenarios } = summary;
  const effective = scenarios.filter(hasEffect);
  const without = scenarios.filter((one) => !hasEffect(one));
  return htmlReport({
    title: { zh: "测算报告", en: "What a change costs" },
    about: [
      { name: { zh: "规则", en: "Rule" }, value: rule.title },
      { name: { zh: "表", en: "Table" }, value: basename(file) },
      ...(county === undefined ? [] : [{ name: { zh: "县级设置", en: "County settings" }, value: basename(county) }]),
      ...(change === undefined ? [] : [{ name: { zh: "测算文件", en: "Scenarios file" }, value: basename(change) }]),
      ...(from === undefined || to === undefined
        ? []
        : [{ name: { zh: "期间", en: "Period" }, value: periodText(from, to) }]),
      { name: { zh: "现行认定", en: "As decided now" }, value: rowsText(judged, rejected) },
      { name: { zh: "情形", en: "Scenarios" }, value: scenariosText(scenarios.length, effective.length) },
    ],
    sections: [
      {
        title: { zh: "总览", en: "Overview" },
        notes: [counting],
        charts: effective.length > 1 ? [peopleChart(effective)] : [],
        tables: [forReaders(peopleTable({ scenarios: effective }))],
      },
      ...effective.map((one) => scenarioSection(one, words[scenarios.indexOf(one)] ?? [])),
      ...(without.length === 0 ? [] : [withoutEffect(without, result)]),
    ],
  });
}

const rowsText = (judged: number, rejected: number): Text => ({
  zh: `已认定${grouped(judged)}人，退回${grouped(rejected)}行（退回的不计入金额）`,
  en: `${grouped(judged)} people decided, ${grouped(rejected)} rows rejected (these have no amounts)`,
});

const periodText = (from: string, to: string): Text => ({
  zh: `${from}至${to}的应发合计`,
  en: `due from ${from} to ${to}`,
});

const scenariosText = (all: number, effective: number): Text => ({
  zh: `共${grouped(all)}个，其中${grouped(effective)}个改变有人的结论`,
  en: `${grouped(all)}, ${grouped(effective)} of them with an effect on somebody`,
});

const counting: Text = {
  zh: "重新认定：现行认定用到所改变的参数、口径或全县填报项的人；其余的人结论不会变。增加、减少按本人所得减本人所出计算；政府、村集体等各方的收支另列。下限、基数、差额只列变动前后，不是增减。没有的待遇按0计，金额不明的另列。转为退回的人另列，不计入增减。",
  en: "Decided again: people whose determination used a changed figure, reading or county fact; nothing can change for anybody else. A person's gain is receipts minus payments. The government, the village and other parties are listed separately. Floors, bases and shortfalls are only shown before and after; they are not gains or losses. A benefit that a person does not have counts as 0; unknown amounts are counted separately. People who can no longer be decided are also counted separately and are not in the gains and losses.",
};

const peopleChart = (scenarios: readonly ScenarioImpact[]): Chart => ({
  caption: { zh: "结论变动和转为退回的人数", en: "People changed, and people then rejected" },
  series: [
    { zh: "结论变动", en: "changed" },
    { zh: "转为退回", en: "now rejected" },
  ],
  lines: scenarios.map(({ name, changed, rejected }) => ({
    label: name,
    bars: [changed, rejected].map((value) => ({ value, text: grouped(value) })),
  })),
});

/** A scenario: what it changes, the amounts, and the groups. */
function scenarioSection(one: ScenarioImpact, words: readonly Text[]): Section {
  const { name, parties, groupings, faults } = one;
  const only = { scenarios: [one] };
  const tables = [peopleTable, partiesTable, amountsTable, totalsTable, groupsTable].map((table) =>
    forReaders(table(only)),
  );
  return {
    title: { zh: name, en: name },
    notes: [...words, severalClauses],
    charts: [...(parties.length > 0 ? [partiesChart(one)] : []), ...groupings.filter(isCharted).map(groupsChart)],
    tables: [...tables, ...(faults.length > 0 ? [forReaders(lackingTable(only))] : [])].map(
      ({ title, columns, rows }) => ({
        caption: title,
        columns: columns.slice(1),
        rows: rows.map((cells) => cells.slice(1)),
      }),
    ),
  };
}

const severalClauses: Text = {
  zh: "各分组相加等于合计：同时涉及几个条款的人另成一组。",
  en: "Each grouping adds up to the total: people under several clauses are in a separate group.",
};

const partiesChart = ({ parties }: ScenarioImpact): Chart => ({
  caption: { zh: "各方收支净增减（元）", en: "Net change by party (yuan)" },
  lines: parties.map(({ heading, net }) => ({
    label: heading,
    bars: [{ value: fenOf(net), text: grouped(net.toFixed(2)) }],
  })),
});

/** A single group gives no information. */
const isCharted = ({ groups }: Grouping): boolean => groups.length > 1;
const mostBars = 30;

const groupsChart = ({ title, groups }: Grouping): Chart => ({
  caption: { zh: `${title.zh}：变动和转为退回的人数`, en: `${title.en}: people changed or then rejected` },
  lines: groups.slice(0, mostBars).map(({ label, changed, rejected, decided }) => {
    const value = changed + rejected + decided;
    return { label, bars: [{ value, text: grouped(value) }] };
  }),
});

/** The scenarios that change nothing for anybody on this roster. */
function withoutEffect(
  scenarios: readonly ScenarioImpact[],
  { summary, words }: Pick<ImpactResult, "summary" | "words">,
): Section {
  const places = scenarios.map((one) => summary.scenarios.indexOf(one));
  const { columns, rows } = scenariosTable({ scenarios, words: places.map((place) => words[place] ?? []) });
  return { title: { zh: "不改变任何人结论的情形", en: "Scenarios that change nothing" }, tables: [{ columns, rows }] };
}
