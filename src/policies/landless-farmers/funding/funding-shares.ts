import { type CalendarDate, yearOf } from "../../../kernel/days/index.ts";
import { answer, type FactOf, facts, money, optional, year } from "../../../kernel/facts/index.ts";
import { type PolicyError, rejection, type Text } from "../../../kernel/language/index.ts";
import { type Fen, type Ratio, shareOf, sumToOne, yuan, yuanText } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { type Deciding, rule } from "../document.ts";
import { type Band, band, enrolledOn, paidOn, requiredByReading } from "../facts.ts";
import { groups, type SpecialGroup, specialGroup } from "./special-group.ts";

export const statusLostIn = year({ zh: "失去特殊人群资格的年份", en: "year in which the special-group status ended" });

const findings = {
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
  "late-enrolment-alone": {
    zh: "到领取补助年龄后参保，政府不予补贴，由个人和村集体出资{total:yuan}",
    en: "enrols at allowance age, so individual and village pay the full {total:yuan}",
  },
  "village-contribution": {
    zh: "村集体补助{village:yuan}，个人缴费{individual:yuan}",
    en: "village contribution {village:yuan}, individual contribution {individual:yuan}",
  },
  "no-village-contribution": {
    zh: "未提供村集体补助金额，按{village:yuan}计；个人缴费{individual:yuan}",
    en: "no village contribution was given: village {village:yuan}, individual {individual:yuan}",
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

/**
 * 出资比例 — Splits the required funding of an account between government, village and individual. Amounts in yuan,
 * exact: village and individual together pay what the government does not, to the last fen. 二(三), 五, 五(二), 六(一)2, 七(三)11.
 *
 * `villageContribution` is the village's amount within the joint share; defaults to 0. Only the reading
 * `late-enrolment-share: "full-amount"` requires `band`. Under `status-year: "claw-back"` no difference is due while
 * another qualifying household group is certified for the year `statusLostIn`.
 *
 * @example fundingShares({ groups: [{ kind: "two-daughter", certifiedFor: [2012] }], paidOn: "2012-05-01" }).value
 * // { total: 18000.00, government: 14400.00, joint: 3600.00, village: 0.00, individual: 3600.00, … }
 */
export const fundingShares = rule({
  name: "funding-shares",
  title: { zh: "出资比例", en: "Funding shares" },
  question: { zh: "筹资规模由谁出资、各出多少？", en: "Who pays how much of the required funding?" },
  clauses: ["二(三)", "五", "五(二)", "六(一)2", "七(三)11"],
  facts: facts({
    groups,
    paidOn,
    villageContribution: optional(money({ zh: "村集体补助", en: "village contribution" })),
    band: optional(band),
    enrolledOn: optional(enrolledOn),
    statusLostIn: optional(statusLostIn),
  }),
  answer: answer({
    total: money({ zh: "筹资规模", en: "required funding" }),
    government: money({ zh: "政府补贴", en: "government contribution" }),
    joint: money({ zh: "个人和村集体出资", en: "joint contribution of individual and village" }),
    village: money({ zh: "村集体补助", en: "village contribution" }),
    individual: money({ zh: "个人缴费", en: "individual contribution" }),
    ...specialGroup.answer.only("group"),
    differenceDue: money({ zh: "应补缴的差额", en: "difference due after the status ended" }),
  }),
  uses: [specialGroup],
  findings,
  decide(facts, policy) {
    const { paidOn } = facts;
    const { group, qualifying } = policy.apply(specialGroup, facts);
    const funding = policy.figure("requiredFunding", paidOn);
    const preferential = group !== null;
    const share = policy.figure(preferential ? "preferentialGovernmentShare" : "governmentShare", paidOn);
    const jointShare = policy.figure(preferential ? "preferentialJointShare" : "jointShare", paidOn);
    if (!sumToOne(share, jointShare)) throw sharesDoNotSum(preferential, jointShare);

    const alone = paysWithoutGovernment(facts.band, policy);
    const government = alone ? 0 : shareOf(funding, share);
    const joint = funding - government;
    const amounts = { total: yuan(funding), government: yuan(government), joint: yuan(joint) };
    policy.condition("二(三)", "three-payers", !alone);
    policy.found("五", "required-funding", { total: amounts.total });
    if (alone) policy.found("五(二)", "late-enrolment-alone", { total: amounts.total });
    else {
      const finding = preferential ? "preferential-share" : "ordinary-share";
      policy.found("六(一)2", finding, { government: amounts.government, joint: amounts.joint, share: share.text });
    }

    const village = facts.villageContribution ?? 0;
    if (village > joint) throw rejection("villageContribution", "out-of-range", yuanText(village), atMost(joint));
    const parts = { village: yuan(village), individual: yuan(joint - village) };
    const given = facts.villageContribution !== undefined;
    policy.found("七(三)11", given ? "village-contribution" : "no-village-contribution", parts);

    // disability is not re-certified every year, so a holder keeps the preferential share even if another status ends
    const rolling = preferential && !alone && !qualifying.includes("disability");
    const differenceDue = rolling ? differenceOwed(facts, qualifying, government, policy) : 0;
    return {
      total: amounts.total,
      government: amounts.government,
      joint: amounts.joint,
      village: parts.village,
      individual: parts.individual,
      group,
      differenceDue: yuan(differenceDue),
    };
  },
});

type Decision = Deciding<typeof findings>;

/** Whether a person who enrols at allowance age pays without the government: `late-enrolment-share: "full-amount"`. */
function paysWithoutGovernment(band: Band | undefined, policy: Decision): boolean {
  const mayBeLate = band === undefined || band === "allowance-age";
  const fullAmount = mayBeLate && policy.reading("late-enrolment-share") === "full-amount";
  return fullAmount && requiredByReading(band, "band") === "allowance-age";
}

interface Status {
  readonly groups: FactOf<typeof groups>;
  readonly paidOn: CalendarDate;
  readonly statusLostIn?: number | undefined;
}

/** The difference to the ordinary share that is due once the status has ended: `status-year: "claw-back"`. */
function differenceOwed(
  { groups, paidOn, statusLostIn: lostIn }: Status,
  qualifying: readonly SpecialGroup[],
  government: Fen,
  policy: Decision,
): Fen {
  if (lostIn === undefined || policy.reading("status-year") !== "claw-back" || lostIn < yearOf(paidOn)) return 0;
  const households = groups.filter((one) => one.kind !== "disability");
  const kinds = new Set(households.map((one) => one.kind));
  const certified = new Set<SpecialGroup>(
    households.filter((one) => one.certifiedFor.includes(lostIn)).map((one) => one.kind),
  );
  const isYearOfPayment = lostIn === yearOf(paidOn);
  if (!isYearOfPayment && certified.size === kinds.size)
    throw rejection("statusLostIn", "contradiction", lostIn, statusLost);
  // a status that ends in the year of payment was still certified for that year, so it is left out
  const others = qualifying.filter((kind) => certified.has(kind)).length - (isYearOfPayment ? 1 : 0);
  if (others > 0) {
    policy.found("六(一)2", "preference-continues", { year: lostIn });
    return 0;
  }
  const ordinary = shareOf(policy.figure("requiredFunding", paidOn), policy.figure("governmentShare", paidOn));
  const differenceDue = government - ordinary;
  policy.found("六(一)2", "difference-due", { year: lostIn, differenceDue: yuan(differenceDue) });
  return differenceDue;
}

const statusLost: Text = {
  zh: "须为至少有一类按户认定的特殊人群未获认定的年度",
  en: "a year for which at least one household group is not certified",
};

function sharesDoNotSum(preferential: boolean, jointShare: Ratio): PolicyError {
  const name = preferential ? "preferentialJointShare" : "jointShare";
  return rejection(`figures.${name}`, "contradiction", jointShare.text, {
    zh: "两项出资比例之和须为100%",
    en: "shares that sum to 100%",
  });
}

function atMost(fen: Fen): Text {
  return { zh: `0至${yuanText(fen)}元`, en: `an amount from 0 to ${yuanText(fen)} yuan` };
}
