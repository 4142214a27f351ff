import type { Findings } from "../../../kernel/policy/index.ts";
import type { Deciding } from "../document.ts";

export const findings = {
  "three-payers": {
    yes: { zh: "由政府、村集体和个人共同出资", en: "government, village and individual all contribute" },
    no: { zh: "政府不出资，由村集体和个人出资", en: "village and individual contribute, the government does not" },
  },
  "required-funding": { zh: "筹资规模{total:yuan}", en: "required funding: {total:yuan}" },
  "ordinary-share": {
    zh: "政府补贴{share:number}，即{government:yuan}；个人和村集体出资{joint:yuan}",
    en: "government {share:number} = {government:yuan}; individual and village {joint:yuan}",
  },
  "preferential-share": {
    zh: "特殊人群：政府补贴{share:number}，即{government:yuan}；个人和村集体出资{joint:yuan}",
    en: "special group: government {share:number} = {government:yuan}; individual and village {joint:yuan}",
  },
  instalment: {
    zh: "{paidOn:date}缴费：政府补贴{share:number}，即{government:yuan}；个人和村集体出资{joint:yuan}",
    en: "payment of {paidOn:date}: government {share:number} = {government:yuan}; individual and village {joint:yuan}",
  },
  "late-enrolment-alone": {
    zh: "到领取补助年龄后参保，政府不予补贴，由个人和村集体出资{total:yuan}",
    en: "enrols at allowance age, so individual and village pay the full {total:yuan}",
  },
  "village-contribution": {
    zh: "村集体补助{village:yuan}，个人缴费{individual:yuan}",
    en: "village contribution {village:yuan}, individual contribution {individual:yuan}",
  },
  "no-village-contribution": {
    zh: "未填报村集体补助金额，按{village:yuan}计；个人缴费{individual:yuan}",
    en: "the village contribution was not given, so it counts as {village:yuan}; individual contribution {individual:yuan}",
  },
  "preference-continues": {
    zh: "{year:count}年失去一类特殊人群资格，另一类资格仍有效，无需补缴差额",
    en: "one status ended in {year:count}, but another is still certified, so no difference is due",
  },
  "difference-due": {
    zh: "{year:count}年失去特殊人群资格，应补缴差额{differenceDue:yuan}",
    en: "the status ended in {year:count}, so a difference of {differenceDue:yuan} is due",
  },
} as const satisfies Findings;

/** The context passed to `funding-shares` and its parts. */
export type Decision = Deciding<typeof findings>;
