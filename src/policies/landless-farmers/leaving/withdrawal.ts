import { answer, facts, flag, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { account } from "../account/balances.ts";
import { rule } from "../document.ts";
import { noRefund, refundFields, refundFindings, refundOf } from "./refund.ts";

/** 退保原因 — The reason for withdrawal; the clause lists the first three. */
const withdrawalReasons = labels({
  "settled-abroad": { zh: "出国（出境）定居", en: "settled abroad" },
  "civil-servant": { zh: "录用为国家机关公务员", en: "became a civil servant" },
  "public-institution": { zh: "招聘为事业单位工作人员", en: "joined the staff of a public institution" },
  other: { zh: "其他原因", en: "another reason" },
});

/**
 * 退保 — Decides whether the reason entitles the person to withdraw from the scheme, and how much is refunded. 五(七)2.
 * Amounts in yuan; refunded, government portion and retained always sum to the account balance.
 *
 * @example withdrawal({
 *   reason: "civil-servant", account: { government: "12600", village: "1800", individual: "3600" },
 * }).value.refunded // 5400.00
 */
export const withdrawal = rule({
  name: "withdrawal",
  title: { zh: "退保", en: "Withdrawal" },
  question: { zh: "能否退保，退还多少？", en: "Is this person entitled to withdraw, and how much is refunded?" },
  clauses: ["五(七)2"],
  facts: facts({ reason: oneOf({ zh: "原因", en: "reason" }, withdrawalReasons), account }),
  answer: answer({ entitled: flag({ zh: "符合退保条件", en: "entitled to withdraw" }), ...refundFields }),
  findings: {
    "reason-counts": {
      holds: { zh: "{reason:label}，符合退保条件", en: "{reason:label}: entitled to withdraw" },
      fails: { zh: "{reason:label}，不符合退保条件", en: "{reason:label}: not entitled to withdraw" },
    },
    ...refundFindings,
  },
  decide({ reason, account }, policy) {
    const label = withdrawalReasons[reason];
    const entitled = policy.condition("五(七)2", "reason-counts", reason !== "other", { reason: label });
    return { entitled, ...(entitled ? refundOf(account, "五(七)2", policy) : noRefund(account)) };
  },
});
