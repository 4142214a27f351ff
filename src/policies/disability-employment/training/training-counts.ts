import { mustHold } from "../../../kernel/facts/facts.ts";
import { count } from "../../../kernel/facts/fields.ts";
import { optional } from "../../../kernel/facts/groups.ts";
import type { Text } from "../../../kernel/language/text.ts";

interface Counts {
  readonly trained: number;
  readonly employed: number;
  readonly urbanPeople?: number | undefined;
  readonly urbanAbleAndWilling: number;
  readonly urbanAbleAndWillingTrained: number;
  readonly urbanPeopleTrained?: number | undefined;
  readonly vocationalTrainees: number;
  readonly certified: number;
  readonly vocationalEmployed: number;
  readonly traineesEmployed?: number | undefined;
}

const titles = {
  trained: { zh: "受训残疾人总数", en: "people trained" },
  employed: { zh: "就业创业或增收人数", en: "people in work, in business or with higher income" },
  urbanPeople: { zh: "城镇残疾人总数", en: "urban people with disabilities" },
  urbanAbleAndWilling: {
    zh: "城镇有劳动能力和培训意愿人数",
    en: "urban people able to work and willing to train",
  },
  urbanAbleAndWillingTrained: {
    zh: "城镇有劳动能力和培训意愿者中受训人数",
    en: "people trained among the urban people able to work and willing to train",
  },
  urbanPeopleTrained: { zh: "城镇残疾人中受训人数", en: "urban people trained" },
  vocationalTrainees: { zh: "参加职业技能培训人数", en: "vocational trainees" },
  certified: { zh: "职业技能培训人员中获证人数", en: "vocational trainees with a certificate" },
  vocationalEmployed: { zh: "职业技能培训人员中就业人数", en: "vocational trainees in work" },
  traineesEmployed: { zh: "全部受训人员中就业人数", en: "people in work among all people trained" },
} as const satisfies Record<keyof Counts, Text>;

const people = { zh: "人", en: "people" };
const counted = (name: keyof Counts) => count(titles[name], people, { max: 10_000_000 });

/** 目标任务的人数 — Numbers of people on which the targets are assessed. */
export const trainingCounts = {
  trained: counted("trained"),
  employed: counted("employed"),
  urbanPeople: optional(counted("urbanPeople")),
  urbanAbleAndWilling: counted("urbanAbleAndWilling"),
  urbanAbleAndWillingTrained: counted("urbanAbleAndWillingTrained"),
  urbanPeopleTrained: optional(counted("urbanPeopleTrained")),
  vocationalTrainees: counted("vocationalTrainees"),
  certified: counted("certified"),
  vocationalEmployed: counted("vocationalEmployed"),
  traineesEmployed: optional(counted("traineesEmployed")),
};

/** Requires that a part is at most its whole, where both are given. */
function atMost(part: keyof Counts, whole: keyof Counts) {
  const text: Text = {
    zh: `${titles[part].zh}不得多于${titles[whole].zh}`,
    en: `at most the number of ${titles[whole].en}`,
  };
  return mustHold<Counts>([part, whole], text, ({ [part]: few, [whole]: all }) =>
    few === undefined || all === undefined ? false : few > all,
  );
}

/** Whether more people are counted outside a part than are there. A count above the whole is a fault of its own. */
const tooManyOutside = (counted: number | undefined, inPart: number, whole: number | undefined, part: number) =>
  counted !== undefined && whole !== undefined && counted <= whole && part <= whole && counted - inPart > whole - part;

/** Contradictions between these numbers. */
export const countConstraints = [
  atMost("urbanAbleAndWilling", "urbanPeople"),
  atMost("urbanAbleAndWillingTrained", "urbanAbleAndWilling"),
  atMost("urbanAbleAndWillingTrained", "urbanPeopleTrained"),
  atMost("urbanPeopleTrained", "urbanPeople"),
  atMost("urbanPeopleTrained", "trained"),
  atMost("urbanAbleAndWillingTrained", "trained"),
  atMost("vocationalTrainees", "trained"),
  atMost("certified", "vocationalTrainees"),
  atMost("vocationalEmployed", "vocationalTrainees"),
  atMost("vocationalEmployed", "traineesEmployed"),
  atMost("traineesEmployed", "trained"),
  mustHold<Counts>(
    ["urbanPeopleTrained", "urbanAbleAndWillingTrained", "urbanPeople", "urbanAbleAndWilling"],
    {
      zh: "有劳动能力和培训意愿者以外的受训人数，不得多于其余城镇残疾人数",
      en: "at most as many other urban people trained as there are urban people not able to work or not willing to train",
    },
    (f) => tooManyOutside(f.urbanPeopleTrained, f.urbanAbleAndWillingTrained, f.urbanPeople, f.urbanAbleAndWilling),
  ),
  mustHold<Counts>(
    ["traineesEmployed", "vocationalEmployed", "trained", "vocationalTrainees"],
    {
      zh: "职业技能培训人员以外的就业人数，不得多于其余受训人数",
      en: "at most as many other trainees in work as there are trainees outside vocational training",
    },
    (f) => tooManyOutside(f.traineesEmployed, f.vocationalEmployed, f.trained, f.vocationalTrainees),
  ),
];
