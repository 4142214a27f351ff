import { type Fen, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import type { Deciding } from "../document.ts";

/** 村集体补助的去向 — The text does not say where the village's money goes on default: the reading `default-refund-village`. */
export const villageRefundFindings = {
  "village-money": {
    yes: {
      zh: "村集体补助{village:yuan}退还村集体（原文未写明）",
      en: "the village's contribution of {village:yuan} is returned to it (the text does not say so)",
    },
    no: {
      zh: "村集体补助{village:yuan}留存养老保障专项资金（原文未写明）",
      en: "the special fund retains the village's contribution of {village:yuan} (the text does not say so)",
    },
  },
} as const satisfies Findings;

/** Says where the village's contribution goes, if it made one. */
export function villageRefundTold(village: Fen, policy: Deciding<typeof villageRefundFindings>): void {
  const returned = policy.reading("default-refund-village") === "to-the-village";
  if (village > 0) policy.condition("六(二)2", "village-money", returned, { village: yuan(village) });
}

/** 未缴清的退还 — What the individual and the village get back of what they paid. */
export function refundOnDefault(
  { paid, interest, village }: { readonly paid: Fen; readonly interest: Fen; readonly village: Fen },
  policy: Pick<Deciding, "reading">,
) {
  return {
    individual: policy.reading("default-refund") === "principal-and-interest" ? paid + interest : paid,
    village: policy.reading("default-refund-village") === "to-the-village" ? village : 0,
  };
}
