import { type CalendarDate, yearOf } from "../../kernel/calendar.ts";
import type { PolicyError } from "../../kernel/errors.ts";
import { facts, refused } from "../../kernel/facts.ts";
import { money, optional } from "../../kernel/fields.ts";
import { type Fen, yuan, yuanText } from "../../kernel/money.ts";
import { portion, type Ratio, sumToWhole } from "../../kernel/ratio.ts";
import type { Text } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { band, enrolledOn, paidOn, year } from "./facts.ts";
import { groups, specialGroup } from "./special-group.ts";

/**
 * 出资比例 — who pays how much of the account's funding. Amounts in yuan, exact; the individual and the village
 * bear what the government does not, to the last fen. 五, 六(一)2, 七(三)11.
 *
 * `villagePart` is what the village pays of the joint share; left out, the village pays nothing.
 *
 * @example
 * fundingShares({ groups: [{ kind: "two-daughter", certifiedFor: [2012] }], paidOn: "2012-05-01" }).value
 * // government 14400.00, joint 3600.00 (village 0.00, individual 3600.00)
 */
export const fundingShares = rule({
  name: "funding-shares",
  clauses: ["二(三)", "五", "五(二)", "六(一)2", "七(三)11"],
  facts: facts({
    groups,
    paidOn,
    villagePart: optional(money({ zh: "村集体出资", en: "village part" })),
    band: optional(band),
    enrolledOn: optional(enrolledOn),
    statusLostIn: optional(year),
  }),
  decide(facts, policy: Policy<typeof fundingSharesWords>) {
    const { paidOn } = facts;
    const { group, qualifying } = policy.apply(specialGroup, facts);
    const scale = policy.figure("fundingScale", paidOn);
    const preferential = group !== null;
    const share = policy.figure(preferential ? "preferentialGovernmentShare" : "governmentShare", paidOn);
    const jointShare = policy.figure(preferential ? "preferentialJointShare" : "jointShare", paidOn);
    if (!sumToWhole(share, jointShare)) throw sharesDoNotSum(preferential, jointShare);

    const alone = facts.band === "subsidy-age" && policy.reading("late-joiner-share") === "full-amount";
    const government = alone ? 0 : portion(scale, share);
    const joint = scale - government;
    const amounts = { scale: yuan(scale), government: yuan(government), joint: yuan(joint) };
    policy.found("二(三)", "three-payers");
    policy.found("五", "funding-scale", { scale: amounts.scale });
    if (alone) policy.found("五(二)", "late-joiner-alone", { scale: amounts.scale });
    else {
      const finding = preferential ? "preferential-share" : "ordinary-share";
      policy.found("六(一)2", finding, { government: amounts.government, joint: amounts.joint, share: share.text });
    }

    const village = facts.villagePart ?? 0;
    if (village > joint) throw refused("villagePart", "out-of-range", yuanText(village), atMost(joint));
    const parts = { village: yuan(village), individual: yuan(joint - village) };
    policy.found("七(三)11", facts.villagePart === undefined ? "no-village-part" : "village-part", parts);

    // a disability is not managed by the year: who holds it keeps the preference whatever else is lost
    const rolling = preferential && !alone && !qualifying.includes("disability");
    const toRepay = rolling ? clawedBack(facts.statusLostIn, government, paidOn, policy) : 0;
    return {
      scale: amounts.scale,
      government: amounts.government,
      joint: amounts.joint,
      village: parts.village,
      individual: parts.individual,
      group,
      toRepay: yuan(toRepay),
    };
  },
});

/** Under the reading `status-year: "claw-back"`: the difference to the ordinary share, once the status is lost later. */
function clawedBack(
  lostIn: number | undefined,
  government: Fen,
  paidOn: CalendarDate,
  policy: Policy<typeof fundingSharesWords>,
): Fen {
  if (lostIn === undefined || policy.reading("status-year") !== "claw-back" || lostIn < yearOf(paidOn)) return 0;
  const ordinary = portion(policy.figure("fundingScale", paidOn), policy.figure("governmentShare", paidOn));
  const toRepay = government - ordinary;
  policy.found("六(一)2", "to-repay", { year: lostIn, toRepay: yuan(toRepay) });
  return toRepay;
}

function sharesDoNotSum(preferential: boolean, jointShare: Ratio): PolicyError {
  const name = preferential ? "preferentialJointShare" : "jointShare";
  return refused(`figures.${name}`, "impossible", jointShare.text, {
    zh: "两个出资比例之和为100%",
    en: "shares that sum to 100%",
  });
}

function atMost(fen: Fen): Text {
  return { zh: `0 至 ${yuanText(fen)} 元`, en: `0 to ${yuanText(fen)} yuan` };
}

export const fundingSharesWords = {
  title: { zh: "出资比例", en: "Funding shares" },
  asks: { zh: "筹资规模由谁出、各出多少？", en: "Who pays how much of the funding?" },
  findings: {
    "three-payers": {
      zh: "由政府、村集体和个人共同出资",
      en: "government, village and individual pay together",
    },
    "funding-scale": { zh: "筹资规模{scale:yuan}", en: "the funding is {scale:yuan}" },
    "ordinary-share": {
      zh: "政府补助{share:number}即{government:yuan}，个人和村集体{joint:yuan}",
      en: "the government pays {share:number}, {government:yuan}; individual and village {joint:yuan}",
    },
    "preferential-share": {
      zh: "特殊人群：政府补助{share:number}即{government:yuan}，个人和村集体{joint:yuan}",
      en: "special group: the government pays {share:number}, {government:yuan}; individual and village {joint:yuan}",
    },
    "late-joiner-alone": {
      zh: "到补助年龄后参保，政府不补助，个人和村集体出{scale:yuan}",
      en: "joins at the age of the subsidy: individual and village pay the full {scale:yuan}",
    },
    "village-part": {
      zh: "村集体出资{village:yuan}，个人{individual:yuan}",
      en: "the village pays {village:yuan}, the individual {individual:yuan}",
    },
    "no-village-part": {
      zh: "没有给出村集体出资，按{village:yuan}计，个人{individual:yuan}",
      en: "no village part is given: {village:yuan}, the individual {individual:yuan}",
    },
    "to-repay": {
      zh: "{year:count}年失去身份，补缴{toRepay:yuan}",
      en: "the status was lost in {year:count}: {toRepay:yuan} to pay back",
    },
  },
} as const satisfies Words;
