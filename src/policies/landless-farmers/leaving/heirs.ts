import { day, type FactOf, flag, group, list, oneOf, optional, ratio } from "../../../kernel/facts/index.ts";
import { labels, rejection, type Text } from "../../../kernel/language/index.ts";
import type { Ratio } from "../../../kernel/numbers/index.ts";
import { person } from "../../shared/totals.ts";

/** 指定方式 — How beneficiaries were designated. */
export const designationKinds = labels({
  "agreement-at-enrolment": { zh: "参保时的约定", en: "agreement at enrolment" },
  "later-wish": { zh: "生前意愿", en: "later wish" },
});

/** 受益人指定 — The designations, each with its date, its beneficiaries and, where stated, their shares. */
export const designations = list(
  { zh: "受益人指定", en: "designations" },
  group(
    { zh: "一份指定", en: "designation" },
    {
      kind: oneOf({ zh: "方式", en: "kind" }, designationKinds),
      designatedOn: day({ zh: "指定日期", en: "designation date" }),
      beneficiaries: list(
        { zh: "指定受益人", en: "designated beneficiaries" },
        group(
          { zh: "受益人", en: "beneficiary" },
          {
            person,
            share: optional(ratio({ zh: "份额", en: "share" })),
            inherits: optional(flag({ zh: "在世并接受", en: "is alive and accepts" })),
          },
        ),
        { min: 1, max: 100 },
      ),
    },
  ),
  { max: 100 },
);
export type Designation = FactOf<typeof designations>[number];

/** 与身故者的关系 — The legal heirs under the Civil Code, art. 1127. */
const relations = labels({
  spouse: { zh: "配偶", en: "spouse" },
  child: { zh: "子女", en: "child" },
  parent: { zh: "父母", en: "parent" },
  sibling: { zh: "兄弟姐妹", en: "sibling" },
  grandparent: { zh: "祖父母、外祖父母", en: "grandparent" },
});

/** 法定继承人 — The legal heirs who are alive and accept. */
export const heirs = list(
  { zh: "在世并接受的法定继承人", en: "legal heirs who are alive and accept" },
  group({ zh: "继承人", en: "heir" }, { person, relation: oneOf({ zh: "关系", en: "relation" }, relations) }),
  { max: 100 },
);
export type Heir = FactOf<typeof heirs>[number];

export const soundShares: Text = {
  zh: "每份指定中，份额须全部填写且合计100%，或者全部不填",
  en: "in each designation, shares for all beneficiaries that sum to 100%, or no shares",
};

/** Shares have at most six decimals of a per cent, so each is a whole number of these parts. */
const finest = 100 * 10 ** 6;
const weightOf = (share: Ratio): number => share.numerator * (finest / share.denominator);

/** 份额 — The weights of a designation's beneficiaries: as stated, otherwise equal. Undefined for invalid shares. */
export function weightsOf({ beneficiaries }: Designation): readonly number[] | undefined {
  const stated = beneficiaries.flatMap((one) => (one.share === undefined ? [] : [weightOf(one.share)]));
  if (stated.length === 0) return beneficiaries.map(() => 1);
  const whole = stated.reduce((sum, one) => sum + one, 0);
  return stated.length === beneficiaries.length && whole === finest ? stated : undefined;
}

/** The latest designation. On one date a wish follows an agreement; two of one kind that differ are a contradiction. */
export function latestOf(designations: readonly Designation[]): Designation | undefined {
  const latest = designations.reduce<Designation | undefined>(
    (latest, one) => (latest === undefined || !isBefore(one, latest) ? one : latest),
    undefined,
  );
  const other = designations.findIndex((one) => latest && isSameTime(one, latest) && !isSame(one, latest));
  if (other === -1) return latest;
  throw rejection("designations", "contradiction", latest?.designatedOn, {
    zh: "同一天、同一方式的指定内容须一致，否则无法认定以哪一份为准",
    en: "designations of one kind and one date that agree: otherwise it is not known which is the last",
  });
}

const isSameTime = (one: Designation, other: Designation): boolean =>
  one.designatedOn === other.designatedOn && one.kind === other.kind;

const isSame = (one: Designation, other: Designation): boolean =>
  JSON.stringify(one.beneficiaries) === JSON.stringify(other.beneficiaries);

function isBefore(one: Designation, other: Designation): boolean {
  if (one.designatedOn !== other.designatedOn) return one.designatedOn < other.designatedOn;
  return one.kind === "agreement-at-enrolment";
}

/** 顺序 — The heirs of the first rank, or of the second if the first has none (Civil Code, art. 1127). */
export function heirsByRank(heirs: readonly Heir[]): { rank: "first" | "second"; heirs: readonly Heir[] } {
  const first = heirs.filter(({ relation }) => relation !== "sibling" && relation !== "grandparent");
  return first.length > 0 ? { rank: "first", heirs: first } : { rank: "second", heirs };
}
