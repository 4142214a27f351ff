import type { Text } from "../../kernel/language/index.ts";
import { faultCodes } from "../../kernel/language/index.ts";
import type { AmountChange, ImpactSummary, ScenarioImpact } from "../../roster/index.ts";
import { grouped } from "../table.ts";

/** A table of the report, for a page, a workbook or the screen. */
export interface ImpactTable {
  readonly title: Text;
  readonly columns: readonly {
    readonly heading: Text;
    readonly align?: "right";
    readonly kind: "text" | "number" | "money";
  }[];
  readonly rows: readonly (readonly (string | Text)[])[];
}

const text = (zh: string, en: string) => ({ heading: { zh, en }, kind: "text" as const });
const number = (zh: string, en: string) => ({ heading: { zh, en }, kind: "number" as const, align: "right" as const });
const money = (zh: string, en: string) => ({ heading: { zh, en }, kind: "money" as const, align: "right" as const });

const scenario = text("情形", "scenario");

interface WithWords extends Pick<ImpactSummary, "scenarios"> {
  readonly words: readonly (readonly Text[])[];
}

/** 情形 — What each scenario changes, in words. */
export const scenariosTable = ({ scenarios, words }: WithWords): ImpactTable => ({
  title: { zh: "测算情形", en: "Scenarios" },
  columns: [scenario, text("改变的内容", "what is changed")],
  rows: scenarios.flatMap(({ name }, index) => (words[index] ?? []).map((one) => [name, one])),
});

/** 人数 — How many people each scenario touches, changes, refuses and decides. */
export const peopleTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "各情形的人数", en: "People by scenario" },
  columns: [
    scenario,
    number("重新认定", "decided again"),
    number("结论变动", "changed"),
    number("其中金额不变", "of these, same amounts"),
    number("转为退回", "now refused"),
    number("转为认定", "now decided"),
  ],
  rows: scenarios.map(({ name, redecided, changed, sameAmounts, rejected, decided }) => [
    name,
    ...[redecided, changed, sameAmounts, rejected, decided].map(String),
  ]),
});

const changeColumns = [
  number("增加人数", "gainers"),
  money("增加金额", "gained"),
  number("减少人数", "losers"),
  money("减少金额", "lost"),
  money("净增减", "net"),
];

const changeCells = ({ gainers, gained, losers, lost, net }: AmountChange): string[] => [
  String(gainers),
  gained.toFixed(2),
  String(losers),
  lost.toFixed(2),
  net.toFixed(2),
];

/** 金额 — Each amount of which somebody has more or less. */
export const amountsTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "各项金额的增减", en: "Amounts gained and lost" },
  columns: [scenario, text("金额项目", "amount"), ...changeColumns],
  rows: scenarios.flatMap(({ name, amounts }) =>
    amounts
      .filter(({ gainers, losers }) => gainers + losers > 0)
      .map((one) => [name, one.heading, ...changeCells(one)]),
  ),
});

/** 合计 — What each amount comes to over all people, before and after. */
export const totalsTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "各项金额的合计", en: "Totals of the amounts" },
  columns: [
    scenario,
    text("金额项目", "amount"),
    money("变动前合计", "total before"),
    money("净增减", "net"),
    money("转为退回的", "now refused"),
    money("转为认定的", "now decided"),
    money("变动后合计", "total after"),
  ],
  rows: scenarios.flatMap(({ name, amounts }) =>
    amounts.map(({ heading, before, net, noLonger, added, after }) => [
      name,
      heading,
      ...[before, net, noLonger.negated(), added, after].map((one) => one.toFixed(2)),
    ]),
  ),
});

/** 分组 — The changes by village, class and clause: a line for each group and amount. */
export const groupsTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "按村、类别和条款", en: "By village, class and clause" },
  columns: [
    scenario,
    text("分组", "grouped by"),
    text("组", "group"),
    number("结论变动", "changed"),
    number("转为退回", "now refused"),
    number("转为认定", "now decided"),
    text("金额项目", "amount"),
    ...changeColumns,
  ],
  rows: scenarios.flatMap(({ name, groupings }) =>
    groupings.flatMap(({ title, groups }) =>
      groups.flatMap(({ label, changed, rejected, decided, amounts }) => {
        const about = [name, title, label, String(changed), String(rejected), String(decided)];
        if (amounts.length === 0) return [[...about, "", "", "", "", "", ""]];
        return amounts.map((one) => [...about, one.heading, ...changeCells(one)]);
      }),
    ),
  ),
});

/** 所缺 — Why people cannot be decided any more. */
export const lackingTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "转为退回的原因", en: "Why people are then refused" },
  columns: [scenario, text("差错", "fault"), number("人数", "people"), text("例", "example")],
  rows: scenarios.flatMap(({ name, faults }) =>
    faults.map(({ code, people, example: { row, message } }) => [
      name,
      faultCodes[code],
      String(people),
      { zh: `第${row}行：${message.zh}`, en: `row ${row}: ${message.en}` },
    ]),
  ),
});

/** Numbers with a comma for every thousand, for people. */
export const forReaders = ({ columns, rows, ...table }: ImpactTable): ImpactTable => ({
  ...table,
  columns,
  rows: rows.map((cells) =>
    cells.map((cell, index) => (columns[index]?.align === "right" ? grouped(cell as string) : cell)),
  ),
});

/** Whether a scenario changes anything for anybody. */
export const hasEffect = ({ changed, rejected, decided }: ScenarioImpact): boolean => changed + rejected + decided > 0;
