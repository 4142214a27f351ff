import { facts } from "../../kernel/facts/facts.ts";
import { flag, oneOf } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import { type Money, yuan } from "../../kernel/numbers/money.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import {
  account,
  type Balances,
  type GovernmentPortionPlace,
  governmentPortionPlaces,
  placeOfGovernmentPortion,
  refundable,
  wholeOf,
} from "./balances.ts";
import { type Deciding, rule } from "./document.ts";

/** 迁出后的办法 — what can become of the relationship. */
export const relocationChoices = labels({
  transfer: { zh: "转移关系和资金", en: "transfer the relationship and the money" },
  keep: { zh: "保留关系", en: "keep the relationship" },
  refund: { zh: "退保", en: "withdraw with a refund" },
});
export type RelocationChoice = keyof typeof relocationChoices;

const findings = {
  "hukou-moved-out": {
    holds: { zh: "户籍已迁出本县", en: "the registration has left the county" },
    fails: { zh: "户籍没有迁出本县，关系不变", en: "the registration has not left the county: nothing changes" },
  },
  "destination-has-scheme": {
    holds: { zh: "迁入县已建立该制度", en: "the destination has such a scheme" },
    fails: { zh: "迁入县没有建立该制度", en: "the destination has no such scheme" },
  },
  options: { zh: "可以{options:labels}", en: "open: {options:labels}" },
  "not-chosen": { zh: "本人尚未选择", en: "the person has not chosen yet" },
  "choice-available": {
    holds: { zh: "可以{choice:label}", en: "may {choice:label}" },
    fails: { zh: "不可以{choice:label}", en: "may not {choice:label}" },
  },
  transferred: { zh: "转移{transferred:yuan}", en: "{transferred:yuan} are transferred" },
  refunded: {
    zh: "一次性退还个人和村集体部分{refunded:yuan}，关系终止",
    en: "one refund of {refunded:yuan}, the individual's and the village's part; the relationship ends",
  },
  "government-portion": {
    zh: "政府补贴部分{governmentPortion:yuan}归{to:label}",
    en: "the government's part of {governmentPortion:yuan} goes to the {to:label}",
  },
} as const satisfies Findings;

/**
 * 户籍迁出 — what is open to somebody whose registration leaves the county, and where the account's money goes.
 * 五(七)1. Amounts in yuan; transferred, refunded, government's part and kept always sum to the account.
 *
 * Where only one way is open it is taken; otherwise the person must choose (`outcome` is null until then).
 *
 * @example
 * relocation({
 *   hukouMovedOut: true, destinationHasScheme: false, choice: "refund",
 *   account: { government: "12600", village: "1800", individual: "3600" },
 * }).value.refunded.toFixed(2) // "5400.00"
 */
export const relocation = rule({
  name: "relocation",
  title: { zh: "户籍迁出", en: "Moving away" },
  question: {
    zh: "户籍迁出后怎么办，钱归哪里？",
    en: "What follows a move out of the county, and where does the money go?",
  },
  clauses: ["五(七)1"],
  facts: facts({
    hukouMovedOut: flag({ zh: "户籍已迁出本县", en: "the registration has left the county" }),
    destinationHasScheme: flag({ zh: "迁入县已建立该制度", en: "the destination has such a scheme" }),
    choice: optional(oneOf({ zh: "本人选择", en: "the person's choice" }, relocationChoices)),
    account,
  }),
  findings,
  decide(facts, policy): RelocationOutcome {
    const { account, choice } = facts;
    if (!policy.condition("五(七)1", "hukou-moved-out", facts.hukouMovedOut)) return staying(account, []);

    const scheme = policy.condition("五(七)1", "destination-has-scheme", facts.destinationHasScheme);
    const anyMove = scheme && policy.reading("refund-on-relocation") === "any-relocation";
    const options: RelocationChoice[] = scheme ? (anyMove ? ["transfer", "refund"] : ["transfer"]) : ["keep", "refund"];
    policy.found("五(七)1", "options", { options: options.map((one) => relocationChoices[one]) });

    const chosenOption = choice ?? (options.length === 1 ? options[0] : undefined);
    if (chosenOption === undefined) {
      policy.found("五(七)1", "not-chosen");
      return staying(account, options);
    }
    const label = relocationChoices[chosenOption];
    if (!policy.condition("五(七)1", "choice-available", options.includes(chosenOption), { choice: label })) {
      return staying(account, options);
    }
    if (chosenOption === "keep") return { ...staying(account, options), chosenOption };
    return leaving(account, options, chosenOption, policy);
  },
});

/** What has become of the relationship and of the account's money. */
export interface RelocationOutcome {
  readonly options: readonly RelocationChoice[];
  readonly chosenOption: RelocationChoice | null;
  readonly membership: "kept" | "transferred" | "ended";
  readonly transferred: Money;
  readonly refunded: Money;
  readonly governmentPortion: Money;
  readonly governmentPortionTo: GovernmentPortionPlace | null;
  readonly retained: Money;
}

/** Nothing happens: the relationship and the whole account stay. */
function staying(account: Balances, options: readonly RelocationChoice[]): RelocationOutcome {
  const none = yuan(0);
  return {
    options,
    chosenOption: null,
    membership: "kept",
    transferred: none,
    refunded: none,
    governmentPortion: none,
    governmentPortionTo: null,
    retained: yuan(wholeOf(account)),
  };
}

/** The account is transferred or refunded; what the government paid goes along only with a whole account. */
function leaving(
  account: Balances,
  options: readonly RelocationChoice[],
  chosenOption: "transfer" | "refund",
  policy: Deciding<typeof findings>,
): RelocationOutcome {
  const moves = chosenOption === "transfer";
  const whole = moves && policy.reading("transferred-money") === "whole-account";
  const amount = yuan(whole ? wholeOf(account) : refundable(account));
  if (moves) policy.found("五(七)1", "transferred", { transferred: amount });
  else policy.found("五(七)1", "refunded", { refunded: amount });

  const governmentPortion = yuan(whole ? 0 : account.government);
  const governmentPortionTo = whole ? null : placeOfGovernmentPortion(policy);
  if (governmentPortionTo)
    policy.found("五(七)1", "government-portion", {
      governmentPortion,
      to: governmentPortionPlaces[governmentPortionTo],
    });
  return {
    options,
    chosenOption,
    membership: moves ? "transferred" : "ended",
    transferred: moves ? amount : yuan(0),
    refunded: moves ? yuan(0) : amount,
    governmentPortion,
    governmentPortionTo,
    retained: yuan(0),
  };
}
