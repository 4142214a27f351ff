import type { CalendarDate } from "../../kernel/days/calendar.ts";
import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { day, money, oneOf } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { requiredFact } from "../../kernel/language/errors.ts";
import { type Fen, fenOf, yuan } from "../../kernel/numbers/money.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { averageDibaoTopUp, dibaoStandard } from "./benefits.ts";
import { checkedDate } from "./days.ts";
import { type Deciding, rule } from "./document.ts";
import { enrolmentTerms, paymentFacts } from "./enrolment-terms.ts";
import { birthDate, expropriationApprovedOn, landFacts, soundHousehold } from "./facts.ts";
import { governmentFundingDeadline } from "./government-funding-deadline.ts";
import { instalmentsOf, type Shares } from "./instalment-default.ts";
import { agreementSignedOn, canAgree } from "./instalment-plan.ts";
import { monthlyPension } from "./monthly-pension.ts";
import { oldAgeAllowance } from "./old-age-allowance.ts";
import { choices, clauseOf, outcomeOf, outcomes } from "./outcome.ts";
import { paymentDeadline } from "./payment-deadline.ts";
import { pensionPeriod, startOfPension } from "./pension-period.ts";
import { referenceDate } from "./reference-date.ts";

const findings = {
  "priced-for-today": {
    zh: "尚未缴费，出资按{on:date}计算",
    en: "nothing is paid yet: the shares are those of {on:date}",
  },
  "agreed-under-age": {
    holds: { zh: "{signedOn:date}签订分次缴费协议", en: "instalments were agreed on {signedOn:date}" },
    fails: {
      zh: "{signedOn:date}已到缴清年龄，分次缴费协议不算",
      en: "the age for paying up was reached by {signedOn:date}: the agreement counts for nothing",
    },
  },
  "no-default": {
    holds: { zh: "没有超过{deadline:date}的缴清期限", en: "the time to pay up, {deadline:date}, is kept" },
    fails: {
      zh: "到{deadline:date}没有缴清，待遇改为老年养老补助",
      en: "not paid up by {deadline:date}: the benefit becomes the old-age subsidy",
    },
  },
  "from-the-funding": {
    zh: "没有给出存储额，按筹资规模{balance:yuan}测算，不含利息",
    en: "no balance is given: reckoned from the funding of {balance:yuan}, without interest",
  },
  "from-the-balance": { zh: "按存储额{balance:yuan}测算", en: "reckoned from the balance of {balance:yuan}" },
  outcome: { zh: "待遇：{outcome:label}", en: "benefit: {outcome:label}" },
} as const satisfies Findings;

/**
 * 综合认定 — everything about one person on one day: reference date, scope, age, band, what is open, shares, deadlines,
 * and the pension or the subsidy to expect; each part rests on its own rule's determination. Amounts in yuan.
 *
 * The county gives `issuedOn` and `effectiveFrom` by `adopt`. Parts whose facts are left out are null: deadlines without
 * `noticeReceivedOn` or `planApprovedOn`, the subsidy's amount without `allowanceAmount`; so are those of who is not in
 * scope. `paidOn` is the day on which everything was paid up, in one sum or by the last instalment. Who has paid has
 * chosen the pension, whatever `choice` says. Shares are those of `paidOn`, or of `on` while nothing is paid; the pension
 * is reckoned from `balance`, else the funding.
 *
 * An agreement signed at the age of paying up or later counts for nothing. Instalments not paid up before that age leave
 * the subsidy; the refund is null while `paidOn` is left out, and under `default-refund: "principal-and-interest"`.
 */
export const determine = rule({
  name: "determine",
  title: { zh: "综合认定", en: "Determination" },
  question: {
    zh: "这个人今天有什么资格、出多少钱、能领什么？",
    en: "What is open to this person today, at what price, with what benefit?",
  },
  clauses: ["三", "五", "五(一)1", "五(一)2", "五(二)", "五(四)", "六(二)2"],
  facts: facts(
    {
      on: day({ zh: "认定之日", en: "day of the determination" }),
      birthDate,
      expropriationApprovedOn,
      ...landFacts,
      ...paymentFacts,
      choice: optional(oneOf({ zh: "本人选择或申请", en: "what the person has chosen or applied for" }, choices)),
      paidOn: optional(day({ zh: "全部缴清之日", en: "day on which everything was paid up" })),
      noticeReceivedOn: optional(day({ zh: "收到参保通知之日", en: "day of receiving the notice" })),
      agreementSignedOn: optional(agreementSignedOn),
      planApprovedOn: optional(
        day({ zh: "征地补偿安置方案批准之日", en: "approval of the compensation and resettlement plan" }),
      ),
      governmentTransferredOn: optional(
        day({ zh: "政府资金转入之日（未转入的不填）", en: "transfer of the government's money, if made" }),
      ),
      confirmedOn: optional(day({ zh: "确认为对象之日", en: "day of the confirmation" })),
      balance: optional(money({ zh: "个人账户存储额", en: "balance of the account" })),
      dibaoStandard: optional(dibaoStandard),
      averageDibaoTopUp: optional(averageDibaoTopUp),
      allowanceAmount: optional(money({ zh: "县里确定的月补助金", en: "monthly subsidy set by the county" })),
    },
    soundHousehold,
    notAfter("birthDate", "expropriationApprovedOn", { zh: "出生不晚于批准征地", en: "born by the approval" }),
    notAfter("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by that day" }),
    notAfter("birthDate", "paidOn", { zh: "出生不晚于缴清", en: "born by the payment" }),
    notAfter("birthDate", "noticeReceivedOn", { zh: "出生不晚于收到通知", en: "born by the notice" }),
    notAfter("birthDate", "agreementSignedOn", { zh: "出生不晚于签订协议", en: "born by the agreement" }),
    notAfter("birthDate", "confirmedOn", { zh: "出生不晚于确认", en: "born by the confirmation" }),
    notAfter("expropriationApprovedOn", "on", { zh: "批准征地不晚于认定之日", en: "approved by that day" }),
    notAfter("paidOn", "on", { zh: "缴清不晚于认定之日", en: "paid up by that day" }),
    notAfter("noticeReceivedOn", "on", { zh: "收到通知不晚于认定之日", en: "notice received by that day" }),
    notAfter("planApprovedOn", "on", { zh: "安置方案批准不晚于认定之日", en: "plan approved by that day" }),
  ),
  findings,
  decide(facts, policy) {
    const { on, paidOn, allowanceAmount } = facts;
    const reference = policy.apply(referenceDate, {
      expropriationApprovedOn: facts.expropriationApprovedOn,
      expropriatedOn: facts.expropriatedOn,
    });
    const terms = policy.apply(enrolmentTerms, { ...facts, referenceDate: reference.date, paidOn: paidOn ?? on });
    const shares = terms.inScope ? terms.shares : null; // nobody pays for who is not in scope
    if (paidOn === undefined) policy.found("五", "priced-for-today", { on });

    const agreedOn = agreementOf(facts, policy);
    const payment =
      facts.noticeReceivedOn === undefined || !terms.inScope
        ? null
        : policy.apply(paymentDeadline, {
            noticeReceivedOn: facts.noticeReceivedOn,
            paidInFullOn: paidOn,
            agreementSignedOn: agreedOn,
            choseAllowance: facts.choice === "allowance",
            on,
          });
    const funding =
      facts.planApprovedOn === undefined || shares === null
        ? null
        : policy.apply(governmentFundingDeadline, {
            planApprovedOn: facts.planApprovedOn,
            amountDue: fenOf(shares.government),
            transfers: transferOf(facts.governmentTransferredOn, fenOf(shares.government)),
            on,
          });

    const waived = payment?.waived ?? [];
    const inInstalments = terms.inScope && agreedOn !== undefined && !waived.includes("pension");
    const instalments = inInstalments
      ? instalmentsOf({ birthDate: facts.birthDate, agreedOn, paidInFullOn: paidOn, shares, on }, policy)
      : null;
    const defaulted = instalments?.status === "defaulted";
    if (instalments) policy.condition("六(二)2", "no-default", !defaulted, { deadline: instalments.deadline });
    const choice = paidOn === undefined ? facts.choice : "pension";
    const outcome = outcomeOf({ choice, waived, defaulted }, terms);
    policy.found(terms.inScope ? clauseOf(outcome, terms.band) : "三", "outcome", { outcome: outcomes[outcome] });
    return {
      referenceDate: reference,
      inScope: terms.inScope,
      unmet: terms.unmet,
      age: terms.age,
      band: terms.band,
      options: terms.inScope ? terms.options : [],
      shares,
      payment: payment && { deadline: payment.deadline, status: payment.status, waived: payment.waived },
      instalments,
      governmentFunding: funding && { deadline: funding.deadline, complete: funding.complete, onTime: funding.onTime },
      outcome,
      pension: outcome === "pension" ? pensionOf(facts, shares, policy) : null,
      allowance:
        outcome === "allowance" && allowanceAmount !== undefined ? allowanceOf(facts, allowanceAmount, policy) : null,
    };
  },
});

type Decision = Deciding<typeof findings>;

const transferOf = (on: CalendarDate | undefined, amount: Fen): { on: CalendarDate; amount: Fen }[] =>
  on === undefined ? [] : [{ on, amount }];

interface Person {
  readonly birthDate: CalendarDate;
  readonly on: CalendarDate;
  readonly agreementSignedOn?: CalendarDate | undefined;
  readonly paidOn?: CalendarDate | undefined;
  readonly confirmedOn?: CalendarDate | undefined;
  readonly balance?: Fen | undefined;
  readonly dibaoStandard?: Fen | undefined;
  readonly averageDibaoTopUp?: Fen | undefined;
}

/** The day of an agreement that counts by the day asked about. */
function agreementOf({ birthDate, agreementSignedOn: signedOn, on }: Person, policy: Decision) {
  if (signedOn === undefined || signedOn > on) return undefined;
  const counts = policy.condition("六(二)2", "agreed-under-age", canAgree(birthDate, signedOn, policy), { signedOn });
  return counts ? signedOn : undefined;
}

function pensionOf(facts: Person, shares: Shares | null, policy: Decision) {
  const fromFunding = facts.balance === undefined;
  const balance = facts.balance ?? (shares === null ? 0 : fenOf(shares.total));
  policy.found("五(四)", fromFunding ? "from-the-funding" : "from-the-balance", { balance: yuan(balance) });
  const { monthlyAmount, floor, meetsFloor, shortfall } = policy.apply(monthlyPension, { ...facts, balance });
  const paidInFullOn = facts.paidOn ?? facts.on;
  const { late, first } = startOfPension({ birthDate: facts.birthDate, paidInFullOn }, policy);
  if (late) checkedDate(first, facts.paidOn === undefined ? "on" : "paidOn", paidInFullOn);
  const { firstMonth } = policy.apply(pensionPeriod, { birthDate: facts.birthDate, paidInFullOn });
  return {
    monthlyAmount,
    calculatedFrom: fromFunding ? "funding" : "balance",
    firstMonth,
    floor,
    meetsFloor,
    shortfall,
  };
}

function allowanceOf(facts: Person, amount: Fen, policy: Decision) {
  const why = { zh: "核算补助需要这项事实", en: "wanted to reckon the subsidy" };
  const { firstMonth, entitled, floor, meetsFloor, shortfall } = policy.apply(oldAgeAllowance, {
    birthDate: facts.birthDate,
    enrolledInPension: false, // who has joined and not lost the pension has it as the outcome
    confirmedOn: requiredFact(facts.confirmedOn, "confirmedOn", why),
    amount,
    averageDibaoTopUp: requiredFact(facts.averageDibaoTopUp, "averageDibaoTopUp", why),
    dibaoStandard: facts.dibaoStandard,
    on: facts.on,
  });
  return { monthlyAmount: yuan(amount), entitled, firstMonth, floor, meetsFloor, shortfall };
}
