import { facts } from "../../kernel/facts/facts.ts";
import { oneOf } from "../../kernel/facts/fields.ts";
import { labels } from "../../kernel/language/text.ts";
import { yuan } from "../../kernel/numbers/money.ts";
import {
  account,
  type GovernmentPortionPlace,
  governmentPortionPlaces,
  placeOfGovernmentPortion,
  refundable,
  wholeOf,
} from "./balances.ts";
import { rule } from "./document.ts";

/** 退保原因 — why somebody would leave; the clause knows the first three. */
export const withdrawalReasons = labels({
  "settled-abroad": { zh: "出国（出境）定居", en: "settled abroad" },
  "civil-servant": { zh: "录用为国家机关公务员", en: "became a civil servant" },
  "public-institution": { zh: "招聘为事业单位工作人员", en: "joined the staff of a public institution" },
  other: { zh: "其他原因", en: "another reason" },
});
export type WithdrawalReason = keyof typeof withdrawalReasons;

/**
 * 退保 — does the reason end the relationship, and what is refunded. 五(七)2.
 * Amounts in yuan; refunded, government's part and kept always sum to the account.
 *
 * @example
 * withdrawal({
 *   reason: "civil-servant", account: { government: "12600", village: "1800", individual: "3600" },
 * }).value.refunded.toFixed(2) // "5400.00"
 */
export const withdrawal = rule({
  name: "withdrawal",
  title: { zh: "退保", en: "Withdrawal" },
  question: { zh: "能否退保，退还多少？", en: "Does the relationship end, and what is refunded?" },
  clauses: ["五(七)2"],
  facts: facts({ reason: oneOf({ zh: "原因", en: "reason" }, withdrawalReasons), account }),
  findings: {
    "reason-counts": {
      holds: { zh: "{reason:label}，应当退保", en: "{reason:label}: the relationship ends" },
      fails: { zh: "{reason:label}，不能退保", en: "{reason:label}: no withdrawal" },
    },
    refunded: {
      zh: "一次性退还个人和村集体部分{refunded:yuan}，关系终止",
      en: "one refund of {refunded:yuan}, the individual's and the village's part; the relationship ends",
    },
    "government-portion": {
      zh: "政府补贴部分{governmentPortion:yuan}归{to:label}",
      en: "the government's part of {governmentPortion:yuan} goes to the {to:label}",
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
