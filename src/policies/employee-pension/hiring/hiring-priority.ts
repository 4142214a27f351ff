import { answer, facts, flag, nullable, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetConditions, unmetOf } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { words } from "../facts.ts";

/** 岗位 — The kind of post. */
const postKinds = labels({
  "public-welfare": { zh: "公益性岗位", en: "public-welfare post" },
  "company-on-expropriated-land": { zh: "征地入驻企业的岗位", en: "post at a company on the expropriated land" },
  other: { zh: "其他岗位", en: "other post" },
});

const findings = {
  "landless-farmer": words.landlessFarmer,
  "post-covered": {
    holds: { zh: "{postKind:label}，属于优先安排的岗位", en: "{postKind:label}: landless farmers have priority" },
    fails: { zh: "{postKind:label}，不属于优先安排的岗位", en: "{postKind:label}: no priority for landless farmers" },
  },
  "employment-difficulty": {
    holds: { zh: "属于就业困难人员", en: "has employment difficulties" },
    fails: { zh: "不属于就业困难人员", en: "does not have employment difficulties" },
  },
  "difficulty-needed": {
    zh: "须填报是否属于就业困难人员，方可确定是否优先",
    en: "whether there is priority depends on employment difficulties, which are not stated",
  },
  "requirements-needed": {
    zh: "须填报是否符合岗位条件，方可确定是否应签订劳动合同",
    en: "whether a contract is required depends on meeting the requirements of the post, which is not stated",
  },
  "contract-required": {
    yes: { zh: "符合岗位条件，企业应与其签订劳动合同", en: "meets the requirements, so a contract must be signed" },
    no: { zh: "不符合岗位条件，不要求签订劳动合同", en: "does not meet the requirements, so no contract is required" },
  },
} as const satisfies Findings;

/**
 * 岗位优先安排 — Decides whether a person has priority for a post, and whether an employment contract must be signed. 二4.
 *
 * For landless farmers, the priority for a public-welfare post depends on `hasEmploymentDifficulty`, and the contract
 * for a post at a company on the expropriated land on `meetsRequirements`. What depends on a fact that is not given is
 * null, and a ground names the fact.
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
    isLandlessFarmer: flag(findings["landless-farmer"].holds),
    postKind: oneOf({ zh: "岗位类别", en: "kind of post" }, postKinds),
    hasEmploymentDifficulty: optional(flag(findings["employment-difficulty"].holds)),
    meetsRequirements: optional(flag({ zh: "符合岗位条件", en: "meets the requirements of the post" })),
  }),
  answer: answer({
    hasPriority: nullable(flag({ zh: "应优先安排到该岗位", en: "has priority for the post" })),
    contractRequired: nullable(flag({ zh: "企业应签订劳动合同", en: "company must sign an employment contract" })),
    unmet: unmetConditions(
      conditionsOf(findings, {
        "post-covered": { zh: "属于规定优先安排的岗位", en: "is a post for which landless farmers have priority" },
      }),
    ),
  }),
  findings,
  decide(facts, policy) {
    const { hasEmploymentDifficulty, meetsRequirements } = facts;
    const postKind = postKinds[facts.postKind];
    const isPublicWelfarePost = postKind.code === "public-welfare";
    const landless = policy.condition("二4", "landless-farmer", facts.isLandlessFarmer);
    const covered = policy.condition("二4", "post-covered", postKind.code !== "other", { postKind });
    const checksDifficulty = isPublicWelfarePost && hasEmploymentDifficulty !== undefined;
    const unmet = unmetOf({
      "landless-farmer": landless,
      "post-covered": covered,
      "employment-difficulty":
        !checksDifficulty || policy.condition("二4", "employment-difficulty", hasEmploymentDifficulty),
    });
    if (unmet.length > 0) return { hasPriority: false, contractRequired: false, unmet };
    if (isPublicWelfarePost) {
      if (!checksDifficulty) policy.found("二4", "difficulty-needed");
      return { hasPriority: checksDifficulty ? true : null, contractRequired: false, unmet };
    }
    if (meetsRequirements === undefined) {
      policy.found("二4", "requirements-needed");
      return { hasPriority: true, contractRequired: null, unmet };
    }
    const contractRequired = policy.condition("二4", "contract-required", meetsRequirements);
    return { hasPriority: true, contractRequired, unmet };
  },
});
