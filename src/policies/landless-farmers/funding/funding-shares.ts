import { answer, facts, group, list, money, number, optional, paid } from "../../../kernel/facts/index.ts";
import { rejection, type Text } from "../../../kernel/language/index.ts";
import { type Fen, type Ratio, shareOf, splitByWeights, yuan, yuanText } from "../../../kernel/numbers/index.ts";
import { percentTexts } from "../../shared/shares.ts";
import { rule } from "../document.ts";
import { type Band, band, enrolledOn, paidOn, requiredByReading } from "../facts.ts";
import { parties } from "../parties.ts";
import { differenceOwed } from "./difference-due.ts";
import { oneVillageContribution, paymentFacts } from "./payment-facts.ts";
import { type Portion, portionsOf } from "./portions.ts";
import { type Decision, findings } from "./share-findings.ts";
import { groups, specialGroup } from "./special-group.ts";

/**
 * 出资比例 — Splits the required funding of an account between government, village and individual. Amounts in yuan,
 * exact: village and individual together pay what the government does not, to the last fen. 二(三), 五, 五(二), 六(一)2.
 *
 * `paidOn` is the date of a payment in one sum. With `instalmentDates` the funding is paid in equal instalments, each
 * priced by the status of its own year; the shares are their sums. The village's contribution is an amount
 * (`villageContribution`) or a share of the required funding (`villageShare`) within the joint share; defaults to 0. Only
 * the reading `late-enrolment-share: "full-amount"` requires `band`. Under `status-year: "claw-back"` no difference is due
 * while another qualifying household group is certified for the year `statusLostIn`.
 *
 * @example fundingShares({ groups: [{ kind: "two-daughter", certifiedFor: [2012] }], paidOn: "2012-05-01" }).value
 * // { total: 18000.00, government: 14400.00, joint: 3600.00, village: 0.00, individual: 3600.00, … }
 */
export const fundingShares = rule({
  name: "funding-shares",
  title: { zh: "出资比例", en: "Funding shares" },
  question: { zh: "筹资规模由谁出资、各出多少？", en: "Who pays how much of the required funding?" },
  clauses: ["二(三)", "五", "五(二)", "六(一)2"],
  facts: facts(
    { groups, paidOn, ...paymentFacts, band: optional(band), enrolledOn: optional(enrolledOn) },
    oneVillageContribution,
  ),
  answer: answer({
    total: money({ zh: "筹资规模", en: "required funding" }),
    government: paid(money({ zh: "政府补贴", en: "government contribution" }), {
      by: parties.government,
      to: parties.account,
    }),
    joint: money({ zh: "个人和村集体出资合计", en: "joint contribution of individual and village" }),
    village: paid(money({ zh: "村集体补助", en: "village contribution" }), {
      by: parties.village,
      to: parties.account,
    }),
    individual: paid(money({ zh: "个人缴费", en: "individual contribution" }), {
      by: parties.person,
      to: parties.account,
    }),
    governmentShare: number({
      zh: "政府补贴占筹资规模的比例",
      en: "government contribution as a share of the funding",
    }),
    jointShare: number({ zh: "个人和村集体出资占筹资规模的比例", en: "joint contribution as a share of the funding" }),
    villageShare: number({ zh: "村集体补助占筹资规模的比例", en: "village contribution as a share of the funding" }),
    individualShare: number({
      zh: "个人缴费占筹资规模的比例",
      en: "individual contribution as a share of the funding",
    }),
    ...specialGroup.answer.only("group"),
    differenceDue: paid(
      money({ zh: "失去特殊人群资格后应补缴的差额", en: "difference due after the special status ended" }),
      { by: parties.person, to: parties.government },
    ),
    instalments: list(
      { zh: "分次缴费的各次出资（一次性缴清的为空）", en: "instalments, empty for a payment in one sum" },
      group(
        { zh: "一次缴费的出资", en: "shares of one instalment" },
        {
          paidOn,
          ...specialGroup.answer.only("group"),
          government: money({ zh: "本次政府补贴", en: "government contribution of this instalment" }),
          village: money({ zh: "本次村集体补助", en: "village contribution of this instalment" }),
          individual: money({ zh: "本次个人缴费", en: "individual contribution of this instalment" }),
        },
      ),
    ),
  }),
  uses: [specialGroup],
  findings,
  decide(facts, policy) {
    const dates = facts.instalmentDates === undefined ? [facts.paidOn] : [...facts.instalmentDates].sort();
    const funding = policy.figure("requiredFunding", dates[0] ?? facts.paidOn);
    const alone = paysWithoutGovernment(facts.band, policy);
    const portions = portionsOf(funding, dates, facts, alone, policy);
    const government = governmentPart(portions);
    const joint = funding - government;
    const total = yuan(funding);
    policy.condition("二(三)", "three-payers", !alone);
    policy.found("五", "required-funding", { total });
    if (alone) policy.found("五(二)", "late-enrolment-alone", { total });
    else recordShares(portions, facts.instalmentDates !== undefined, policy);

    const village = villageOf(facts, funding, joint, policy);
    const shares = percentTexts(government, [village, joint - village]);
    const differenceDue = alone ? 0 : differenceOwed(facts, portions, policy);
    return {
      total,
      government: yuan(government),
      joint: yuan(joint),
      village: yuan(village),
      individual: yuan(joint - village),
      governmentShare: shares.first,
      jointShare: shares.rest,
      villageShare: shares.parts[0],
      individualShare: shares.parts[1],
      group: portions.find((one) => one.group !== null)?.group ?? null,
      differenceDue: yuan(differenceDue),
      instalments: facts.instalmentDates === undefined ? [] : instalmentsOf(portions, village),
    };
  },
});

function governmentPart(portions: readonly Portion[]): Fen {
  let sum = 0;
  for (const { government } of portions) sum += government;
  return sum;
}

/** Records the share of each instalment, or of the payment in one sum. */
function recordShares(portions: readonly Portion[], inInstalments: boolean, policy: Decision): void {
  for (const { paidOn, group, share, amount, government } of portions) {
    const data = { share: share.text, government: yuan(government), joint: yuan(amount - government) };
    if (inInstalments) policy.found("六(一)2", "instalment", { paidOn, ...data });
    else policy.found("六(一)2", group === null ? "ordinary-share" : "preferential-share", data);
  }
}

interface Village {
  readonly villageContribution?: Fen | undefined;
  readonly villageShare?: Ratio | undefined;
}

/** The village's part of the joint contribution. */
function villageOf({ villageContribution, villageShare }: Village, funding: Fen, joint: Fen, policy: Decision): Fen {
  const byShare = villageShare === undefined ? undefined : shareOf(funding, villageShare);
  const village = villageContribution ?? byShare ?? 0;
  const source = byShare === undefined ? "villageContribution" : "villageShare";
  if (village > joint) throw rejection(source, "out-of-range", villageShare?.text ?? yuanText(village), atMost(joint));
  const given = villageContribution !== undefined || byShare !== undefined;
  const parts = { village: yuan(village), individual: yuan(joint - village) };
  policy.found("六(一)2", given ? "village-contribution" : "no-village-contribution", parts);
  return village;
}

/** The instalments in the answer; the village's contribution is spread over them as the joint contribution is. */
function instalmentsOf(portions: readonly Portion[], village: Fen) {
  const joint = portions.map((one) => one.amount - one.government);
  const villages = village === 0 ? [] : splitByWeights(village, joint);
  return portions.map(({ paidOn, group, government }, index) => {
    const part = villages[index] ?? 0;
    return {
      paidOn,
      group,
      government: yuan(government),
      village: yuan(part),
      individual: yuan((joint[index] ?? 0) - part),
    };
  });
}

/** Whether a person who enrols at allowance age pays without the government: `late-enrolment-share: "full-amount"`. */
function paysWithoutGovernment(band: Band | undefined, policy: Decision): boolean {
  const mayBeLate = band === undefined || band === "allowance-age";
  const fullAmount = mayBeLate && policy.reading("late-enrolment-share") === "full-amount";
  return fullAmount && requiredByReading(band, "band") === "allowance-age";
}

function atMost(fen: Fen): Text {
  return { zh: `0至${yuanText(fen)}元`, en: `an amount from 0 to ${yuanText(fen)} yuan` };
}
