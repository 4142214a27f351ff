import { impossible } from "../../kernel/facts.ts";
import { count, optional } from "../../kernel/fields.ts";

const persons = { zh: "人", en: "persons" };
const counted = (zh: string, en: string) => count({ zh, en }, persons, { max: 10_000_000 });

/** 目标任务的人数 — the numbers of persons by which the targets are judged. */
export const trainingCounts = {
  trained: counted("培训的残疾人", "disabled persons trained"),
  employed: counted("就业创业或增加收入的人", "persons in work, in business or earning more"),
  urbanPeople: optional(counted("城镇残疾人", "urban disabled persons")),
  urbanAbleAndWilling: counted("城镇有劳动能力和培训意愿的残疾人", "urban persons able to work and willing to train"),
  urbanAbleAndWillingTrained: counted("其中受训的", "of them trained"),
  urbanPeopleTrained: optional(counted("全部城镇残疾人中受训的", "of all urban persons trained")),
  vocationalTrainees: counted("参加职业技能培训的人", "vocational trainees"),
  certified: counted("其中获得职业资格证的", "of them with a certificate"),
  vocationalEmployed: counted("其中就业的", "of them in work"),
  traineesEmployed: optional(counted("全部受训者中就业的", "of all trained in work")),
};

interface Counts {
  readonly trained: number;
  readonly urbanPeople?: number | undefined;
  readonly urbanAbleAndWilling: number;
  readonly urbanAbleAndWillingTrained: number;
  readonly urbanPeopleTrained?: number | undefined;
  readonly vocationalTrainees: number;
  readonly certified: number;
  readonly vocationalEmployed: number;
  readonly traineesEmployed?: number | undefined;
}

const vocational = "not more than the vocational trainees";

/** A part that cannot be more than its whole, where both are known. */
const atMost = (part: keyof Counts, whole: keyof Counts, zh: string, en: string) =>
  impossible<Counts>([part, whole], { zh, en }, ({ [part]: few, [whole]: all }) =>
    few === undefined || all === undefined ? false : few > all,
  );

/** Is more counted outside a part of a whole than there is outside it? A count above the whole is a fault of its own. */
const tooManyOutside = (counted: number | undefined, inPart: number, whole: number | undefined, part: number) =>
  counted !== undefined && whole !== undefined && counted <= whole && part <= whole && counted - inPart > whole - part;

/** What cannot be among these numbers. */
export const countsImpossibilities = [
  atMost("urbanAbleAndWilling", "urbanPeople", "有能力和意愿的不多于城镇残疾人", "not more than all urban persons"),
  atMost(
    "urbanAbleAndWillingTrained",
    "urbanAbleAndWilling",
    "城镇受训的不多于有能力和意愿的",
    "not more than those able and willing",
  ),
  atMost(
    "urbanAbleAndWillingTrained",
    "urbanPeopleTrained",
    "不多于全部城镇受训的",
    "not more than all urban persons trained",
  ),
  atMost("urbanPeopleTrained", "urbanPeople", "受训的不多于城镇残疾人", "not more than all urban persons"),
  atMost("urbanPeopleTrained", "trained", "城镇受训的不多于全部受训的", "not more than all trained"),
  atMost("urbanAbleAndWillingTrained", "trained", "城镇受训的不多于全部受训的", "not more than all trained"),
  atMost("vocationalTrainees", "trained", "职业技能培训的不多于全部受训的", "not more than all trained"),
  atMost("certified", "vocationalTrainees", "获证的不多于参加职业技能培训的", vocational),
  atMost("vocationalEmployed", "vocationalTrainees", "就业的不多于参加职业技能培训的", vocational),
  atMost("vocationalEmployed", "traineesEmployed", "不多于全部受训者中就业的", "not more than all trained in work"),
  atMost("traineesEmployed", "trained", "就业的不多于全部受训的", "not more than all trained"),
  impossible<Counts>(
    ["urbanPeopleTrained", "urbanAbleAndWillingTrained", "urbanPeople", "urbanAbleAndWilling"],
    {
      zh: "有能力和意愿的以外，受训的不多于其余城镇残疾人",
      en: "besides those able and willing, not more are trained than the other urban persons",
    },
    (f) => tooManyOutside(f.urbanPeopleTrained, f.urbanAbleAndWillingTrained, f.urbanPeople, f.urbanAbleAndWilling),
  ),
  impossible<Counts>(
    ["traineesEmployed", "vocationalEmployed", "trained", "vocationalTrainees"],
    {
      zh: "职业技能培训以外，就业的不多于其余受训的",
      en: "besides the vocational trainees, not more are in work than the others trained",
    },
    (f) => tooManyOutside(f.traineesEmployed, f.vocationalEmployed, f.trained, f.vocationalTrainees),
  ),
];
