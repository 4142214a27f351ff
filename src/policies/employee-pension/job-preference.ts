import { facts, needed } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag, oneOf, optional } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 岗位 — what kind of post it is. */
export const posts = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  "company-on-taken-land": { zh: "征地入驻企业的岗位", en: "post at a company settled on the taken land" },
  other: { zh: "其他岗位", en: "another post" },
});
export type Post = keyof typeof posts;

/**
 * 岗位优先 — is this person preferred for a post, and is a labour contract due. 二4.
 *
 * Of a landless person `hardToEmploy` is wanted for a public-welfare post, `meetsRequirements` for one at a company on
 * the taken land.
 *
 * @example jobPreference({ landless: true, post: "public-welfare", hardToEmploy: true }).value
 * // { preferred: true, contractDue: false, failing: [] }
 */
export const jobPreference = rule({
  name: "job-preference",
  clauses: ["二4"],
  facts: facts({
    landless: flag({ zh: "是被征地人员", en: "is a landless person" }),
    post: oneOf({ zh: "岗位", en: "post" }, posts),
    hardToEmploy: optional(flag({ zh: "属于就业困难人员", en: "hard to employ" })),
    meetsRequirements: optional(flag({ zh: "符合岗位条件", en: "meets the requirements of the post" })),
  }),
  decide(facts, policy: Policy<typeof jobPreferenceWords>) {
    const landless = policy.condition("二4", "landless", facts.landless);
    const covered = policy.condition("二4", "post-covered", facts.post !== "other", { post: posts[facts.post] });
    const forPublicPost = facts.post === "public-welfare";
    const asksHardship = forPublicPost && (landless || facts.hardToEmploy !== undefined);
    const hardship =
      !asksHardship ||
      policy.condition("二4", "hard-to-employ", needed(facts.hardToEmploy, "hardToEmploy", publicPostNeeds));
    const failing = failingOf({ landless, "post-covered": covered, "hard-to-employ": hardship });
    const preferred = failing.length === 0;
    const contractDue =
      preferred &&
      !forPublicPost &&
      policy.condition(
        "二4",
        "contract-due",
        needed(facts.meetsRequirements, "meetsRequirements", {
          zh: "企业岗位需要这项事实",
          en: "wanted for a company",
        }),
      );
    return { preferred, contractDue, failing };
  },
});

const publicPostNeeds = { zh: "公益性岗位需要这项事实", en: "wanted for a public-welfare post" };

export const jobPreferenceWords = {
  title: { zh: "岗位优先", en: "Preference for a post" },
  asks: { zh: "这个岗位是否优先安排，是否签订合同？", en: "Is this person preferred, and is a contract due?" },
  findings: {
    landless: {
      holds: { zh: "是被征地人员", en: "a landless person" },
      fails: { zh: "不是被征地人员", en: "not a landless person" },
    },
    "post-covered": {
      holds: { zh: "{post:label}，规定了优先安排", en: "{post:label}: a preference is laid down" },
      fails: { zh: "{post:label}，没有规定优先", en: "{post:label}: no preference is laid down" },
    },
    "hard-to-employ": {
      holds: { zh: "属于就业困难人员", en: "hard to employ" },
      fails: { zh: "不属于就业困难人员", en: "not hard to employ" },
    },
    "contract-due": {
      holds: {
        zh: "符合条件，企业应与其签订劳动合同",
        en: "meets the requirements: the company signs a labour contract",
      },
      fails: { zh: "不符合岗位条件，不要求签订劳动合同", en: "does not meet the requirements: no contract is due" },
    },
  },
} as const satisfies Words;
