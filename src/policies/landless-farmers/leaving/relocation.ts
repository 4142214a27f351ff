import { answer, facts, flag, list, money, nullable, oneOf, optional, paid } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { account, type Balances, placeOfGovernmentPortion, refundable } from "../account/balances.ts";
import { sumOfParts } from "../account/parts.ts";
import { type Deciding, rule } from "../document.ts";
import { fromAccount, parties } from "../parties.ts";
import { governmentPortionTo, noRefund, refundFields, refundFindings, refundOf } from "./refund.ts";

/** 迁出后的选择 — The options after moving out of the county. */
const relocationChoices = labels({
  transfer: { zh: "转移养老保障关系和资金", en: "transfer membership and account" },
  keep: { zh: "保留养老保障关系", en: "keep membership" },
  refund: { zh: "退保", en: "withdraw with a refund" },
});
type RelocationChoice = keyof typeof relocationChoices;

const memberships = labels({
  kept: { zh: "保留", en: "kept" },
  transferred: { zh: "转移", en: "transferred" },
  ended: { zh: "终止", en: "ended" },
});

const findings = {
  "hukou-moved-out": {
    yes: { zh: "户籍已迁出本县", en: "hukou has moved out of the county" },
    no: {
      zh: "户籍未迁出本县，养老保障关系不变",
      en: "hukou has not moved out of the county, so membership is unchanged",
    },
  },
  "destination-has-scheme": {
    yes: {
      zh: "迁入县已有被征地农民养老保障制度",
      en: "the destination county has a pension scheme for landless farmers",
    },
    no: {
      zh: "迁入县无被征地农民养老保障制度",
      en: "the destination county does not have a pension scheme for landless farmers",
    },
  },
  options: { zh: "可以选择：{options:labels}", en: "options: {options:labels}" },
  "not-chosen": { zh: "本人尚未选择", en: "the person has not chosen yet" },
  "choice-available": {
    holds: { zh: "本人选择{choice:label}", en: "chose: {choice:label}" },
    fails: { zh: "本人选择{choice:label}，不在可选之列", en: "chose an option that is not available: {choice:label}" },
  },
  transferred: { zh: "转移个人账户资金{transferred:yuan}", en: "{transferred:yuan} is transferred" },
  ...refundFindings,
} as const satisfies Findings;

/**
 * 户籍迁出 — Lists the options of a person whose household registration (hukou) has moved out of the county, and decides
 * where the money in the account goes. 五(七)1. Amounts in yuan; transferred, refunded, government portion and retained
 * always sum to the account balance.
 *
 * A single option applies by itself; otherwise the person must choose, and `chosenOption` is null until then.
 *
 * @example relocation({
 *   hukouMovedOut: true, destinationHasScheme: false, choice: "refund",
 *   account: { government: "12600", village: "1800", individual: "3600" },
 * }).value.refunded // 5400.00
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
    hukouMovedOut: flag(findings["hukou-moved-out"].yes),
    destinationHasScheme: flag(findings["destination-has-scheme"].yes),
    choice: optional(oneOf({ zh: "本人选择", en: "person's choice" }, relocationChoices)),
    account,
  }),
  answer: answer({
    options: list(
      { zh: "户籍迁出后可以选择的处理方式", en: "options after moving out of the county" },
      oneOf({ zh: "处理方式", en: "option" }, relocationChoices),
    ),
    chosenOption: nullable(oneOf({ zh: "采用的处理方式", en: "option that applies" }, relocationChoices)),
    membership: oneOf({ zh: "养老保障关系", en: "membership of the scheme" }, memberships),
    transferred: paid(money({ zh: "转移的个人账户资金", en: "amount transferred" }), fromAccount(parties.destination)),
    ...refundFields,
  }),
  findings,
  decide(facts, policy) {
    const { account, choice } = facts;
    const staying = (options: readonly RelocationChoice[], chosenOption: "keep" | null = null) => ({
      options,
      chosenOption,
      membership: "kept" as const,
      transferred: yuan(0),
      ...noRefund(account),
    });
    if (!policy.condition("五(七)1", "hukou-moved-out", facts.hukouMovedOut)) return staying([]);

    const scheme = policy.condition("五(七)1", "destination-has-scheme", facts.destinationHasScheme);
    const anyMove = scheme && policy.reading("refund-on-relocation") === "any-relocation";
    const options: RelocationChoice[] = scheme ? (anyMove ? ["transfer", "refund"] : ["transfer"]) : ["keep", "refund"];
    policy.found("五(七)1", "options", { options: options.map((one) => relocationChoices[one]) });

    const chosenOption = choice ?? (options.length === 1 ? options[0] : undefined);
    if (chosenOption === undefined) {
      policy.found("五(七)1", "not-chosen");
      return staying(options);
    }
    const isAvailable = options.includes(chosenOption);
    if (choice !== undefined)
      policy.condition("五(七)1", "choice-available", isAvailable, { choice: relocationChoices[choice] });
    if (!isAvailable) return staying(options);
    if (chosenOption === "keep") return staying(options, chosenOption);
    if (chosenOption === "transfer") {
      return { options, chosenOption, membership: "transferred" as const, ...transferOf(account, policy) };
    }
    const refund = refundOf(account, "五(七)1", policy);
    return { options, chosenOption, membership: "ended" as const, transferred: yuan(0), ...refund };
  },
});

/** The account is transferred; the government portion is included only when the whole account moves. */
function transferOf(account: Balances, policy: Deciding<typeof findings>) {
  const whole = policy.reading("transferred-money") === "whole-account";
  const transferred = yuan(whole ? sumOfParts(account) : refundable(account));
  policy.found("五(七)1", "transferred", { transferred });
  const portion = whole
    ? { governmentPortion: yuan(0), governmentPortionTo: null }
    : governmentPortionTo(placeOfGovernmentPortion(policy), "五(七)1", account.government, policy);
  return { transferred, refunded: yuan(0), ...portion, retained: yuan(0) };
}
