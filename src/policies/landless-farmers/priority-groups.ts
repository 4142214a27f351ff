import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { flag, oneOf } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import { ageBand } from "./age-band.ts";
import { rule } from "./document.ts";
import { type Band, birthDate, referenceDate } from "./facts.ts";
import { asOf, sex, workingAge } from "./working-age.ts";

/** 保障形式 — the three forms of 二(二). */
export const protectionForms = labels({
  training: { zh: "就业培训", en: "employment training" },
  pension: { zh: "老年养老保障", en: "old-age pension" },
  allowance: { zh: "老年养老补助", en: "old-age subsidy" },
});
export type ProtectionForm = keyof typeof protectionForms;

// The text draws no line for "most of the land": the county says which it was.
const landLost = oneOf(
  { zh: "失去的耕地", en: "arable land lost" },
  labels({
    all: { zh: "全部", en: "all of it" },
    most: { zh: "大部分", en: "most of it" },
    less: { zh: "不到大部分", en: "less than most of it" },
  }),
);

const formOf: Readonly<Record<Band, ProtectionForm | null>> = {
  "below-all-bands": null,
  "training-first": "training",
  "pension-first": "pension",
  "allowance-age": "allowance",
};

/**
 * 重点对象 — which emphasis of 二(一) a person belongs to, and which form of protection the age leads to. 二(一), 二(二).
 *
 * 大龄 and 老龄 have no ages of their own in 二(一): they are the bands of 五(一)2 and 五(二), whose form is the pension
 * or the subsidy. Training looks at the age on `on`, pension and subsidy at the age on the reference date.
 *
 * @example
 * priorityGroups({ expropriatedByGovernment: true, collectiveArableLand: true, landLost: "most",
 *   birthDate: "1970-03-02", referenceDate: "2012-05-01", on: "2012-06-01" }).value
 * // { priorityGroup: true, trainingPriority: true, pensionPriority: true, form: "pension" }
 */
export const priorityGroups = rule({
  name: "priority-groups",
  title: { zh: "重点对象", en: "Focus groups" },
  question: { zh: "属于哪一类重点，按年龄适用哪种保障？", en: "Which emphasis, and which protection by age?" },
  clauses: ["二(一)", "二(二)"],
  facts: facts(
    {
      expropriatedByGovernment: flag({ zh: "由政府依法征收", en: "lawfully expropriated by government" }),
      collectiveArableLand: flag({ zh: "征收的是农村集体耕地", en: "rural collective arable land" }),
      landLost,
      birthDate,
      sex: optional(sex),
      referenceDate,
      on: asOf,
    },
    notAfter("birthDate", "referenceDate", { zh: "出生不晚于确认年龄之日", en: "born by the reference date" }),
    notAfter("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by that day" }),
  ),
  findings: {
    expropriated: {
      holds: { zh: "土地由政府依法征收", en: "the land was lawfully expropriated by government" },
      fails: { zh: "土地不是由政府依法征收", en: "the land was not lawfully expropriated by government" },
    },
    "collective-arable-land": {
      holds: { zh: "征收的是农村集体耕地", en: "it was rural collective arable land" },
      fails: { zh: "征收的不是农村集体耕地", en: "it was not rural collective arable land" },
    },
    "lost-all-or-most": {
      holds: { zh: "失去全部或大部分耕地", en: "all or most of the arable land was lost" },
      fails: { zh: "失去的耕地不到大部分", en: "less than most of the arable land was lost" },
    },
    "training-priority": {
      holds: { zh: "在劳动年龄段内，是培训重点", en: "of working age: a focus of training" },
      fails: { zh: "不在劳动年龄段内，不是培训重点", en: "not of working age: no focus of training" },
    },
    "pension-priority": {
      holds: { zh: "属于大龄或老龄，是养老重点", en: "older or old: a focus of the pension" },
      fails: { zh: "不属于大龄、老龄，不是养老重点", en: "neither older nor old: no focus of the pension" },
    },
    form: { zh: "按年龄适用{form:label}", en: "by age: {form:label}" },
    "no-form": {
      zh: "没有进入年龄段，也不在劳动年龄段内，不适用任何一种",
      en: "in no age band and not of working age: none of the forms",
    },
  },
  decide(facts, policy) {
    const expropriated = policy.condition("二(一)", "expropriated", facts.expropriatedByGovernment);
    const arable = policy.condition("二(一)", "collective-arable-land", facts.collectiveArableLand);
    const lost = policy.condition("二(一)", "lost-all-or-most", facts.landLost !== "less");

    const { inWorkingAge } = policy.apply(workingAge, facts);
    const trainingPriority = policy.condition("二(一)", "training-priority", inWorkingAge);
    const { band } = policy.apply(ageBand, facts);
    const olderOrOld = band === "pension-first" || band === "allowance-age";
    const pensionPriority = policy.condition("二(一)", "pension-priority", olderOrOld);

    // the bands look at the reference date; training is open to whoever has come of age since
    const form = formOf[band] ?? (inWorkingAge ? "training" : null);
    if (form === null) policy.found("二(二)", "no-form");
    else policy.found("二(二)", "form", { form: protectionForms[form] });
    return { priorityGroup: expropriated && arable && lost, trainingPriority, pensionPriority, form };
  },
});
