import { count, mustHold, optional, type ShapeOut } from "../../../kernel/facts/index.ts";

const people = (zh: string, en: string) => optional(count({ zh, en }, { zh: "人", en: "people" }, { max: 10_000_000 }));

/** 目标任务的人数 — Numbers of people on which the targets are assessed; each target needs only its own. */
export const trainingCounts = {
  trained: people("受训残疾人总数", "people trained"),
  employed: people("就业创业或增收人数", "people in work, in business or with higher income"),
  urbanPeople: people("城镇残疾人总数", "urban people with disabilities"),
  urbanAbleAndWilling: people("城镇有劳动能力和培训意愿人数", "urban people able to work and willing to train"),
  urbanAbleAndWillingTrained: people(
    "城镇有劳动能力和培训意愿者中受训人数",
    "people trained among the urban people able to work and willing to train",
  ),
  urbanPeopleTrained: people("城镇残疾人中受训人数", "urban people trained"),
  vocationalTrainees: people("参加职业技能培训人数", "vocational trainees"),
  certified: people("职业技能培训人员中获证人数", "vocational trainees with a certificate"),
  vocationalEmployed: people("职业技能培训人员中就业人数", "vocational trainees in work"),
  traineesEmployed: people("全部受训人员中就业人数", "people in work among all people trained"),
};
type Counts = ShapeOut<typeof trainingCounts>;

/** Requires that a part is at most the whole, where both are given. */
function atMost(part: keyof Counts, whole: keyof Counts) {
  const { [part]: less, [whole]: more } = trainingCounts;
  const text = { zh: `${less.title.zh}不得多于${more.title.zh}`, en: `at most the number of ${more.title.en}` };
  return mustHold<Counts>(
    [part, whole],
    text,
    ({ [part]: few, [whole]: all }) => few !== undefined && few > (all ?? few),
  );
}

/**
 * Whether more people are counted outside a part than exist there. A count above the whole is reported separately; with a number
 * that is not given, no comparison holds.
 */
function tooManyOutside(...numbers: readonly (number | undefined)[]): boolean {
  const [counted, inPart, whole, part] = numbers as [number, number, number, number];
  return counted <= whole && part <= whole && counted - inPart > whole - part;
}

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
      zh: "有劳动能力和培训意愿者以外的城镇残疾人，受训人数不得多于其总人数",
      en: "no more people trained than there are in total, among those not able to work or not willing to train",
    },
    (f) => tooManyOutside(f.urbanPeopleTrained, f.urbanAbleAndWillingTrained, f.urbanPeople, f.urbanAbleAndWilling),
  ),
  mustHold<Counts>(
    ["traineesEmployed", "vocationalEmployed", "trained", "vocationalTrainees"],
    {
      zh: "职业技能培训人员以外的受训人员，就业人数不得多于其总人数",
      en: "no more people in work than there are in total, among those outside vocational training",
    },
    (f) => tooManyOutside(f.traineesEmployed, f.vocationalEmployed, f.trained, f.vocationalTrainees),
  ),
];
