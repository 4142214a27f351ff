import { facts } from "../../../kernel/facts/facts.ts";
import { oneOf } from "../../../kernel/facts/fields.ts";
import { labels } from "../../../kernel/language/text.ts";
import { yuan } from "../../../kernel/numbers/money.ts";
import {
  account,
  type GovernmentPortionPlace,
  governmentPortionPlaces,
  placeOfGovernmentPortion,
  refundable,
  wholeOf,
} from "../account/balances.ts";
import { rule } from "../document.ts";

/** 退保原因 — The reason for withdrawal; the clause lists the first three. */
export const withdrawalReasons = labels({
  "settled-abroad": { zh: "出国（出境）定居", en: "settled abroad" },
  "civil-servant": { zh: "录用为国家机关公务员", en: "became a civil servant" },
  "public-institution": { zh: "招聘为事业单位工作人员", en: "joined the staff of a public institution" },
  other: { zh: "其他原因", en: "another reason" },
});
export type WithdrawalReason = keyof typeof withdrawalReasons;

/**
 * 退保 — Decides whether the reason entitles the person to withdraw from the scheme, and how much is refunded. 五(七)2.
 * Amounts in yuan; refunded, government portion and retained always sum to the account balance.
 *
 * @example
 * withdrawal({
 *   reason: "civil-servant", account: { government: "12600", village: "1800", individual: "3600" },
 * }).value.refunded.toFixed(2) // "5400.00"
 */
export const withdrawal = rule({
  name: "withdrawal",
  title: { zh: "退保", en: "Withdrawal" },
  question: { zh: "能否退保，退还多少？", en: "Is this person entitled to withdraw, and how much is refunded?" },
  clauses: ["五(七)2"],
  facts: facts({ reason: oneOf({ zh: "原因", en: "reason" }, withdrawalReasons), account }),
  findings: {
    "reason-counts": {
      holds: { zh: "{reason:label}，符合退保条件", en: "{reason:label}: entitled to withdraw" },
      fails: { zh: "{reason:label}，不符合退保条件", en: "{reason:label}: not entitled to withdraw" },
    },
    refunded: {
      zh: "一次性退还个人和村集体部分{refunded:yuan}，养老保障关系终止",
      en: "one-off refund of {refunded:yuan} (individual and village portions); membership ends",
    },
    "government-portion": {
      zh: "政府补贴部分{governmentPortion:yuan}归入{to:label}",
      en: "government portion of {governmentPortion:yuan} goes to: {to:label}",
    },
  },
  decide({ reason, account }, policy) {
    const counts = policy.condition("五(七)2", "reason-counts", reason !== "other", {
      reason: withdrawalReasons[reason],
    });
    if (!counts) {
      const governmentPortionTo: GovernmentPortionPlace | null = null;
      return {
        entitled: false,
        refunded: yuan(0),
        governmentPortion: yuan(0),
        governmentPortionTo,
        retained: yuan(wholeOf(account)),
      };
    }
    const refunded = yuan(refundable(account));
    policy.found("五(七)2", "refunded", { refunded });
    const to = placeOfGovernmentPortion(policy);
    const governmentPortion = yuan(account.government);
    policy.found("五(七)2", "government-portion", { governmentPortion, to: governmentPortionPlaces[to] });
    return { entitled: true, refunded, governmentPortion, governmentPortionTo: to, retained: yuan(0) };
  },
});
