import { answer, facts, item, list, nullable, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { entriesOf } from "../../../kernel/policy/index.ts";
import { parts } from "../account/parts.ts";
import { type ClauseAddress, rule } from "../document.ts";

/** 资金账户 — The accounts into which contributions are paid. */
const fundAccountLabels = labels({
  "revenue-account": { zh: "社会保障基金收入户", en: "fund revenue account" },
  "special-fiscal-account": { zh: "社会保障基金财政专户", en: "special fiscal account" },
});

const entryAt = entriesOf<ClauseAddress>("landless-farmers");
const direct = { into: "special-fiscal-account", movedOnTo: null } as const;
const viaRevenue = { into: "revenue-account", movedOnTo: "special-fiscal-account" } as const;
const flows = [
  Object.freeze({ ...entryAt("六(二)1", parts.government), ...direct }),
  Object.freeze({ ...entryAt("六(二)2", parts.village), ...viaRevenue }),
  Object.freeze({ ...entryAt("六(二)2", parts.individual), ...viaRevenue }),
];

/**
 * 资金账户 — Lists the account into which each contribution is paid, directly and in one sum. 六(二)1, 六(二)2.
 *
 * @example fundAccounts({ part: "government" }).value.flows[0]?.into // "special-fiscal-account"
 */
export const fundAccounts = rule({
  name: "fund-accounts",
  title: { zh: "资金账户", en: "Fund accounts" },
  question: { zh: "各方出资应进入哪个账户？", en: "Into which account is each contribution paid?" },
  clauses: ["六(二)1", "六(二)2"],
  facts: facts({ part: optional(oneOf({ zh: "出资方", en: "payer" }, parts)) }),
  answer: answer({
    flows: list(
      { zh: "各方出资的去向", en: "flow of each contribution" },
      item({ zh: "出资方", en: "payer" }, parts, {
        into: oneOf({ zh: "缴入账户", en: "account paid into" }, fundAccountLabels),
        movedOnTo: nullable(oneOf({ zh: "定期转入账户", en: "account regularly moved to" }, fundAccountLabels)),
      }),
    ),
  }),
  findings: {
    "paid-into": {
      zh: "{part:label}一次性转入{into:label}",
      en: "{part:label} contribution, in one transfer, into: {into:label}",
    },
    "paid-into-and-moved": {
      zh: "{part:label}一次性直接缴入{into:label}，定期转入{movedOnTo:label}",
      en: "{part:label} contribution, directly in one sum, into: {into:label}; regularly moved to: {movedOnTo:label}",
    },
  },
  decide(facts, policy) {
    const selected = flows.filter((one) => facts.part === undefined || one.code === facts.part);
    for (const { code, into, movedOnTo } of selected) {
      const data = { part: parts[code], into: fundAccountLabels[into] };
      if (movedOnTo === null) policy.found("六(二)1", "paid-into", data);
      else policy.found("六(二)2", "paid-into-and-moved", { ...data, movedOnTo: fundAccountLabels[movedOnTo] });
    }
    return { flows: selected };
  },
});
