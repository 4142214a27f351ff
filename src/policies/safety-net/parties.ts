import { thePerson } from "../../kernel/facts/index.ts";
import { labels } from "../../kernel/language/index.ts";

/** 收付各方 — Who pays and receives the amounts of this document. Most of its clauses name no payer, only what is paid. 三. */
export const parties = {
  person: thePerson,
  ...labels({
    "dibao-funds": { zh: "低保资金", en: "dibao funds" },
    "nursing-care-funds": { zh: "护理补贴资金", en: "nursing care subsidy funds" },
    "medical-assistance-funds": { zh: "医疗救助资金", en: "medical assistance funds" },
    "county-finance": { zh: "县级财政", en: "county finance" },
    government: { zh: "政府", en: "government" },
    "medical-scheme": { zh: "新型农村合作医疗", en: "rural cooperative medical scheme" },
  }),
};

/** 按月、按年发给本人 — What is paid to the person for a month or a year. */
export const classSupplementPaid = { by: parties["dibao-funds"], to: parties.person, per: "month" } as const;
export const nursingCarePaid = { by: parties["nursing-care-funds"], to: parties.person, per: "month" } as const;
export const medicalAssistancePaid = {
  by: parties["medical-assistance-funds"],
  to: parties.person,
  per: "year",
} as const;
