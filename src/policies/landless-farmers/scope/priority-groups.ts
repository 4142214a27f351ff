import { answer, facts, flag, nullable, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { benefits } from "../benefits/benefits.ts";
import { rule } from "../document.ts";
import { type Band, birthDate, bornBy, landFacts, referenceDate } from "../facts.ts";
import { ageBand } from "./age-band.ts";
import { landFindings } from "./scope.ts";
import { asOf, sex, workingAge } from "./working-age.ts";

/** 保障形式 — The three forms of protection in 二(二). */
const protectionForms = labels({ training: { zh: "就业培训", en: "employment training" }, ...benefits });

// The text does not define "most of the land", so the county states which it was.
const landLost = oneOf(
  { zh: "失去的耕地", en: "arable land lost" },
  labels({
    all: { zh: "全部", en: "all of it" },
    most: { zh: "大部分", en: "most of it" },
    less: { zh: "未达到大部分", en: "less than most of it" },
  }),
);

const formOf: Readonly<Record<Band, keyof typeof protectionForms | null>> = {
  "below-all-bands": null,
  "training-first": "training",
  "pension-first": "pension",
  "allowance-age": "allowance",
};

/**
 * 重点对象 — Decides to which priority groups a person belongs, and which form of protection follows from the age. 二(一),
 * 二(二).
 *
 * 二(一) states no ages for 大龄 and 老龄: they are the age bands of 五(一)2 and 五(二), whose form is the pension or the
 * allowance. For training the age on `on` counts, for pension and allowance the age on the reference date.
 *
 * @example priorityGroups({ expropriatedByGovernment: true, collectiveArableLand: true, landLost: "most",
 *   birthDate: "1970-03-02", referenceDate: "2012-05-01", on: "2012-06-01" }).value
 * // { inPriorityGroup: true, trainingPriority: true, pensionPriority: true, form: "pension" }
 */
export const priorityGroups = rule({
  name: "priority-groups",
  title: { zh: "重点对象", en: "Priority groups" },
  question: {
    zh: "属于哪些重点对象，按年龄适用哪种保障？",
    en: "Which priority group does this person belong to, and which form of protection applies?",
  },
  clauses: ["二(一)", "二(二)"],
  facts: facts(
    {
      expropriatedByGovernment: landFacts.expropriatedByGovernment,
      collectiveArableLand: landFacts.collectiveArableLand,
      landLost,
      birthDate,
      sex: optional(sex),
      referenceDate,
      on: asOf,
    },
    bornBy("referenceDate", referenceDate),
    bornBy("on", asOf),
  ),
  answer: answer({
    inPriorityGroup: flag({ zh: "属于重点人群", en: "in the priority group" }),
    trainingPriority: flag({ zh: "属于就业培训重点对象", en: "has priority in training" }),
    pensionPriority: flag({ zh: "属于养老保障重点对象", en: "has priority in old-age security" }),
    form: nullable(oneOf({ zh: "适用的保障形式", en: "form of protection by age" }, protectionForms)),
  }),
  uses: [workingAge, ageBand],
  findings: {
    ...landFindings,
    "lost-all-or-most": {
      holds: { zh: "失去全部或大部分耕地", en: "all or most of the arable land was lost" },
      fails: { zh: "失去的耕地未达到大部分", en: "less than most of the arable land was lost" },
    },
    "training-priority": {
      yes: { zh: "在劳动年龄段内，属于就业培训重点对象", en: "of working age, so has priority in training" },
      no: { zh: "不在劳动年龄段，不属于就业培训重点对象", en: "not of working age, so has no priority in training" },
    },
    "pension-priority": {
      yes: {
        zh: "是大龄或老龄人员，属于养老保障重点对象",
        en: "is older or elderly, so has priority in old-age security",
      },
      no: {
        zh: "不是大龄或老龄人员，不属于养老保障重点对象",
        en: "is not older or elderly, so does not have priority in old-age security",
      },
    },
    form: { zh: "按年龄适用{form:label}", en: "form of protection by age: {form:label}" },
    "no-form": {
      zh: "不属于任何年龄段，也不在劳动年龄段内，不适用任何一种保障",
      en: "in no age band and not of working age, so no form of protection applies",
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

    // bands use the age on the reference date; a person who has reached working age since then may train
    const form = formOf[band] ?? (inWorkingAge ? "training" : null);
    if (form === null) policy.found("二(二)", "no-form");
    else policy.found("二(二)", "form", { form: protectionForms[form] });
    return { inPriorityGroup: expropriated && arable && lost, trainingPriority, pensionPriority, form };
  },
});
