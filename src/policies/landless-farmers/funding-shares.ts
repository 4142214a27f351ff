import { type CalendarDate, yearOf } from "../../kernel/days/calendar.ts";
import { facts } from "../../kernel/facts/facts.ts";
import { type FactOf, money, year } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import type { PolicyError } from "../../kernel/language/errors.ts";
import { rejection, requiredFact } from "../../kernel/language/errors.ts";
import type { Text } from "../../kernel/language/text.ts";
import { type Fen, yuan, yuanText } from "../../kernel/numbers/money.ts";
import { type Ratio, shareOf, sumToOne } from "../../kernel/numbers/ratio.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { type Deciding, rule } from "./document.ts";
import { type Band, band, enrolledOn, paidOn } from "./facts.ts";
import { groups, type SpecialGroup, specialGroup } from "./special-group.ts";

export const statusLostIn = year({ zh: "失去身份的年份", en: "year in which the status was lost" });

const findings = {
  "three-payers": {
    holds: { zh: "由政府、村集体和个人共同出资", en: "government, village and individual pay together" },
    fails: { zh: "政府不出资，由村集体和个人出资", en: "village and individual pay without the government" },
  },
  "required-funding": { zh: "筹资规模{total:yuan}", en: "the funding is {total:yuan}" },
  "ordinary-share": {
    zh: "政府补助{share:number}即{government:yuan}，个人和村集体{joint:yuan}",
    en: "the government pays {share:number}, {government:yuan}; individual and village {joint:yuan}",
  },
  "preferential-share": {
    zh: "特殊人群：政府补助{share:number}即{government:yuan}，个人和村集体{joint:yuan}",
    en: "special group: the government pays {share:number}, {government:yuan}; individual and village {joint:yuan}",
  },
  "late-enrolment-alone": {
    zh: "到补助年龄后参保，政府不补助，个人和村集体出{total:yuan}",
    en: "joins at the age of the subsidy: individual and village pay the full {total:yuan}",
  },
  "village-contribution": {
    zh: "村集体出资{village:yuan}，个人{individual:yuan}",
    en: "the village pays {village:yuan}, the individual {individual:yuan}",
  },
  "no-village-contribution": {
    zh: "没有给出村集体出资，按{village:yuan}计，个人{individual:yuan}",
    en: "no village part is given: {village:yuan}, the individual {individual:yuan}",
  },
  "preference-continues": {
    zh: "{year:count}年失去一类身份，另一类仍在认定，不补缴",
    en: "one status was lost in {year:count}, another is still certified: nothing to pay back",
  },
  "difference-due": {
    zh: "{year:count}年失去身份，补缴{differenceDue:yuan}",
    en: "the status was lost in {year:count}: {differenceDue:yuan} to pay back",
  },
} as const satisfies Findings;

/**
 * 出资比例 — who pays how much of the account's funding. Amounts in yuan, exact; the individual and the village
 * bear what the government does not, to the last fen. 五, 六(一)2, 七(三)11.
 *
 * `villageContribution` is what the village pays of the joint share; left out, the village pays nothing.
 * `band` is wanted only under `late-enrolment-share: "full-amount"`. Under `status-year: "claw-back"` nothing is paid back
 * while another household group that counts is certified for the year `statusLostIn`.
 *
 * @example
 * fundingShares({ groups: [{ kind: "two-daughter", certifiedFor: [2012] }], paidOn: "2012-05-01" }).value
 * // government 14400.00, joint 3600.00 (village 0.00, individual 3600.00)
 */
export const fundingShares = rule({
  name: "funding-shares",
  title: { zh: "出资比例", en: "Funding shares" },
  question: { zh: "筹资规模由谁出、各出多少？", en: "Who pays how much of the funding?" },
  clauses: ["二(三)", "五", "五(二)", "六(一)2", "七(三)11"],
  facts: facts({
    groups,
    paidOn,
    villageContribution: optional(money({ zh: "村集体出资", en: "village part" })),
    band: optional(band),
    enrolledOn: optional(enrolledOn),
    statusLostIn: optional(statusLostIn),
  }),
  findings,
  decide(facts, policy) {
    const { paidOn } = facts;
    const { group, qualifying } = policy.apply(specialGroup, facts);
    const funding = policy.figure("requiredFunding", paidOn);
    const preferential = group !== null;
    const share = policy.figure(preferential ? "preferentialGovernmentShare" : "governmentShare", paidOn);
    const jointShare = policy.figure(preferential ? "preferentialJointShare" : "jointShare", paidOn);
    if (!sumToOne(share, jointShare)) throw sharesDoNotSum(preferential, jointShare);

    const alone = enrolsLate(facts.band) && paysWithoutGovernment(facts.band, policy);
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
    policy.found(
      "七(三)11",
      facts.villageContribution === undefined ? "no-village-contribution" : "village-contribution",
      parts,
    );

    // a disability is not managed by the year: who holds it keeps the preference whatever else is lost
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

const enrolsLate = (band: Band | undefined): boolean => band === undefined || band === "allowance-age";

/** Under the reading `late-enrolment-share: "full-amount"`: whether somebody joins at the age of the subsidy. */
function paysWithoutGovernment(band: Band | undefined, policy: Decision): boolean {
  if (policy.reading("late-enrolment-share") !== "full-amount") return false;
  return (
    requiredFact(band, "band", { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" }) ===
    "allowance-age"
  );
}

interface Status {
  readonly groups: FactOf<typeof groups>;
  readonly paidOn: CalendarDate;
  readonly statusLostIn?: number | undefined;
}

/** Under the reading `status-year: "claw-back"`: the difference to the ordinary share, once the status is lost later. */
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
  if (!isYearOfPayment && certified.size === kinds.size) throw nothingLost(lostIn);
  // what is lost in the year of payment had been certified for it, too
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

function nothingLost(lostIn: number): PolicyError {
  return rejection("statusLostIn", "contradiction", lostIn, {
    zh: "至少有一类按户认定的特殊人群没有认定的年度",
    en: "a year for which at least one of the household groups is not certified",
  });
}

function sharesDoNotSum(preferential: boolean, jointShare: Ratio): PolicyError {
  const name = preferential ? "preferentialJointShare" : "jointShare";
  return rejection(`figures.${name}`, "contradiction", jointShare.text, {
    zh: "两个出资比例之和为100%",
    en: "shares that sum to 100%",
  });
}

function atMost(fen: Fen): Text {
  return { zh: `0 至 ${yuanText(fen)} 元`, en: `0 to ${yuanText(fen)} yuan` };
}
