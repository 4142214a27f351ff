import { type CalendarDate, daysBetween } from "../../kernel/days/calendar.ts";
import { addMonths, rollForward } from "../../kernel/days/moving.ts";
import { facts, mustHold } from "../../kernel/facts/facts.ts";
import { day, money } from "../../kernel/facts/fields.ts";
import { group, list, optional } from "../../kernel/facts/groups.ts";
import { type Fen, yuan } from "../../kernel/numbers/money.ts";
import { expectedTotal, isTooLarge, sumOf } from "../../kernel/numbers/sums.ts";
import { type Body, bodies } from "./bodies.ts";
import { checkedDate } from "./days.ts";
import { rule } from "./document.ts";
import { daysOff } from "./payment-deadline.ts";

/** 筹集单位 — who raises the government's money; finance acts, the others with it. */
const lead: Body = "finance-bureau";
const others: readonly Body[] = ["land-bureau", "labour-bureau"];
const raisedBy = Object.freeze([lead, ...others].map((one) => bodies[one]));
const raisers = Object.freeze({ lead: bodies[lead], others: Object.freeze(others.map((one) => bodies[one])) });

/**
 * 政府资金到位期限 — by when the government's money must stand in the fiscal special account, and whether it does.
 * 六(二)1. Counted from the approval of the compensation and resettlement plan, not of the taking; the last day is
 * within the time (Civil Code, arts. 201, 202). Transfers after `on` do not count yet, those of 0 yuan never. Who owes nothing
 * has paid in full on the day of the approval. Amounts in yuan.
 *
 * @example
 * governmentFundingDeadline({
 *   planApprovedOn: "2012-11-30", amountDue: "126000", transfers: [{ on: "2013-02-28", amount: "126000" }], on: "2013-03-31",
 * }).value // { deadline: "2013-02-28", onTime: true, daysLate: 0, inOneTransfer: true, … }
 */
export const governmentFundingDeadline = rule({
  name: "government-funding-deadline",
  title: { zh: "政府资金到位期限", en: "Time for the government's money" },
  question: {
    zh: "政府承担的资金最迟哪天到位，是否按时、一次转入？",
    en: "By which day must the government's money arrive, and did it, in time and in one transfer?",
  },
  clauses: ["六(二)1"],
  facts: facts(
    {
      planApprovedOn: day({ zh: "征地补偿安置方案批准之日", en: "approval of the compensation and resettlement plan" }),
      amountDue: money({ zh: "政府应承担的资金", en: "money that the government owes" }),
      transfers: list(
        { zh: "转入财政专户的款项", en: "transfers into the fiscal special account" },
        group(
          { zh: "一笔转账", en: "a transfer" },
          { on: day({ zh: "转入之日", en: "day of the transfer" }), amount: money({ zh: "金额", en: "amount" }) },
        ),
        { max: 1000 },
      ),
      daysOff: optional(daysOff),
      on: day({ zh: "查看之日", en: "day asked about" }),
    },
    mustHold(
      ["on", "planApprovedOn"],
      { zh: "不早于方案批准之日", en: "not before the plan was approved" },
      (f) => f.on < f.planApprovedOn,
    ),
    mustHold(["transfers"], expectedTotal, (f) => isTooLarge(sumOf(f.transfers.map((one) => one.amount)))),
  ),
  findings: {
    deadline: {
      zh: "安置方案{approved:date}批准，{months:count}个月内到位，最后一天是{deadline:date}",
      en: "plan approved on {approved:date}, {months:count} month(s): the last day is {deadline:date}",
    },
    "raised-by": {
      zh: "由{lead:label}会同{others:labels}筹集",
      en: "raised by the {lead:label} together with {others:labels}",
    },
    "arrived-in-full": {
      holds: {
        zh: "应到位{amountDue:yuan}，已转入{arrived:yuan}",
        en: "{arrived:yuan} of {amountDue:yuan} has arrived",
      },
      fails: {
        zh: "应到位{amountDue:yuan}，只转入{arrived:yuan}",
        en: "only {arrived:yuan} of {amountDue:yuan} has arrived",
      },
    },
    "on-time": {
      holds: { zh: "没有超过{deadline:date}", en: "not later than {deadline:date}" },
      fails: { zh: "超过{deadline:date}，逾期{daysLate:count}天", en: "{daysLate:count} day(s) after {deadline:date}" },
    },
    "in-one-transfer": {
      holds: { zh: "一次转入财政专户", en: "one transfer into the fiscal special account" },
      fails: { zh: "分几次转入财政专户", en: "several transfers into the fiscal special account" },
    },
  },
  decide(facts, policy) {
    const { planApprovedOn, amountDue, on } = facts;
    const months = policy.figure("governmentFundingMonths", planApprovedOn);
    const end = rollForward(addMonths(planApprovedOn, months), facts.daysOff ?? []);
    const deadline = checkedDate(end, "planApprovedOn", planApprovedOn);
    policy.found("六(二)1", "deadline", { approved: planApprovedOn, months, deadline });
    policy.found("六(二)1", "raised-by", raisers);

    const made = facts.transfers.filter((one) => one.on <= on && one.amount > 0);
    const arrived = sumOf(made.map((one) => one.amount));
    const completedOn = amountDue === 0 ? planApprovedOn : dayOfReaching(made, amountDue);
    const until = completedOn ?? on;
    const daysLate = until > deadline ? daysBetween(deadline, until) : 0;
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

interface Transfer {
  readonly on: CalendarDate;
  readonly amount: Fen;
}

const arrivedBy = (transfers: readonly Transfer[], day: CalendarDate): Fen =>
  sumOf(transfers.filter((one) => one.on <= day).map((one) => one.amount));

/** The first day on which the transfers reach an amount. */
function dayOfReaching(transfers: readonly Transfer[], amountDue: Fen): CalendarDate | null {
  const days = transfers.map((one) => one.on).sort();
  return days.find((day) => arrivedBy(transfers, day) >= amountDue) ?? null;
}
