import { facts } from "../../../kernel/facts/facts.ts";
import { oneOf } from "../../../kernel/facts/fields.ts";
import { optional } from "../../../kernel/facts/groups.ts";
import { labels } from "../../../kernel/language/text.ts";
import { type Part, parts } from "../account/parts.ts";
import { rule } from "../document.ts";

/** 资金账户 — The accounts into which contributions are paid. */
export const fundAccountLabels = labels({
  "revenue-account": { zh: "社会保障基金收入户", en: "fund revenue account" },
  "special-fiscal-account": { zh: "社会保障基金财政专户", en: "special fiscal account" },
});
type FundAccount = keyof typeof fundAccountLabels;

/** 资金流向 — One contribution: the account it is paid into, and the account it is regularly moved to. */
export interface Flow {
  readonly code: Part;
  readonly zh: string;
  readonly en: string;
  readonly into: FundAccount;
  readonly movedOnTo: FundAccount | null;
  readonly clause: string;
}

const statedItems: readonly Flow[] = [
  {
    ...parts.government,
    into: "special-fiscal-account",
    movedOnTo: null,
    clause: "landless-farmers/六(二)1",
  },
  {
    ...parts.village,
    into: "revenue-account",
    movedOnTo: "special-fiscal-account",
    clause: "landless-farmers/六(二)2",
  },
  {
    ...parts.individual,
    into: "revenue-account",
    movedOnTo: "special-fiscal-account",
    clause: "landless-farmers/六(二)2",
  },
];
const flows = statedItems.map((one) => Object.freeze(one));

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
