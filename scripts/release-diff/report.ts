import { ruleNamed } from "../../src/call.ts";
import { type CatalogueFigure, type CatalogueReading, catalogue } from "../../src/catalogue.ts";
import { coordination } from "../../src/coordination/index.ts";
import type { Text } from "../../src/kernel/language/index.ts";
import type { ChangedAnswer, ChangedPart, OwnChange, ReleaseDifference } from "./compare.ts";

/** A value in a line; a long one is cut. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const dates = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(({ from, until, value: one }) => `${from ?? "…"}至${until ?? "…"}：${one}`).join("；")
    : shown(value ?? "—");

const ownLine = ({ document, name, before, after }: OwnChange): string =>
  `- \`${document}/${name}\` ${dates(before)} → ${dates(after)}`;

const mostParts = 4;

function partsText(parts: readonly ChangedPart[]): string {
  const listed = parts.slice(0, mostParts).map(({ path, before, after }) => {
    return `${path === "" ? "" : `\`${path}\` `}${shown(before)} → ${shown(after)}`;
  });
  return [...listed, ...(parts.length > mostParts ? [`另有${parts.length - mostParts}处 and more`] : [])].join("；");
}

const itself: Text = { zh: "规则本身", en: "the rule itself" };
const becauseText = (because: readonly OwnChange[]): string =>
  because.length === 0 ? `${itself.zh} ${itself.en}` : because.map(titleOf).join("、");

/** The title of a figure, or the question of a reading. */
function titleOf({ kind, document, name }: OwnChange): string {
  const all: readonly (CatalogueFigure | CatalogueReading)[] =
    kind === "figure" ? catalogue.figures : catalogue.readings;
  const found = all.find((one) => one.document === document && one.name === name);
  const { zh, en } = found && "title" in found ? found.title : (found?.question ?? { zh: name, en: name });
  return `${zh} ${en}`;
}

/** 版本说明 — The differences as Markdown, Chinese first. */
export function reportOf(given: string, { compared, changed, ...found }: ReleaseDifference): string {
  const rows = changed.filter(({ asked }) => asked.about.kind === "row");
  const people = changed.filter(({ asked }) => asked.about.kind === "person");
  const line = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`- ${title}：${texts.join("、")}`];
  const named = (all: readonly { readonly name: string; readonly zh: string }[]) =>
    all.map(({ name, zh }) => `\`${name}\` ${zh}`);
  const rules = [
    ...line("新增 new", named(found.rules.added)),
    ...line("取消 gone", named(found.rules.removed)),
    ...line(
      "更名 renamed",
      Object.entries(found.renamed).map(([now, before]) => `\`${before}\` → \`${now}\``),
    ),
    ...found.fields.map(({ rule, added, removed }) => {
      const fields = [...added.map((one) => `+ \`${one}\``), ...removed.map((one) => `- \`${one}\``)];
      return `- 结果的项 fields of the answer：\`${rule}\` ${fields.join("、")}`;
    }),
  ];
  const own = found.own.map(ownLine);
  return [
    `# 版本差异 What changes since \`${given}\``,
    "",
    "| | 比对 compared | 结果不同 differ |",
    "| --- | ---: | ---: |",
    `| 案例表的行 rows of the tables | ${compared.row} | ${rows.length} |`,
    `| 示例县的人 people of the example county | ${compared.person} | ${people.length} |`,
    ...section("规则 Rules", rules),
    ...section("参数和默认口径 Figures and default readings", own),
    ...section("案例表 Rows of the tables", byRule(rows)),
    ...section("示例县 People of the example county", byReason(people)),
    "",
  ].join("\n");
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];

function byRule(rows: readonly ChangedAnswer[]): string[] {
  return [...grouped(rows, ({ asked }) => asked.rule)].flatMap(([name, all], index) => {
    const { title } = name === coordination.name ? coordination : ruleNamed(name as never as "landless-farmers/age");
    const lines = all.map(({ asked: { about }, parts, because }) => {
      const [clause, when] = about.kind === "row" ? [about.clause, about.when] : ["", ""];
      return `- **${clause}** ${when}：${partsText(parts)}。因为 because：${becauseText(because)}`;
    });
    return [...(index === 0 ? [] : [""]), `### ${title.zh} \`${name}\``, "", ...lines];
  });
}

/** People whose answers change for the same reasons, with the clauses of the rule. */
function byReason(people: readonly ChangedAnswer[]): string[] {
  return [...grouped(people, ({ because }) => becauseText(because))].map(([reason, all]) => {
    const codes = all.map(({ asked: { about } }) => (about.kind === "person" ? about.code : ""));
    return `- ${reason}：${all.length}人 people：${codes.join("、")}`;
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
