import type { AnyRule } from "../../kernel/policy/index.ts";
import { type Column, columnsOf, listTablesOf } from "./columns.ts";
import { fillingOf } from "./template.ts";

/** 填表说明 — A Markdown page, in Chinese with English, that explains the columns of a rule. */
export function templatePage(rule: AnyRule, stem: string): string {
  const columns = columnsOf(rule).filter(({ isWhole }) => !isWhole);
  const lists = listTablesOf(rule);
  const lines = [
    `# ${rule.title.zh} ${rule.title.en}`,
    "",
    `${rule.question.zh} ${rule.question.en}`,
    "",
    `规则 rule：\`${rule.name}\``,
    "",
    "## 主表 The table",
    "",
    `\`${stem}.csv\`，每人一行，列的次序不限。没有列出的列（如姓名、备注）原样带到结果中。不知道的留空。`,
    "",
    "One row a person, columns in any order. Other columns, such as names and remarks, are carried through to the results. Leave unknown cells empty.",
    "",
    ...tableOf(columns),
    ...lists.flatMap(({ path, title, columns: own }) => [
      "",
      `## 附表：${title.zh} ${title.en}`,
      "",
      `\`${stem}.${path}.csv\`，每项一行，用人员编号与主表对应；一人可有多行，也可没有。One row an item, joined by the person code.`,
      "",
      ...tableOf(own.filter(({ isWhole }) => !isWhole)),
    ]),
    "",
    ...ways(stem),
  ];
  return `${lines.join("\n")}\n`;
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

const tableOf = (columns: readonly Column[]): string[] => [
  "| 列 column | English | 字段 field | 必填 required | 填法 how |",
  "| --- | --- | --- | --- | --- |",
  "| 人员编号 | person code |  | 是 yes | 文字；没有编号的，另设“公民身份号码”列 or a column 公民身份号码 |",
  ...columns.map((one) => {
    const { zh, en } = fillingOf(one);
    const needed = one.required ? "是 yes" : "可不填 no";
    return `| ${[one.heading.zh, one.heading.en, `\`${one.path}\``, needed, `${zh} ${en}`].map(cell).join(" | ")} |`;
  }),
];

const ways = (stem: string): string[] => [
  "## 写法 Notation",
  "",
  "- 列名可用中文、英文或字段名。Headings may be Chinese, English or the field's name.",
  "- 日期 `2010/6/1`、`2010年6月1日`、`20100601`，金额 `18,000.00`、`18000元`，是否 `有`、`无`、`Y`、`N`、`√`、`×` 等只有一种意思的写法可以识别，逐列计数；加 `--strict` 则一律退回。Other notations with one possible sense are read and counted; `--strict` refuses them.",
  "- 公民身份号码核对校验码、出生日期和性别，输出时遮盖中间8位；加 `--show-id` 则不遮盖。Id numbers are checked, and masked unless `--show-id` is given.",
  "",
  "## 县级设置 County settings",
  "",
  `\`${stem}.county.json\`：\`readings\` 为口径，\`figures\` 为参数，\`facts\` 为全县共用的填报项；可用的名称见 \`${stem}.county.schema.json\`。Readings, figures, and facts common to everybody.`,
];
