import { yearOf } from "../../../kernel/days/index.ts";
import {
  day,
  eachOnce,
  type FactOf,
  facts,
  flag,
  group,
  list,
  money,
  mustHold,
  oneOf,
  optional,
  type ShapeOut,
  variant,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Fen } from "../../../kernel/numbers/index.ts";
import { share } from "../../shared/shares.ts";
import { medicalPerson, notBothAges } from "../facts.ts";

/** 儿童大病 — The two childhood illnesses to which another document applies, and all others. */
export const childIllnesses = labels({
  "acute-leukaemia": { zh: "急性白血病", en: "acute leukaemia" },
  "congenital-heart-disease": { zh: "先天性心脏病", en: "congenital heart disease" },
  other: { zh: "其他疾病", en: "another illness" },
});
export const childIllness = oneOf({ zh: "儿童大病", en: "childhood illness" }, childIllnesses);
export const isRuralResident = flag({ zh: "农村居民", en: "rural resident" });
export const birthDate = day({ zh: "出生日期", en: "date of birth" });

/**
 * 儿童大病标准 — What the childhood illness document grants. It is cited as 〔2020〕34号, which does not fit the
 * date of the plan: the number is kept as cited, and what the document grants is a fact.
 */
const childhoodIllnessStandard = variant(
  { zh: "儿童大病医疗救助文件的标准", en: "standard of the childhood illness document" },
  "kind",
  labels({ rate: { zh: "按比例", en: "rate" }, amount: { zh: "定额", en: "fixed amount" } }),
  {
    rate: { rate: share({ zh: "救助比例", en: "assistance rate" }) },
    amount: { amount: money({ zh: "救助金额", en: "assistance amount" }) },
  },
);

const rate = share({ zh: "一般救助对象的救助比例", en: "assistance rate for an ordinary recipient" });
const deductible = money({ zh: "一般救助对象的门槛费", en: "deductible for an ordinary recipient" });
const annualCap = money({ zh: "年度救助限额", en: "annual cap on assistance" });

const admission = group(
  { zh: "住院", en: "admission" },
  {
    billedOn: day({ zh: "结算日期", en: "billing date" }),
    eligibleCosts: money({ zh: "合规医疗费用", en: "eligible medical costs" }),
    basicInsurance: money({ zh: "基本医疗保险补偿", en: "amount paid by basic medical insurance" }),
    catastrophicInsurance: money({ zh: "大病保险补偿", en: "amount paid by catastrophic illness insurance" }),
    supplementaryInsurance: money({ zh: "各类补充保险补偿", en: "amount paid by supplementary insurance" }),
    isListedDisease: flag({ zh: "属于病种范围内", en: "listed disease" }),
    childIllness: optional(childIllness),
    childhoodIllnessStandard: optional(childhoodIllnessStandard),
    unaffordable: optional(flag({ zh: "剩余费用难以负担", en: "remaining costs are unaffordable" })),
    rate: optional(rate),
    deductible: optional(deductible),
  },
);

/** 全年住院 — One year's hospital admissions, in any order. */
const admissions = list({ zh: "全年住院", en: "admissions in the year" }, admission, { min: 1, max: 400 });
type Admission = FactOf<typeof admission>;

/**
 * 剩余合规费用 — The eligible costs that basic, catastrophic and supplementary insurance leave: the base of the assistance.
 */
export const remainingCosts = (one: Admission): Fen =>
  one.eligibleCosts - one.basicInsurance - one.catastrophicInsurance - one.supplementaryInsurance;

/**
 * The admissions in the order in which they draw on the cap: by billing date; on the same date, by remaining costs from
 * the highest. Equal ones are ordered by their text, so that the order in which they are listed decides nothing.
 */
export const inBillingOrder = (all: readonly Admission[]): Admission[] =>
  [...all].sort(
    (one, other) =>
      compareTexts(one.billedOn, other.billedOn) ||
      remainingCosts(other) - remainingCosts(one) ||
      compareTexts(JSON.stringify(one), JSON.stringify(other)),
  );
const compareTexts = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const billedInOtherYear = (one: Admission, _index: number, all: readonly Admission[]): boolean =>
  yearOf(one.billedOn) !== yearOf(all[0]?.billedOn ?? one.billedOn);

/** 身份变动 — What a person is from a date within the year; it replaces what was given before. */
const change = group(
  { zh: "身份变动", en: "change of the person" },
  { from: day({ zh: "变动日期", en: "date of the change" }), ...medicalPerson },
);

export const medicalAssistanceShape = {
  ...medicalPerson,
  changes: optional(list({ zh: "年内身份变动", en: "changes of the person within the year" }, change, { max: 100 })),
  isRuralResident: optional(isRuralResident),
  birthDate: optional(birthDate),
  admissions,
  annualCap: optional(annualCap),
  capUsedBefore: optional(money({ zh: "本年此前已用限额", en: "part of the cap used earlier in the year" })),
  extremeDifficultyRate: optional(
    share({ zh: "特困供养人员救助比例", en: "assistance rate for people in extreme difficulty" }),
  ),
};
type MedicalAssistanceFacts = ShapeOut<typeof medicalAssistanceShape>;

/** What the person is on a date. */
export const personOn = (
  { changes = [], ...first }: MedicalAssistanceFacts,
  on: string,
): FactOf<typeof change> | typeof first =>
  changes.reduce<FactOf<typeof change> | undefined>(
    (last, one) => (one.from <= on && (last === undefined || one.from > last.from) ? one : last),
    undefined,
  ) ?? first;

/** 全年医疗救助填报项 — The person, the admissions in the year and the annual cap. */
export const medicalAssistanceFacts = facts(
  medicalAssistanceShape,
  notBothAges,
  mustHold(["changes"], notBothAges.expected, ({ changes = [] }) => changes.some(notBothAges.isViolated)),
  eachOnce("changes", { zh: "每日只能填报一次身份变动", en: "one change per date" }, "from"),
  mustHold(["admissions"], { zh: "各次住院须在同一年结算", en: "admissions billed in the same year" }, (f) =>
    f.admissions.some(billedInOtherYear),
  ),
  mustHold(
    ["admissions"],
    { zh: "各项补偿之和不得超过合规医疗费用", en: "insurance payments of at most the eligible medical costs" },
    (f) => f.admissions.some((one) => remainingCosts(one) < 0),
  ),
  mustHold(
    ["birthDate", "admissions"],
    { zh: "出生日期不得晚于首次结算日期", en: "a date of birth on or before the first billing date" },
    ({ birthDate, admissions }) => birthDate !== undefined && admissions.some((one) => one.billedOn < birthDate),
  ),
  mustHold(
    ["capUsedBefore", "annualCap"],
    { zh: "已用限额不得超过年度限额", en: "an amount of at most the annual cap" },
    (f) => f.annualCap !== undefined && (f.capUsedBefore ?? 0) > f.annualCap,
  ),
);

/** 尚缺的填报项 — The facts that may be left out, as a ground names them. */
export const factTitles = labels({
  unaffordable: { zh: "剩余费用是否难以负担", en: "whether the remaining costs are unaffordable" },
  childhoodIllnessStandard: childhoodIllnessStandard.title,
  rate: rate.title,
  deductible: deductible.title,
  annualCap: annualCap.title,
});

/** One admission among those of the year. */
export interface AdmissionContext {
  readonly admission: Admission;
  readonly facts: MedicalAssistanceFacts;
  /** What the person is on the billing date. */
  readonly person: ReturnType<typeof personOn>;
  readonly number: number;
  /** What remains of the annual cap; undefined where no cap is given, null where an earlier amount is not known. */
  readonly left: Fen | null | undefined;
}
