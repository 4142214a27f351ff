import { type Field, narrowed, reject } from "../../kernel/facts/field.ts";
import { count, day, flag, oneOf, ratio } from "../../kernel/facts/fields.ts";
import { list, optional } from "../../kernel/facts/groups.ts";
import { rejection } from "../../kernel/language/errors.ts";
import { type Labels, labels, type Text } from "../../kernel/language/text.ts";
import type { Ratio } from "../../kernel/numbers/ratio.ts";
import type { ConditionWords } from "../../kernel/policy/findings.ts";
import { entriesOf, itemsOf } from "../../kernel/policy/items.ts";
import type { ClauseAddress } from "./document.ts";

export const on = day({ zh: "认定日期", en: "determination date" });

/** 家庭处境 — What is known about a household's poverty. */
export const situation = {
  isPoor: flag({ zh: "贫困家庭", en: "poor household" }),
  isRural: flag({ zh: "农村家庭", en: "rural household" }),
  noViableLivelihood: flag({ zh: "无业可扶", en: "no viable livelihood" }),
  noCapacity: flag({ zh: "无力脱贫", en: "no capacity to escape poverty" }),
};
export const temporarilyUnable = flag({ zh: "暂时不能脱贫", en: "temporarily unable to escape poverty" });

export const disabilityGrade = count(
  { zh: "残疾等级", en: "disability grade" },
  { zh: "级", en: "grade" },
  { min: 1, max: 4 },
);

/** 重度 — The words of whether a disability is severe. */
export const severeWords = {
  holds: {
    zh: "残疾{grade:grade}，属于重度（重度标准：{limit:grade}及以上）",
    en: "disability {grade:grade} is severe (limit: {limit:grade})",
  },
  fails: {
    zh: "残疾{grade:grade}，不属于重度（重度标准：{limit:grade}及以上）",
    en: "disability {grade:grade} is not severe (limit: {limit:grade})",
  },
} as const;

/** 人员类别 — The categories on which eligibility for medical assistance depends. */
export const categories = labels({
  dibao: { zh: "低保对象", en: "dibao recipient" },
  "extreme-difficulty": { zh: "特困供养人员", en: "person in extreme difficulty" },
  "registered-poor": { zh: "建档立卡贫困户", en: "registered poor household" },
  "low-income-household": { zh: "低收入家庭成员", en: "member of a low-income household" },
  "impoverished-by-illness": { zh: "因病致贫家庭成员", en: "member of a household impoverished by illness" },
});

/** 个人情况 — Circumstances that make a member of a low-income household eligible. The text does not define “elderly”. */
export const circumstances = labels({
  elderly: { zh: "老年人", en: "elderly person" },
  minor: { zh: "未成年人", en: "minor" },
  "serious-illness": { zh: "重特大疾病患者", en: "person with a serious illness" },
});

/**
 * 申请人员 — Facts about a person whose eligibility for medical assistance is decided; what is not listed does not apply.
 */
export const medicalPerson = {
  categories: list({ zh: "人员类别", en: "categories" }, oneOf({ zh: "人员类别", en: "category" }, categories), {
    max: 20,
  }),
  circumstances: list(
    { zh: "个人情况", en: "circumstances" },
    oneOf({ zh: "个人情况", en: "circumstance" }, circumstances),
    { max: 20 },
  ),
  disabilityGrade: optional(disabilityGrade),
};

export const notBothAges: Text = {
  zh: "不得既为老年人又为未成年人",
  en: "either an elderly person or a minor, not both",
};
export const hasTwoAges = (person: { readonly circumstances: readonly string[] }): boolean =>
  person.circumstances.includes("elderly") && person.circumstances.includes("minor");

/** Why a fact that may usually be left out is required. */
export const byReading: Text = { zh: "按所选口径须填报此项", en: "a value, required by the chosen reading" };
export const notInTheText: Text = {
  zh: "原文未规定，须由县另行规定后填报",
  en: "a value set by the county, because the text gives none",
};

/** 清单项 — One item of a list in a clause. */
export const entryAt = entriesOf<ClauseAddress>("safety-net");
/** 清单 — A list that clauses state, in the order of the text. */
export const items = itemsOf<ClauseAddress>("safety-net");

/** 条件 — Some of a rule's conditions as labels, in the words of a condition that holds. */
export function conditionsOf<Name extends string>(
  findings: { readonly [N in Name]: ConditionWords },
  ...names: readonly Name[]
): Labels<Name> {
  return labels(Object.fromEntries(names.map((name) => [name, findings[name].holds]))) as Labels<Name>;
}

/** Names of the conditions that are met, in the order given. */
export function metOf<Name extends string>(conditions: Readonly<Record<Name, boolean>>): Name[] {
  return (Object.keys(conditions) as Name[]).filter((name) => conditions[name]);
}

const isAboveWhole = (one: Ratio): boolean => one.numerator > one.denominator;
const wholeAtMost: Text = { zh: "不超过100%的比例，如“70%”", en: 'a ratio of at most 100%, such as "70%"' };

/** 比例 — A ratio of at most 100%. */
export function share(title: Text): Field<Ratio, string, string> {
  return narrowed(ratio(title), (value) => (isAboveWhole(value) ? reject("out-of-range", wholeAtMost) : value));
}

/** Returns a figure that is a share of a whole; throws if a county has set it above 100%. */
export function shareUnder(name: string, figure: Ratio): Ratio {
  if (isAboveWhole(figure)) throw rejection(`figures.${name}`, "out-of-range", figure.text, wholeAtMost);
  return figure;
}
