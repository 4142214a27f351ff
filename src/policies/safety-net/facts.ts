import { day, flag, list, mustHold, oneOf, optional } from "../../kernel/facts/index.ts";
import { type Labels, labels, type Text } from "../../kernel/language/index.ts";
import { disabilityGrade } from "../shared/severity.ts";

export const on = day({ zh: "认定日期", en: "determination date" });

/** 家庭情况 — Facts about a household. */
export const situation = {
  isPoor: flag({ zh: "贫困家庭", en: "poor household" }),
  isRural: flag({ zh: "农村家庭", en: "rural household" }),
  noViableLivelihood: flag({ zh: "无业可扶", en: "no viable livelihood" }),
  noCapacity: flag({ zh: "无力脱贫", en: "no capacity to escape poverty" }),
};
export const temporarilyUnable = flag({ zh: "暂时不能脱贫", en: "temporarily unable to escape poverty" });

/** 家庭情况的认定 — Findings that several rules record about a household. */
export const household = {
  poor: {
    holds: { zh: "属于贫困家庭", en: "is a poor household" },
    fails: { zh: "不属于贫困家庭", en: "is not a poor household" },
  },
  rural: {
    holds: { zh: "属于农村家庭", en: "is a rural household" },
    fails: { zh: "不属于农村家庭", en: "is not a rural household" },
  },
  twoLacks: {
    yes: { zh: "属于“两无”贫困人口", en: "meets the “two lacks”" },
    no: { zh: "不属于“两无”贫困人口", en: "does not meet the “two lacks”" },
  },
} as const;

/** 多选 — Any of the codes of a closed list. */
export const severalOf = <Code extends string>(title: Text, options: Labels<Code>) =>
  list(title, oneOf(title, options), { max: 20 });

/** 重度 — Whether a disability is severe. */
export const severeWords = {
  holds: {
    zh: "残疾{grade:label}，属于重度（重度标准：{limit:label}及以上）",
    en: "disability {grade:label} is severe (limit: {limit:label})",
  },
  fails: {
    zh: "残疾{grade:label}，不属于重度（重度标准：{limit:label}及以上）",
    en: "disability {grade:label} is not severe (limit: {limit:label})",
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
const circumstances = labels({
  elderly: { zh: "老年人", en: "elderly person" },
  minor: { zh: "未成年人", en: "minor" },
  "serious-illness": { zh: "重特大疾病患者", en: "person with a serious illness" },
});

/** 申请人员 — Facts about a person who may be eligible for medical assistance; what is not listed does not apply. */
export const medicalPerson = {
  categories: severalOf({ zh: "人员类别", en: "categories" }, categories),
  circumstances: severalOf({ zh: "个人情况", en: "circumstances" }, circumstances),
  disabilityGrade: optional(disabilityGrade),
};

export const notBothAges = mustHold<{ readonly circumstances: readonly string[] }>(
  ["circumstances"],
  { zh: "不得既为老年人又为未成年人", en: "either an elderly person or a minor, not both" },
  ({ circumstances }) => circumstances.includes("elderly") && circumstances.includes("minor"),
);

/** Names of the conditions that are met, in the order given. */
export function metOf<Name extends string>(conditions: Readonly<Record<Name, boolean>>): Name[] {
  return (Object.keys(conditions) as Name[]).filter((name) => conditions[name]);
}
