import { yearOf } from "../../kernel/calendar.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { day, type FactOf, flag, group, list, money, oneOf, optional, variant } from "../../kernel/fields.ts";
import type { Fen } from "../../kernel/money.ts";
import { labels } from "../../kernel/text.ts";
import { hasTwoAges, medicalPerson, notBothAges, share } from "./facts.ts";

/** 儿童大病 — the two illnesses for which children follow another document. */
export const childIllnesses = labels({
  "acute-leukaemia": { zh: "急性白血病", en: "acute leukaemia" },
  "congenital-heart-disease": { zh: "先天性心脏病", en: "congenital heart disease" },
});
export const childIllness = oneOf({ zh: "儿童大病", en: "illness of a child" }, childIllnesses);
export const isRuralResident = flag({ zh: "农村居民", en: "rural resident" });
export const birthDate = day({ zh: "出生日期", en: "date of birth" });

/** 另一文件的标准 — cited as 〔2020〕34号, which does not fit the plan's time; kept as cited, what it grants is an input. */
const childhoodIllnessStandard = variant(
  { zh: "儿童大病文件的标准", en: "standard of the document on children's illnesses" },
  "kind",
  labels({ rate: { zh: "按比例", en: "a rate" }, amount: { zh: "定额", en: "an amount" } }),
  {
    rate: { rate: share({ zh: "救助比例", en: "rate" }) },
    amount: { amount: money({ zh: "救助金额", en: "amount" }) },
  },
);

const admission = group(
  { zh: "一次住院", en: "one admission" },
  {
    billedOn: day({ zh: "结算日", en: "day of settlement" }),
    eligibleCosts: money({ zh: "合规医疗费用", en: "compliant costs" }),
    basicInsurance: money({ zh: "基本医疗保险补偿", en: "paid by basic insurance" }),
    catastrophicInsurance: money({ zh: "大病保险补偿", en: "paid by catastrophic insurance" }),
    supplementaryInsurance: money({ zh: "补充保险补偿", en: "paid by supplementary insurance" }),
    isListedDisease: flag({ zh: "在病种范围内", en: "a listed disease" }),
    childIllness: optional(childIllness),
    childhoodIllnessStandard: optional(childhoodIllnessStandard),
    unaffordable: optional(flag({ zh: "剩余费用难以负担", en: "what is left is hard to bear" })),
    rate: optional(share({ zh: "一般救助对象的救助比例", en: "rate for an ordinary object of aid" })),
    deductible: optional(money({ zh: "一般救助对象的门槛费", en: "deductible for an ordinary object of aid" })),
  },
);

/** 住院 — one year's admissions, in the order of their settlement. */
const admissions = list({ zh: "全年住院", en: "the year's admissions" }, admission, { min: 1, max: 400 });
export type Admission = FactOf<typeof admission>;

/** 合规费用的剩余 — the base of the aid: what basic, catastrophic and supplementary insurance leave. */
export const remainingCosts = (one: Admission): Fen =>
  one.eligibleCosts - one.basicInsurance - one.catastrophicInsurance - one.supplementaryInsurance;

const settledBefore = (one: Admission, index: number, all: readonly Admission[]): boolean =>
  one.billedOn < (all[index - 1]?.billedOn ?? one.billedOn);
const inOtherYear = (one: Admission, _index: number, all: readonly Admission[]): boolean =>
  yearOf(one.billedOn) !== yearOf(all[0]?.billedOn ?? one.billedOn);

/** 全年医疗救助的事实 — the person, the year's admissions, and the limit. */
export const medicalAssistanceFacts = facts(
  {
    ...medicalPerson,
    isRuralResident: optional(isRuralResident),
    birthDate: optional(birthDate),
    admissions,
    annualCap: optional(money({ zh: "年度救助限额", en: "yearly limit of the aid" })),
    capUsedBefore: optional(money({ zh: "本年此前已用限额", en: "limit used earlier in the year" })),
    extremeDifficultyRate: optional(share({ zh: "特困供养人员救助比例", en: "rate for special hardship" })),
  },
  impossible(["circumstances"], notBothAges, hasTwoAges),
  impossible(["admissions"], { zh: "按结算先后排列", en: "in the order of settlement" }, (f) =>
    f.admissions.some(settledBefore),
  ),
  impossible(["admissions"], { zh: "都在同一年结算", en: "all settled in one year" }, (f) =>
    f.admissions.some(inOtherYear),
  ),
  impossible(
    ["admissions"],
    { zh: "各项补偿之和不超过合规费用", en: "insurance that pays no more than the compliant costs" },
    (f) => f.admissions.some((one) => remainingCosts(one) < 0),
  ),
  impossible(
    ["birthDate", "admissions"],
    { zh: "出生不晚于第一次结算", en: "born by the first settlement" },
    ({ birthDate, admissions }) => birthDate !== undefined && admissions.some((one) => one.billedOn < birthDate),
  ),
  impossible(
    ["capUsedBefore", "annualCap"],
    { zh: "已用限额不超过年度限额", en: "no more used than the yearly limit" },
    (f) => f.annualCap !== undefined && (f.capUsedBefore ?? 0) > f.annualCap,
  ),
);
export type MedicalAssistanceFacts = FactOf<typeof medicalAssistanceFacts.schema>;
