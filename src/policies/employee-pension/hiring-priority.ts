import { facts, needed } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag, oneOf, optional } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 岗位 — what kind of post it is. */
export const postKinds = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  "company-on-expropriated-land": { zh: "征地入驻企业的岗位", en: "post at a company settled on the taken land" },
  other: { zh: "其他岗位", en: "another post" },
});
export type PostKind = keyof typeof postKinds;

/**
 * 岗位优先 — is this person hasPriority for a post, and is a labour contract due. 二4.
 *
 * Of a landless person `hasEmploymentDifficulty` is wanted for a public-welfare post, `meetsRequirements` for one at a company on
 * the taken land.
 *
 * @example hiringPriority({ isLandlessFarmer: true, postKind: "public-welfare", hasEmploymentDifficulty: true }).value
 * // { hasPriority: true, contractRequired: false, unmet: [] }
 */
export const hiringPriority = rule({
  name: "hiring-priority",
  clauses: ["二4"],
  facts: facts({
    isLandlessFarmer: flag({ zh: "是被征地人员", en: "is a landless person" }),
    postKind: oneOf({ zh: "岗位", en: "post" }, postKinds),
    hasEmploymentDifficulty: optional(flag({ zh: "属于就业困难人员", en: "hard to employ" })),
    meetsRequirements: optional(flag({ zh: "符合岗位条件", en: "meets the requirements of the post" })),
  }),
  decide(facts, policy: Policy<typeof hiringPriorityWords>) {
    const landless = policy.condition("二4", "landless-farmer", facts.isLandlessFarmer);
    const covered = policy.condition("二4", "post-covered", facts.postKind !== "other", {
      postKind: postKinds[facts.postKind],
    });
    const forPublicPost = facts.postKind === "public-welfare";
    const asksHardship = forPublicPost && (landless || facts.hasEmploymentDifficulty !== undefined);
    const hardship =
      !asksHardship ||
      policy.condition(
        "二4",
        "employment-difficulty",
        needed(facts.hasEmploymentDifficulty, "hasEmploymentDifficulty", publicPostNeeds),
      );
    const unmet = failingOf({
      "landless-farmer": landless,
      "post-covered": covered,
      "employment-difficulty": hardship,
    });
    const hasPriority = unmet.length === 0;
    const contractRequired =
      hasPriority &&
      !forPublicPost &&
      policy.condition(
        "二4",
        "contract-required",
        needed(facts.meetsRequirements, "meetsRequirements", {
          zh: "企业岗位需要这项事实",
          en: "wanted for a company",
        }),
      );
    return { hasPriority, contractRequired, unmet };
  },
});

const publicPostNeeds = { zh: "公益性岗位需要这项事实", en: "wanted for a public-welfare post" };

export const hiringPriorityWords = {
  title: { zh: "岗位优先", en: "Preference for a post" },
  asks: { zh: "这个岗位是否优先安排，是否签订合同？", en: "Is this person hasPriority, and is a contract due?" },
  findings: {
    "landless-farmer": {
      holds: { zh: "是被征地人员", en: "a landless person" },
      fails: { zh: "不是被征地人员", en: "not a landless person" },
    },
    "post-covered": {
      holds: { zh: "{postKind:label}，规定了优先安排", en: "{postKind:label}: a preference is laid down" },
      fails: { zh: "{postKind:label}，没有规定优先", en: "{postKind:label}: no preference is laid down" },
    },
    "employment-difficulty": {
      holds: { zh: "属于就业困难人员", en: "hard to employ" },
      fails: { zh: "不属于就业困难人员", en: "not hard to employ" },
    },
    "contract-required": {
      holds: {
        zh: "符合条件，企业应与其签订劳动合同",
        en: "meets the requirements: the company signs a labour contract",
      },
      fails: { zh: "不符合岗位条件，不要求签订劳动合同", en: "does not meet the requirements: no contract is due" },
    },
  },
} as const satisfies Words;
