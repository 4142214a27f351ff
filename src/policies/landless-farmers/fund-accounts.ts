import { facts } from "../../kernel/facts/facts.ts";
import { oneOf } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import { rule } from "./document.ts";
import { type Part, parts } from "./parts.ts";

/** 资金账户 — the accounts through which the money goes. */
export const fundAccountLabels = labels({
  "revenue-account": { zh: "社会保障基金收入户", en: "income account of the fund" },
  "special-fiscal-account": { zh: "社会保障基金财政专户", en: "fiscal special account of the fund" },
});
type FundAccount = keyof typeof fundAccountLabels;

/** 资金去向 — one part of the money: the account that it enters, and the one to which it is moved on from time to time. */
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
 * 资金账户 — into which account each part of the money goes, at once and directly. 六(二)1, 六(二)2.
 *
 * @example fundAccounts({ part: "government" }).value.flows[0]?.into // "special-fiscal-account"
 */
export const fundAccounts = rule({
  name: "fund-accounts",
  title: { zh: "资金账户", en: "Accounts of the fund" },
  question: { zh: "各方资金进哪个账户？", en: "Into which account does each part of the money go?" },
  clauses: ["六(二)1", "六(二)2"],
  facts: facts({ part: optional(oneOf({ zh: "资金", en: "whose money" }, parts)) }),
  findings: {
    "paid-into": {
      zh: "{part:label}一次性转入{into:label}",
      en: "the {part:label}'s money goes into the {into:label} in one transfer",
    },
    "paid-into-and-moved": {
      zh: "{part:label}一次性直接缴入{into:label}，定期转入{movedOnTo:label}",
      en: "the {part:label}'s money goes straight into the {into:label} at once, and regularly on to the {movedOnTo:label}",
    },
  },
  decide(facts, policy) {
    const wanted = flows.filter((one) => facts.part === undefined || one.code === facts.part);
    for (const { code, into, movedOnTo } of wanted) {
      const data = { part: parts[code], into: fundAccountLabels[into] };
      if (movedOnTo === null) policy.found("六(二)1", "paid-into", data);
      else policy.found("六(二)2", "paid-into-and-moved", { ...data, movedOnTo: fundAccountLabels[movedOnTo] });
    }
    return { flows: wanted };
  },
});
