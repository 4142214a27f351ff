import { answer, facts, flag, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels, requiredFact } from "../../../kernel/language/index.ts";
import { unmetConditions, unmetOf } from "../../shared/unmet.ts";
import { rule } from "../document.ts";

/** 岗位 — The kind of post. */
const postKinds = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  "company-on-expropriated-land": { zh: "征地入驻企业的岗位", en: "post at a company on the expropriated land" },
  other: { zh: "其他岗位", en: "other post" },
});

const conditions = labels({
  "landless-farmer": { zh: "属于被征地人员", en: "is a landless farmer" },
  "post-covered": { zh: "属于规定优先安排的岗位", en: "is a post for which landless farmers have priority" },
  "employment-difficulty": { zh: "属于就业困难人员", en: "has employment difficulties" },
});

/**
 * 岗位优先安排 — Decides whether a person has priority for a post, and whether an employment contract must be signed. 二4.
 *
 * For landless farmers, a public-welfare post requires `hasEmploymentDifficulty` and a post at a company on the
 * expropriated land requires `meetsRequirements`.
 *
 * @example hiringPriority({ isLandlessFarmer: true, postKind: "public-welfare", hasEmploymentDifficulty: true }).value
 * // { hasPriority: true, contractRequired: false, unmet: [] }
 */
export const hiringPriority = rule({
  name: "hiring-priority",
  title: { zh: "岗位优先安排", en: "Hiring priority" },
  question: {
    zh: "是否应优先安排到该岗位，是否应签订劳动合同？",
    en: "Does this person have hiring priority, and must a contract be signed?",
  },
  clauses: ["二4"],
  facts: facts({
    isLandlessFarmer: flag({ zh: "属于被征地人员", en: "landless farmer" }),
    postKind: oneOf({ zh: "岗位类别", en: "kind of post" }, postKinds),
    hasEmploymentDifficulty: optional(flag({ zh: "属于就业困难人员", en: "has employment difficulties" })),
    meetsRequirements: optional(flag({ zh: "符合岗位条件", en: "meets the requirements of the post" })),
  }),
  answer: answer({
    hasPriority: flag({ zh: "应优先安排到该岗位", en: "has priority for the post" }),
    contractRequired: flag({ zh: "企业应签订劳动合同", en: "company must sign an employment contract" }),
    unmet: unmetConditions(conditions),
  }),
  findings: {
    "landless-farmer": {
      holds: conditions["landless-farmer"],
      fails: { zh: "不属于被征地人员", en: "is not a landless farmer" },
    },
    "post-covered": {
      holds: { zh: "{postKind:label}，属于优先安排的岗位", en: "{postKind:label}: landless farmers have priority" },
      fails: { zh: "{postKind:label}，不属于优先安排的岗位", en: "{postKind:label}: no priority for landless farmers" },
    },
    "employment-difficulty": {
      holds: conditions["employment-difficulty"],
      fails: { zh: "不属于就业困难人员", en: "does not have employment difficulties" },
    },
    "contract-required": {
      yes: { zh: "符合岗位条件，企业应与其签订劳动合同", en: "meets the requirements, so a contract must be signed" },
      no: { zh: "不符合岗位条件，不要求签订劳动合同", en: "does not meet the requirements, so no contract is needed" },
    },
  },
  decide(facts, policy) {
    const { hasEmploymentDifficulty, meetsRequirements } = facts;
    const postKind = postKinds[facts.postKind];
    const isPublicWelfarePost = postKind.code === "public-welfare";
    const landless = policy.condition("二4", "landless-farmer", facts.isLandlessFarmer);
    const covered = policy.condition("二4", "post-covered", postKind.code !== "other", { postKind });
    const checksDifficulty = isPublicWelfarePost && (landless || hasEmploymentDifficulty !== undefined);
    const hasDifficulty = () => requiredFact(hasEmploymentDifficulty, "hasEmploymentDifficulty", forPublicWelfarePost);
    const unmet = unmetOf({
      "landless-farmer": landless,
      "post-covered": covered,
      "employment-difficulty": !checksDifficulty || policy.condition("二4", "employment-difficulty", hasDifficulty()),
    });
    const hasPriority = unmet.length === 0;
    const meets = () => requiredFact(meetsRequirements, "meetsRequirements", forCompanyPost);
    const contractRequired =
      hasPriority && !isPublicWelfarePost && policy.condition("二4", "contract-required", meets());
    return { hasPriority, contractRequired, unmet };
  },
});

const forPublicWelfarePost = { zh: "公益性岗位须填报此项", en: "a value, required for a public-welfare post" };
const forCompanyPost = {
  zh: "征地入驻企业的岗位须填报此项",
  en: "a value, required for a post on the expropriated land",
};
