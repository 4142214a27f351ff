import type { Language } from "../kernel/language/index.ts";
import type { AnyRule, Determination, Rendered } from "../kernel/policy/index.ts";
import type { Report, ReportSection } from "../report/index.ts";
import { accountAnswer, accountSections, isAccount } from "./account.ts";
import { answerWords } from "./answer.ts";
import { same, sayIn } from "./words.ts";

/** 认定明细 — A determination as a report in one language. */
export function reportOf(determination: Determination, rule: AnyRule, words: Rendered, language: Language): Report {
  const say = sayIn(language);
  const { value } = determination;
  const shownValue = isAccount(determination) ? accountAnswer(determination.value) : value;
  return {
    title: same(rule.title[language]),
    language,
    about: [
      { name: same(say("问题", "Question")), value: rule.question[language] },
      { name: same(say("规则", "Rule")), value: rule.name },
    ],
    sections: [
      answerSection(shownValue, rule, language),
      ...failedSection(words, language),
      groundsSection(words, language),
      ...figuresSection(words, language),
      ...readingsSection(words, language),
      ...(isAccount(determination) ? accountSections(determination.value, language) : []),
    ],
  };
}

/** A determination and all determinations on which it is based. */
const withBelow = (one: Rendered): readonly Rendered[] => [one, ...one.restsOn.flatMap(withBelow)];

function answerSection(value: unknown, rule: AnyRule, language: Language): ReportSection {
  const say = sayIn(language);
  const rows = answerWords(value, rule.answer.schema, language).map(({ title, text, depth }) => [
    `${"　".repeat(depth)}${title}`,
    text,
  ]);
  const columns = [{ heading: same(say("项目", "Item")) }, { heading: same(say("结果", "Result")) }];
  return { title: same(say("认定结果", "Answer")), tables: [{ columns, rows }] };
}

function failedSection(words: Rendered, language: Language): readonly ReportSection[] {
  const say = sayIn(language);
  const failed = withBelow(words).flatMap(({ grounds }) => grounds.filter(({ mark }) => mark === "✗"));
  if (failed.length === 0) return [];
  const notes = failed.map(({ clause, text }) => same(`✗ ${clause} ${text}`));
  return [{ title: same(say("不符合的条件", "Conditions not met")), notes }];
}

function groundsSection(words: Rendered, language: Language): ReportSection {
  const say = sayIn(language);
  const columns = [
    { heading: same(say("符合", "Holds")) },
    { heading: same(say("条款", "Clause")) },
    { heading: same(say("认定", "Finding")) },
  ];
  const tables = withBelow(words)
    .filter(({ grounds }) => grounds.length > 0)
    .map(({ title, rule, grounds }) => ({
      caption: same(say(`${title}（${rule}）`, `${title} (${rule})`)),
      columns,
      rows: grounds.map(({ mark, clause, text }) => [mark, clause, text]),
    }));
  return { title: same(say("依据", "Grounds")), tables };
}

function figuresSection(words: Rendered, language: Language): readonly ReportSection[] {
  const say = sayIn(language);
  const figures = withBelow(words).flatMap((one) => one.figures);
  const rows = distinct(figures.map(({ title, value, from, clause }) => [title, value, from ?? "", clause]));
  if (rows.length === 0) return [];
  const columns = [
    { heading: same(say("参数", "Figure")) },
    { heading: same(say("值", "Value")), align: "right" as const },
    { heading: same(say("自何日起", "From")) },
    { heading: same(say("条款", "Clause")) },
  ];
  return [{ title: same(say("所用参数和利率", "Figures and rates")), tables: [{ columns, rows }] }];
}

function readingsSection(words: Rendered, language: Language): readonly ReportSection[] {
  const say = sayIn(language);
  const kind = (isDefault: boolean): string =>
    isDefault ? say("默认", "default") : say("本县另选", "county's choice");
  const readings = withBelow(words).flatMap((one) => one.readings);
  const rows = distinct(readings.map(({ question, option, isDefault }) => [question, option, kind(isDefault)]));
  if (rows.length === 0) return [];
  const columns = [
    { heading: same(say("原文未写明的问题", "Open point")) },
    { heading: same(say("所用口径", "Reading")) },
    { heading: same(say("来源", "Chosen by")) },
  ];
  return [{ title: same(say("所用口径", "Readings")), tables: [{ columns, rows }] }];
}

/** Rows of a table, each once. */
function distinct(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
