import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 转移情形 — any one of them asks for a transfer. */
export type TransferReason = "insured-before" | "recruited" | "moved-and-insured-elsewhere";

/**
 * 关系转移 — must the insurance relationship be transferred, because of which event. 八15.
 *
 * The three reasons are alternatives. The last one needs both: registration moved out and insured there. Whoever must
 * transfer may not be insured twice.
 *
 * @example
 * insuranceTransfer({ insuredBefore: true, recruitedByStateOrPublicInstitution: false, hukouMovedOut: false,
 *   insuredElsewhere: false }).value // { required: true, reasons: ["insured-before"] }
 */
export const insuranceTransfer = rule({
  name: "insurance-transfer",
  clauses: ["八15"],
  facts: facts({
    insuredBefore: flag({ zh: "先前已在统筹中参保", en: "insured in a pooled basic pension before" }),
    recruitedByStateOrPublicInstitution: flag({
      zh: "被机关或事业单位录用",
      en: "recruited by a state organ or public institution",
    }),
    hukouMovedOut: flag({ zh: "户口迁出", en: "registration moved out" }),
    insuredElsewhere: flag({ zh: "已在外地参保", en: "insured in a basic pension elsewhere" }),
  }),
  decide(facts, policy: Policy<typeof insuranceTransferWords>) {
    const moved = facts.hukouMovedOut && facts.insuredElsewhere;
    const reasons: TransferReason[] = [];
    if (policy.condition("八15", "insured-before", facts.insuredBefore)) reasons.push("insured-before");
    if (policy.condition("八15", "recruited", facts.recruitedByStateOrPublicInstitution)) reasons.push("recruited");
    if (policy.condition("八15", "moved-and-insured-elsewhere", moved)) reasons.push("moved-and-insured-elsewhere");
    const required = reasons.length > 0;
    if (required) policy.found("八15", "transfer-required");
    return { required, reasons };
  },
});

export const insuranceTransferWords = {
  title: { zh: "关系转移", en: "Transfer of the insurance" },
  asks: { zh: "要不要办理养老保险关系转移？", en: "Must the insurance relationship be transferred?" },
  findings: {
    "insured-before": {
      holds: { zh: "先前已在统筹中参保", en: "insured in a pooled basic pension before" },
      fails: { zh: "先前没有在统筹中参保", en: "not insured in a pooled basic pension before" },
    },
    recruited: {
      holds: { zh: "被机关或事业单位录用", en: "recruited by a state organ or public institution" },
      fails: { zh: "没有被机关或事业单位录用", en: "not recruited by a state organ or public institution" },
    },
    "moved-and-insured-elsewhere": {
      holds: { zh: "户口迁出并在外地参保", en: "registration moved out, and insured there" },
      fails: { zh: "没有户口迁出并在外地参保", en: "not both moved out and insured there" },
    },
    "transfer-required": {
      zh: "应转移养老保险关系，不可两处参保",
      en: "the relationship is transferred; no double insurance",
    },
  },
} as const satisfies Words;
