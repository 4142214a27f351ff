import { type Field, narrowed, reject } from "../../kernel/facts/field.ts";
import { count, day, flag, oneOf, ratio } from "../../kernel/facts/fields.ts";
import { list, optional } from "../../kernel/facts/groups.ts";
import { rejection } from "../../kernel/language/errors.ts";
import { labels, type Text } from "../../kernel/language/text.ts";
import type { Ratio } from "../../kernel/numbers/ratio.ts";
import { entriesOf } from "../../kernel/policy/items.ts";
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

/** 清单项 — One item of a list in a clause. */
export const item = entriesOf<ClauseAddress>("safety-net");

const isAboveWhole = (one: Ratio): boolean => one.numerator > one.denominator;
const wholeAtMost: Text = { zh: "不超过100%的比例，如“70%”", en: 'a ratio of at most 100%, such as "70%"' };

/** 比例 — A ratio of at most 100%. */
export function share(title: Text): Field<Ratio, string, string> {
  return narrowed(ratio(title), (value) =>
    isAboveWhole(value) ? reject("out-of-range", wholeAtMost) : value,
  );
}

/** Returns a figure that is a share of a whole; throws if a county has set it above 100%. */
export function shareUnder(name: string, figure: Ratio): Ratio {
  if (isAboveWhole(figure)) throw rejection(`figures.${name}`, "out-of-range", figure.text, wholeAtMost);
  return figure;
}
