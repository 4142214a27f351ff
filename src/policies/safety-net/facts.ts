import { refused } from "../../kernel/facts.ts";
import { type Field, field, fieldInfo, refuse } from "../../kernel/field.ts";
import { count, day, flag, list, oneOf, optional, ratio } from "../../kernel/fields.ts";
import { entriesOf } from "../../kernel/items.ts";
import type { Ratio } from "../../kernel/ratio.ts";
import { soundReaderOf, unsound } from "../../kernel/sound-reading.ts";
import { labels, type Text } from "../../kernel/text.ts";
import type { At } from "./document.ts";

export const on = day({ zh: "认定之日", en: "day of the determination" });

/** 家庭处境 — what is known of a household's poverty. */
export const situation = {
  isPoor: flag({ zh: "贫困家庭", en: "poor household" }),
  isRural: flag({ zh: "农村家庭", en: "rural household" }),
  noViableLivelihood: flag({ zh: "无业可扶", en: "no occupation that could be supported" }),
  noCapacity: flag({ zh: "无力脱贫", en: "no strength to escape poverty" }),
};
export const temporarilyUnable = flag({ zh: "暂时不能脱贫", en: "cannot escape poverty for the time being" });

export const disabilityGrade = count(
  { zh: "残疾等级", en: "grade of disability" },
  { zh: "级", en: "grade" },
  { min: 1, max: 4 },
);

/** 身份 — the categories that the circle of medical aid knows. */
export const categories = labels({
  dibao: { zh: "低保对象", en: "minimum living allowance recipient" },
  "extreme-difficulty": { zh: "特困供养人员", en: "special hardship person" },
  "registered-poor": { zh: "建档立卡贫困户", en: "registered poor household" },
  "low-income-household": { zh: "低收入家庭成员", en: "member of a low-income household" },
  "poor-through-illness": { zh: "因病致贫家庭成员", en: "member of a household poor through illness" },
});

/** 个人情况 — what a member of a low-income household must be. Who is elderly is not defined: an input. */
export const circumstances = labels({
  elderly: { zh: "老年人", en: "elderly" },
  minor: { zh: "未成年人", en: "minor" },
  "serious-illness": { zh: "重特大疾病患者", en: "seriously ill" },
});

/** 医疗救助对象 — a person before the circle of medical aid; what is not listed is not so. */
export const medicalPerson = {
  categories: list({ zh: "身份", en: "categories" }, oneOf({ zh: "身份", en: "standing" }, categories), { max: 20 }),
  circumstances: list({ zh: "个人情况", en: "circumstances" }, oneOf({ zh: "个人情况", en: "trait" }, circumstances), {
    max: 20,
  }),
  disabilityGrade: optional(disabilityGrade),
};

export const notBothAges: Text = { zh: "不能既是老年人又是未成年人", en: "elderly or a minor, not both" };
export const hasTwoAges = (person: { readonly circumstances: readonly string[] }): boolean =>
  person.circumstances.includes("elderly") && person.circumstances.includes("minor");

/** 清单项 — one item of a list that a clause states. */
export const item = entriesOf<At>("safety-net");

const isAboveWhole = (one: Ratio): boolean => one.numerator > one.denominator;
const wholeAtMost: Text = { zh: '不超过100%的比例，如 "70%"', en: 'a ratio of at most 100%, such as "70%"' };

/** 不超过全部的比例 — a ratio of at most 100%. */
export function share(title: Text): Field<Ratio, string> {
  const form = ratio(title);
  const read = soundReaderOf(form);
  return field(fieldInfo.get(form) ?? { title }, (input) => {
    const found = read(input);
    if (found === unsound) return refuse(typeof input === "string" ? "malformed" : "wrong-type", wholeAtMost);
    return isAboveWhole(found as Ratio) ? refuse("out-of-range", wholeAtMost) : (found as Ratio);
  });
}

/** A figure that is a share of something: one above the whole is refused. */
export function shareUnder(name: string, figure: Ratio): Ratio {
  if (isAboveWhole(figure)) throw refused(`figures.${name}`, "out-of-range", figure.text, wholeAtMost);
  return figure;
}
