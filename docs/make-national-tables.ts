import type { DatedValue } from "../src/kernel/policy/index.ts";
import {
  contributionMonths,
  daysOff,
  depositRates,
  interestTaxRates,
  nationalTables,
  type RetirementCategory,
  retirementAges,
} from "../src/national/index.ts";

type Table = (rows: readonly (readonly string[])[]) => string;

const span = ({ from, until }: Pick<DatedValue, "from" | "until">): string => `${from ?? "…"}至${until ?? "…"}`;

/** 全国性规定一览 — The national law in the library, with the last day that each table covers. `tableOf` writes a Markdown table. */
export function nationalTablesPage(tableOf: Table): string {
  const overview = nationalTables.map((table) => [
    `${table.title.zh} ${table.title.en}`,
    String(table.entries),
    span(table),
    table.checkedOn,
    table.dueOn,
    `${table.beyond.zh} ${table.beyond.en}`,
  ]);
  const sources = nationalTables.map(({ title, source }) => `- ${title.zh}：${source.zh}。 ${source.en}.`).join("\n");
  return `# 全国性规定一览 National tables

各文件依从的全国性规定收在 \`src/national/\`，每张表都有出处，并写明收录到哪一天。超出收录范围的日期，要么报错，要么在认定依据中写明，不沿用最后一个值。
应再核对的表由 \`npm run tables\` 列出。本页由 \`npm run pages\` 生成，不要手工修改。

The national law used by the documents is in \`src/national/\`. Each table states its source and the last day that it covers. A date
beyond that day gives an error or a ground that states the gap, never the last value. \`npm run tables\` lists the tables that are due
for a check. \`npm run pages\` writes this page; do not edit it by hand.

${tableOf([["表 table", "条数 values", "收录范围 covers", "核对于 checked on", "应再核对 next check", "范围之外 dates not covered"], ...overview])}

出处 Sources:

${sources}

县里可以补充：参数 \`daysOff\`、\`oneYearDepositRate\`、\`demandDepositRate\`、\`interestTaxRate\`、\`menStatutoryAge\`、\`statutoryContributionMonths\` 等，用 \`adopt\` 从某日起追加。
A county adds values with \`adopt\`:

\`\`\`ts
const daysOff = [
  { from: "2027-01-01", until: "2027-01-03", value: "off" },
  { from: "2027-01-09", value: "work" },
];
adopt({ figures: { daysOff } });
\`\`\`

放假安排的每一项若不填 \`until\`，只指当天；补充了1月1日放假的年份，即视为该年安排已收录；其他日期不受影响。
A day off without \`until\` is that day alone. A year counts as known once its 1 January is listed. Other days keep their values.

${eachTable(tableOf)}`;
}

const eachTable = (tableOf: Table): string => `## 法定退休年龄 Retirement ages

日期是出生日期。 The dates are dates of birth.

${tableOf([["人员 group", "出生日期 born", "退休年龄 age"], ...ages()])}

## 最低缴费月数 Months of contributions

按退休日期。 By retirement date.

${tableOf([["退休日期 retires", "月数 months"], ...contributionMonths.map((one) => [span(one), one.value])])}

## 放假和调休 Days off

2020年2月3日（星期一）不列为调休上班：春节假期经2020年1月27日通知延长至2月2日，2月3日起照常上班。有的逐日清单把这一天列作调休，但工作日本来就要上班，不涉及调休。
2020-02-03, a Monday, is not listed as worked in exchange. The notice of 2020-01-27 extended the holidays to 2 February, and ordinary
work resumed on the next day. Some daily lists mark that day as exchanged, but only a day off can be exchanged.

${tableOf([["通知 notice", "放假 days off", "调休上班 working days"], ...notices()])}

## 利息税 Interest tax

按利息产生的日期。 By the date on which interest accrues.

${tableOf([["产生日期 accrues", "税率 rate"], ...interestTaxRates.map((one) => [span(one), one.value])])}

## 存款基准利率 Deposit rates

${tableOf([["起止日期 days", "一年期 one year", "活期 demand", "出处 source"], ...rates()])}
`;

const whose: Readonly<Record<RetirementCategory, string>> = {
  men: "男 men",
  "women-55": "原55周岁退休的女性 women (55 before)",
  "women-50": "原50周岁退休的女性 women (50 before)",
};

function ages(): string[][] {
  return Object.entries(retirementAges).flatMap(([category, values]) =>
    values.map((one) => {
      const [years, months] = [Math.floor(Number(one.value) / 12), Number(one.value) % 12];
      return [whose[category as RetirementCategory], span(one), `${years}周岁${months === 0 ? "" : `零${months}个月`}`];
    }),
  );
}

function notices(): string[][] {
  return [...new Set(daysOff.map(({ source }) => source))].map((source) => {
    const days = daysOff.filter((one) => one.source === source);
    const run = ({ from, until }: { from: string; until: string }) => (from === until ? from : `${from}至${until}`);
    const listed = (kind: "off" | "work") =>
      days
        .filter(({ value }) => value === kind)
        .map(run)
        .join("、");
    return [source, listed("off"), listed("work")];
  });
}

const rates = (): string[][] =>
  depositRates["one-year"].map((one, index) => [
    span(one),
    one.value,
    depositRates.demand[index]?.value ?? "",
    one.source,
  ]);
