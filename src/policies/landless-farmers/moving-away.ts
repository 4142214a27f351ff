import { facts } from "../../kernel/facts.ts";
import { flag, oneOf, optional } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import {
  account,
  type Balances,
  type GovernmentPartPlace,
  governmentPartPlaces,
  placeOfGovernmentPart,
  refundable,
  wholeOf,
} from "./balances.ts";
import { type Policy, rule } from "./document.ts";

/** 迁出后的办法 — what can become of the relationship. */
export const movingChoices = labels({
  transfer: { zh: "转移关系和资金", en: "transfer the relationship and the money" },
  keep: { zh: "保留关系", en: "keep the relationship" },
  refund: { zh: "退保", en: "withdraw with a refund" },
});
export type MovingChoice = keyof typeof movingChoices;

/**
 * 户籍迁出 — what is open to somebody whose registration leaves the county, and where the account's money goes.
 * 五(七)1. Amounts in yuan; transferred, refunded, government's part and kept always sum to the account.
 *
 * Where only one way is open it is taken; otherwise the person must choose (`outcome` is null until then).
 *
 * @example
 * movingAway({
 *   leftCounty: true, destinationHasScheme: false, choice: "refund",
 *   account: { government: "12600", village: "1800", individual: "3600" },
 * }).value.refunded.toFixed(2) // "5400.00"
 */
export const movingAway = rule({
  name: "moving-away",
  clauses: ["五(七)1"],
  facts: facts({
    leftCounty: flag({ zh: "户籍已迁出本县", en: "the registration has left the county" }),
    destinationHasScheme: flag({ zh: "迁入县已建立该制度", en: "the destination has such a scheme" }),
    choice: optional(oneOf({ zh: "本人选择", en: "the person's choice" }, movingChoices)),
    account,
  }),
  decide(facts, policy: Policy<typeof movingAwayWords>) {
    const { account, choice } = facts;
    if (!policy.condition("五(七)1", "left-county", facts.leftCounty)) return { open: [], ...kept(account) };

    const scheme = policy.condition("五(七)1", "destination-has-scheme", facts.destinationHasScheme);
    const anyMove = scheme && policy.reading("refund-on-moving") === "whenever-moving";
    const open: MovingChoice[] = scheme ? (anyMove ? ["transfer", "refund"] : ["transfer"]) : ["keep", "refund"];
    policy.found("五(七)1", "open", { open: open.map((one) => movingChoices[one]) });

    const outcome = choice ?? (open.length === 1 ? open[0] : undefined);
    if (outcome === undefined) {
      policy.found("五(七)1", "to-choose");
      return { open, ...kept(account) };
    }
    const allowed = policy.condition("五(七)1", "choice-open", open.includes(outcome), {
      choice: movingChoices[outcome],
    });
    if (!allowed) return { open, ...kept(account) };
    if (outcome === "keep") return { open, ...kept(account), outcome };

    if (outcome === "transfer" && policy.reading("transferred-money") === "whole-account") {
      const transferred = yuan(wholeOf(account));
      policy.found("五(七)1", "transferred", { transferred });
      return { open, ...kept(nothing), outcome, relationship: "transferred" as Relationship, transferred };
    }
    const amount = yuan(refundable(account));
    const to = placeOfGovernmentPart(policy);
    const government = yuan(account.government);
    const ended = { open, ...kept(nothing), outcome, government, governmentTo: to };
    if (outcome === "transfer") policy.found("五(七)1", "transferred", { transferred: amount });
    else policy.found("五(七)1", "refunded", { refunded: amount });
    policy.found("五(七)1", "government-part", { government, to: governmentPartPlaces[to] });
    return outcome === "transfer"
      ? { ...ended, relationship: "transferred" as Relationship, transferred: amount }
      : { ...ended, relationship: "ended" as Relationship, refunded: amount };
  },
});

type Relationship = "stays" | "transferred" | "ended";

const nothing: Balances = { government: 0, village: 0, individual: 0 };

/** Nothing happens: the relationship and the whole of these balances stay. */
function kept(account: Balances) {
  return {
    outcome: null as MovingChoice | null,
    relationship: "stays" as Relationship,
    transferred: yuan(0),
    refunded: yuan(0),
    government: yuan(0),
    governmentTo: null as GovernmentPartPlace | null,
    kept: yuan(wholeOf(account)),
  };
}

export const movingAwayWords = {
  title: { zh: "户籍迁出", en: "Moving away" },
  asks: {
    zh: "户籍迁出后怎么办，钱归哪里？",
    en: "What follows a move out of the county, and where does the money go?",
  },
  findings: {
    "left-county": {
      holds: { zh: "户籍已迁出本县", en: "the registration has left the county" },
      fails: { zh: "户籍没有迁出本县，关系不变", en: "the registration has not left the county: nothing changes" },
    },
    "destination-has-scheme": {
      holds: { zh: "迁入县已建立该制度", en: "the destination has such a scheme" },
      fails: { zh: "迁入县没有建立该制度", en: "the destination has no such scheme" },
    },
    open: { zh: "可以{open:labels}", en: "open: {open:labels}" },
    "to-choose": { zh: "本人尚未选择", en: "the person has not chosen yet" },
    "choice-open": {
      holds: { zh: "可以{choice:label}", en: "may {choice:label}" },
      fails: { zh: "不可以{choice:label}", en: "may not {choice:label}" },
    },
    transferred: { zh: "转移{transferred:yuan}", en: "{transferred:yuan} are transferred" },
    refunded: {
      zh: "一次性退还个人和村集体部分{refunded:yuan}，关系终止",
      en: "one refund of {refunded:yuan}, the individual's and the village's part; the relationship ends",
    },
    "government-part": {
      zh: "政府补贴部分{government:yuan}归{to:label}",
      en: "the government's part of {government:yuan} goes to the {to:label}",
    },
  },
} as const satisfies Words;
