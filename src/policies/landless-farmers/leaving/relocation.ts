import { facts } from "../../../kernel/facts/facts.ts";
import { flag, oneOf } from "../../../kernel/facts/fields.ts";
import { optional } from "../../../kernel/facts/groups.ts";
import { labels } from "../../../kernel/language/text.ts";
import { type Money, yuan } from "../../../kernel/numbers/money.ts";
import type { Findings } from "../../../kernel/policy/findings.ts";
import {
  account,
  type Balances,
  type GovernmentPortionPlace,
  governmentPortionPlaces,
  placeOfGovernmentPortion,
  refundable,
  wholeOf,
} from "../account/balances.ts";
import { type Deciding, rule } from "../document.ts";

/** 迁出后的选择 — The options after moving out of the county. */
export const relocationChoices = labels({
  transfer: { zh: "转移养老保障关系和资金", en: "transfer membership and account" },
  keep: { zh: "保留养老保障关系", en: "keep membership" },
  refund: { zh: "退保", en: "withdraw with a refund" },
});
export type RelocationChoice = keyof typeof relocationChoices;

const findings = {
  "hukou-moved-out": {
    holds: { zh: "户籍已迁出本县", en: "hukou has moved out of the county" },
    fails: {
      zh: "户籍未迁出本县，养老保障关系不变",
      en: "hukou has not moved out of the county, so nothing changes",
    },
  },
  "destination-has-scheme": {
    holds: {
      zh: "迁入县已有被征地农民养老保障制度",
      en: "the destination county has a pension scheme for landless farmers",
    },
    fails: {
      zh: "迁入县没有被征地农民养老保障制度",
      en: "the destination county does not have a pension scheme for landless farmers",
    },
  },
  options: { zh: "可以选择：{options:labels}", en: "options: {options:labels}" },
  "not-chosen": { zh: "本人尚未选择", en: "the person has not chosen yet" },
  "choice-available": {
    holds: { zh: "可以{choice:label}", en: "available: {choice:label}" },
    fails: { zh: "不可以{choice:label}", en: "not available: {choice:label}" },
  },
  transferred: { zh: "转移个人账户资金{transferred:yuan}", en: "{transferred:yuan} is transferred" },
  refunded: {
    zh: "一次性退还个人和村集体部分{refunded:yuan}，养老保障关系终止",
    en: "one-off refund of {refunded:yuan} (individual and village portions); membership ends",
  },
  "government-portion": {
    zh: "政府补贴部分{governmentPortion:yuan}归入{to:label}",
    en: "government portion of {governmentPortion:yuan} goes to: {to:label}",
  },
} as const satisfies Findings;

/**
 * 户籍迁出 — Lists the options of a person whose household registration (hukou) has moved out of the county, and decides
 * where the money in the account goes. 五(七)1. Amounts in yuan; transferred, refunded, government portion and retained
 * always sum to the account balance.
 *
 * A single option applies by itself; otherwise the person must choose, and `chosenOption` is null until then.
 *
 * @example
 * relocation({
 *   hukouMovedOut: true, destinationHasScheme: false, choice: "refund",
 *   account: { government: "12600", village: "1800", individual: "3600" },
 * }).value.refunded.toFixed(2) // "5400.00"
 */
export const relocation = rule({
  name: "relocation",
  title: { zh: "户籍迁出", en: "Relocation" },
  question: {
    zh: "户籍迁出后，养老保障关系和资金如何处理？",
    en: "What are the options after moving out of the county, and where does the money go?",
  },
  clauses: ["五(七)1"],
  facts: facts({
    hukouMovedOut: flag({ zh: "户籍已迁出本县", en: "hukou has moved out of the county" }),
    destinationHasScheme: flag({
      zh: "迁入县已有被征地农民养老保障制度",
      en: "the destination county has a pension scheme for landless farmers",
    }),
    choice: optional(oneOf({ zh: "本人选择", en: "person's choice" }, relocationChoices)),
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

/** What happens to the membership and the money in the account. */
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

/** Nothing changes: the membership is kept and the whole account retained. */
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

/** The account is transferred or refunded; the government portion is included only when the whole account moves. */
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
