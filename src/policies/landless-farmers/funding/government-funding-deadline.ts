import { addMonths, type CalendarDate, daysBetween } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  facts,
  flag,
  label,
  list,
  money,
  mustHold,
  nullable,
} from "../../../kernel/facts/index.ts";
import { expectedTotal, type Fen, isTooLarge, yuan } from "../../../kernel/numbers/index.ts";
import { checkedDate } from "../../shared/days.ts";
import { rule } from "../document.ts";
import { daysOff } from "../facts.ts";
import { endOfPeriod, lastDayFindings } from "../last-day.ts";
import { bodies } from "../organisation/bodies.ts";
import { type DatedAmounts, datedAmounts, paidBy, totalOf } from "./instalment-plan.ts";

export const planApprovedOn = day({
  zh: "征地补偿安置方案批准日期",
  en: "approval date of the compensation and resettlement plan",
});

/** 筹集单位 — The bodies that raise the government contribution: the first leads, the others take part. */
const raisedBy = Object.freeze([bodies["finance-bureau"], bodies["land-bureau"], bodies["labour-bureau"]] as const);
const [lead, ...others] = raisedBy;

/**
 * 政府补贴到位期限 — Decides by when the government contribution must be in the special fiscal account, and whether it
 * is. 六(二)1. Amounts in yuan. The period runs from the approval of the compensation and resettlement plan, not of the
 * expropriation, and includes its last day (Civil Code, arts. 201, 202). Transfers after `on` and transfers of 0 yuan
 * do not count. Where nothing is due, the contribution is complete on the approval date.
 *
 * @example governmentFundingDeadline({
 *   planApprovedOn: "2012-11-30", amountDue: "126000", transfers: [{ on: "2013-02-28", amount: "126000" }],
 *   on: "2013-03-31",
 * }).value // { deadline: "2013-02-28", …, onTime: true, daysLate: 0, inOneTransfer: true, … }
 */
export const governmentFundingDeadline = rule({
  name: "government-funding-deadline",
  title: { zh: "政府补贴到位期限", en: "Government funding deadline" },
  question: {
    zh: "政府补贴最迟何时到位，是否按期并一次性转入？",
    en: "By when must the government contribution arrive, and did it arrive on time and in one transfer?",
  },
  clauses: ["六(二)1"],
  facts: facts(
    {
      planApprovedOn,
      amountDue: money({ zh: "应到位的政府补贴", en: "government contribution due" }),
      transfers: datedAmounts(
        { zh: "转入财政专户的款项", en: "transfers into the special fiscal account" },
        { zh: "一笔转账", en: "transfer" },
        { zh: "转入日期", en: "transfer date" },
      ),
      daysOff,
      on: day({ zh: "查询日期", en: "as-of date" }),
    },
    mustHold(
      ["on", "planApprovedOn"],
      { zh: "查询日期不得早于方案批准日期", en: "an as-of date on or after the plan approval date" },
      (f) => f.on < f.planApprovedOn,
    ),
    mustHold(["transfers"], expectedTotal, (f) => isTooLarge(totalOf(f.transfers))),
  ),
  answer: answer({
    deadline: day({ zh: "政府补贴到位截止日", en: "deadline for the government contribution" }),
    complete: flag({ zh: "政府补贴已足额到位", en: "the government contribution has arrived in full" }),
    completedOn: nullable(day({ zh: "政府补贴足额到位日期", en: "date on which it had arrived in full" })),
    outstanding: money({ zh: "尚未到位的政府补贴", en: "government contribution outstanding" }),
    onTime: flag({ zh: "政府补贴到位未逾期", en: "not past the deadline for the government contribution" }),
    daysLate: count({ zh: "政府补贴到位逾期天数", en: "days past that deadline" }, { zh: "天", en: "days" }),
    inOneTransfer: nullable(flag({ zh: "政府补贴一次性转入", en: "paid in one transfer" })),
    raisedBy: list(
      { zh: "筹集政府补贴的单位", en: "bodies that raise the government contribution" },
      label({ zh: "单位", en: "body" }, bodies),
    ),
  }),
  findings: {
    ...lastDayFindings,
    deadline: {
      zh: "征地补偿安置方案{approved:date}批准，须在{months:count}个月内到位，截止日为{deadline:date}",
      en: "plan approved on {approved:date}; deadline after {months:count} month(s): {deadline:date}",
    },
    "raised-by": {
      zh: "由{lead:label}会同{others:labels}筹集",
      en: "raised by: {lead:label}, together with {others:labels}",
    },
    "arrived-in-full": {
      holds: {
        zh: "应到位{amountDue:yuan}，已转入{arrived:yuan}，已足额到位",
        en: "{amountDue:yuan} due, {arrived:yuan} received: complete",
      },
      fails: {
        zh: "应到位{amountDue:yuan}，已转入{arrived:yuan}，未足额到位",
        en: "{amountDue:yuan} due, {arrived:yuan} received: not complete",
      },
    },
    "on-time": {
      holds: { zh: "未超过截止日{deadline:date}", en: "not past the deadline of {deadline:date}" },
      fails: {
        zh: "超过截止日{deadline:date}，逾期{daysLate:count}天",
        en: "{daysLate:count} day(s) past the deadline of {deadline:date}",
      },
    },
    "in-one-transfer": {
      holds: { zh: "一次性转入财政专户", en: "paid in one transfer into the special fiscal account" },
      fails: { zh: "未一次性转入财政专户", en: "paid in several transfers into the special fiscal account" },
    },
  },
  decide(facts, policy) {
    const { planApprovedOn, amountDue, on } = facts;
    const months = policy.figure("governmentFundingMonths", planApprovedOn);
    const end = endOfPeriod(addMonths(planApprovedOn, months), "六(二)1", facts.daysOff, policy);
    const deadline = checkedDate(end, "planApprovedOn", planApprovedOn);
    policy.found("六(二)1", "deadline", { approved: planApprovedOn, months, deadline });
    policy.found("六(二)1", "raised-by", { lead, others: [...others] });

    const made = facts.transfers.filter((one) => one.on <= on && one.amount > 0);
    const arrived = totalOf(made);
    const completedOn = amountDue === 0 ? planApprovedOn : dayOfReaching(made, amountDue);
    const until = completedOn ?? on;
    const daysLate = Math.max(0, daysBetween(deadline, until));
    const complete = policy.condition("六(二)1", "arrived-in-full", arrived >= amountDue, {
      arrived: yuan(arrived),
      amountDue: yuan(amountDue),
    });
    const onTime = policy.condition("六(二)1", "on-time", daysLate === 0, { deadline, daysLate });
    const inOneTransfer = made.length > 0 ? policy.condition("六(二)1", "in-one-transfer", made.length === 1) : null;
    return {
      deadline,
      complete,
      completedOn,
      outstanding: yuan(complete ? 0 : amountDue - arrived),
      onTime,
      daysLate,
      inOneTransfer,
      raisedBy,
    };
  },
});

/** The first date on which the transfers reach an amount. */
function dayOfReaching(transfers: DatedAmounts, amountDue: Fen): CalendarDate | null {
  const days = transfers.map((one) => one.on).sort();
  return days.find((day) => paidBy(transfers, day) >= amountDue) ?? null;
}
