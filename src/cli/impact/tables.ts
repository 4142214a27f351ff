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

/** 人数 — How many people are decided again, change, or can newly or no longer be decided under each scenario. */
export const peopleTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => {
  const counts = [
    { column: number("重新认定", "decided again"), of: "redecided" },
    { column: number("结论变动", "changed"), of: "changed" },
    { column: number("增加", "gain"), of: "more" },
    { column: number("减少", "lose"), of: "less" },
    { column: number("有增有减", "gain and lose"), of: "both" },
    { column: number("金额不变", "same amounts"), of: "same" },
    ...(scenarios.some(({ unknown }) => unknown > 0)
      ? [{ column: number("金额不明", "not known"), of: "unknown" } as const]
      : []),
    { column: number("转为退回", "now rejected"), of: "rejected" },
    { column: number("转为认定", "now decided"), of: "decided" },
  ] as const;
  return {
    title: { zh: "各情形的人数", en: "People by scenario" },
    columns: [scenario, ...counts.map(({ column }) => column)],
    rows: scenarios.map((one) => [one.name, ...counts.map(({ of }) => String(one[of]))]),
  };
};

const changeColumns = [
  number("增加人数", "people with more"),
  money("增加金额", "more by"),
  number("减少人数", "people with less"),
  money("减少金额", "less by"),
  money("净增减", "net"),
];

const changeCells = ({ more, moreBy, less, lessBy, net }: AmountChange): string[] => [
  String(more),
  moreBy.toFixed(2),
  String(less),
  lessBy.toFixed(2),
  net.toFixed(2),
];

/** Lines with a change for anybody. */
const isMoved = ({ more, less }: AmountChange): boolean => more + less > 0;

/** 各方 — What people gain or lose, and the changes for each payer and each other payee. */
export const partiesTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "各方收支的增减", en: "Changes by party" },
  columns: [scenario, text("收支", "party"), ...changeColumns],
  rows: scenarios.flatMap(({ name, parties }) =>
    parties.filter(isMoved).map((one) => [name, one.heading, ...changeCells(one)]),
  ),
});

/** 金额 — Each paid amount that changes for anybody. */
export const amountsTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "各项金额的增减", en: "Changes by amount" },
  columns: [scenario, text("金额项目", "amount"), text("付", "payer"), text("收", "payee"), ...changeColumns],
  rows: scenarios.flatMap(({ name, amounts }) =>
    amounts.filter(isMoved).map((one) => [name, one.heading, one.payer, one.payee, ...changeCells(one)]),
  ),
});

/** 合计 — The totals of each amount and each party over all people, before and after. */
export const totalsTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "金额合计", en: "Totals of the amounts" },
  columns: [
    scenario,
    text("金额项目、收支", "amount or party"),
    money("变动前合计", "total before"),
    money("净增减", "net"),
    money("转为退回、不明的", "now rejected or not known"),
    money("转为认定、明确的", "now decided or known"),
    money("变动后合计", "total after"),
  ],
  rows: scenarios.flatMap(({ name, amounts, parties }) =>
    [...amounts, ...parties].map(({ heading, before, net, noLonger, added, after }) => [
      name,
      heading,
      ...[before, net, noLonger, added, after].map((one) => one.toFixed(2)),
    ]),
  ),
});

/** 分组 — The changes by village, class and clause: a line for each group and party. */
export const groupsTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "按村、类别和条款", en: "By village, class and clause" },
  columns: [
    scenario,
    text("分组", "grouped by"),
    text("组", "group"),
    number("结论变动", "changed"),
    number("转为退回", "now rejected"),
    number("转为认定", "now decided"),
    text("收支", "party"),
    ...changeColumns,
  ],
  rows: scenarios.flatMap(({ name, groupings }) =>
    groupings.flatMap(({ title, groups }) =>
      groups.flatMap(({ label, changed, rejected, decided, amounts }) => {
        const about = [name, title, label, String(changed), String(rejected), String(decided)];
        const parties = amounts.filter((one) => one.kind !== "amount" && isMoved(one));
        if (parties.length === 0) return [[...about, "", "", "", "", "", ""]];
        return parties.map((one) => [...about, one.heading, ...changeCells(one)]);
      }),
    ),
  ),
});

/** 所缺 — Why people can no longer be decided. */
export const lackingTable = ({ scenarios }: Pick<ImpactSummary, "scenarios">): ImpactTable => ({
  title: { zh: "转为退回的原因", en: "Why people are rejected" },
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

/** Numbers with thousands separators. */
export const forReaders = ({ columns, rows, ...table }: ImpactTable): ImpactTable => ({
  ...table,
  columns,
  rows: rows.map((cells) =>
    cells.map((cell, index) => (columns[index]?.align === "right" ? grouped(cell as string) : cell)),
  ),
});

/** Whether a scenario changes anything for anybody. */
export const hasEffect = ({ changed, rejected, decided }: ScenarioImpact): boolean => changed + rejected + decided > 0;
