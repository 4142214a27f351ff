import type { CalendarDate } from "../../../kernel/days/index.ts";
import { day, facts, mustHold, notAfter, oneOf, optional } from "../../../kernel/facts/index.ts";
import type { Text } from "../../../kernel/language/index.ts";
import { accountBalance } from "../account/balances.ts";
import { allowanceAmount } from "../benefits/allowance-facts.ts";
import { averageDibaoTopUp, dibaoStandard } from "../benefits/benefits.ts";
import { otherPension, soundEmployeePension } from "../enrolment/employee-pension.ts";
import { birthDate, bornBy, expropriationApprovedOn, landFacts, noticeReceivedOn, soundHousehold } from "../facts.ts";
import { planApprovedOn } from "../funding/government-funding-deadline.ts";
import { agreementSignedOn } from "../funding/instalment-plan.ts";
import { oneVillageContribution, paymentFacts } from "../funding/payment-facts.ts";
import { groups } from "../funding/special-group.ts";
import { asOf, sex } from "../scope/working-age.ts";
import { choices } from "./outcome.ts";

const paidInFullOn = day({ zh: "缴清日期", en: "date of full payment" });
const confirmedOn = day({ zh: "确认为补助对象日期", en: "confirmation date for the allowance" });

const byDeterminationDate = <const Name extends string>(name: Name, { title }: { readonly title: Text }) =>
  notAfter(name, "on", { zh: `${title.zh}不得晚于认定日期`, en: "a date on or before the determination date" });

const lastOf = (dates: readonly CalendarDate[]) => [...dates].sort().at(-1);

/** Facts about one person on one date, as `determine` takes them. */
export const determineFacts = facts(
  {
    on: asOf,
    birthDate,
    expropriationApprovedOn,
    ...landFacts,
    groups,
    ...paymentFacts,
    sex: optional(sex),
    ...otherPension,
    choice: optional(oneOf({ zh: "本人选择", en: "choice of the person" }, choices)),
    paidInFullOn: optional(paidInFullOn),
    noticeReceivedOn: optional(noticeReceivedOn),
    agreementSignedOn: optional(agreementSignedOn),
    planApprovedOn: optional(planApprovedOn),
    governmentTransferredOn: optional(
      day({
        zh: "政府补贴转入财政专户日期（未转入的不填）",
        en: "transfer date of the government contribution, if transferred",
      }),
    ),
    confirmedOn: optional(confirmedOn),
    balance: optional(accountBalance),
    dibaoStandard: optional(dibaoStandard),
    averageDibaoTopUp: optional(averageDibaoTopUp),
    allowanceAmount: optional(allowanceAmount),
  },
  soundHousehold,
  oneVillageContribution,
  soundEmployeePension,
  bornBy("expropriationApprovedOn", expropriationApprovedOn),
  bornBy("on", asOf),
  bornBy("paidInFullOn", paidInFullOn),
  bornBy("noticeReceivedOn", noticeReceivedOn),
  bornBy("agreementSignedOn", agreementSignedOn),
  bornBy("confirmedOn", confirmedOn),
  byDeterminationDate("expropriationApprovedOn", expropriationApprovedOn),
  byDeterminationDate("paidInFullOn", paidInFullOn),
  byDeterminationDate("noticeReceivedOn", noticeReceivedOn),
  byDeterminationDate("planApprovedOn", planApprovedOn),
  mustHold(
    ["instalmentDates", "paidInFullOn"],
    { zh: "最后一次缴费日期须为缴清日期", en: "instalments of which the last is on the date of full payment" },
    (f) =>
      f.paidInFullOn !== undefined && f.instalmentDates !== undefined && lastOf(f.instalmentDates) !== f.paidInFullOn,
  ),
);
