import { facts, notAfter } from "../../../kernel/facts/facts.ts";
import { day, money, oneOf } from "../../../kernel/facts/fields.ts";
import { optional } from "../../../kernel/facts/groups.ts";
import { averageDibaoTopUp, dibaoStandard } from "../benefits/benefits.ts";
import { paymentFacts } from "../enrolment/enrolment-terms.ts";
import { birthDate, expropriationApprovedOn, landFacts, soundHousehold } from "../facts.ts";
import { agreementSignedOn } from "../funding/instalment-plan.ts";
import { choices } from "./outcome.ts";

/** Facts about one person on one date, as `determine` takes them. */
export const determineFacts = facts(
  {
    on: day({ zh: "认定日期", en: "determination date" }),
    birthDate,
    expropriationApprovedOn,
    ...landFacts,
    ...paymentFacts,
    choice: optional(oneOf({ zh: "本人选择", en: "choice of the person" }, choices)),
    paidOn: optional(day({ zh: "缴清日期", en: "date of full payment" })),
    noticeReceivedOn: optional(day({ zh: "收到参保通知日期", en: "notice receipt date" })),
    agreementSignedOn: optional(agreementSignedOn),
    planApprovedOn: optional(
      day({ zh: "征地补偿安置方案批准日期", en: "approval date of the compensation and resettlement plan" }),
    ),
    governmentTransferredOn: optional(
      day({
        zh: "政府补贴转入财政专户日期（未转入的不填）",
        en: "transfer date of the government contribution, if transferred",
      }),
    ),
    confirmedOn: optional(day({ zh: "确认为补助对象日期", en: "confirmation date for the allowance" })),
    balance: optional(money({ zh: "个人账户储存额", en: "account balance" })),
    dibaoStandard: optional(dibaoStandard),
    averageDibaoTopUp: optional(averageDibaoTopUp),
    allowanceAmount: optional(money({ zh: "本县规定的月养老补助金", en: "monthly allowance set by the county" })),
  },
  soundHousehold,
  notAfter("birthDate", "expropriationApprovedOn", {
    zh: "出生日期不得晚于省政府批准征地日期",
    en: "a date of birth on or before the provincial approval date",
  }),
  notAfter("birthDate", "on", {
    zh: "出生日期不得晚于认定日期",
    en: "a date of birth on or before the determination date",
  }),
  notAfter("birthDate", "paidOn", {
    zh: "出生日期不得晚于缴清日期",
    en: "a date of birth on or before the date of full payment",
  }),
  notAfter("birthDate", "noticeReceivedOn", {
    zh: "出生日期不得晚于收到参保通知日期",
    en: "a date of birth on or before the notice receipt date",
  }),
  notAfter("birthDate", "agreementSignedOn", {
    zh: "出生日期不得晚于签订协议日期",
    en: "a date of birth on or before the agreement date",
  }),
  notAfter("birthDate", "confirmedOn", {
    zh: "出生日期不得晚于确认为补助对象日期",
    en: "a date of birth on or before the confirmation date",
  }),
  notAfter("expropriationApprovedOn", "on", {
    zh: "省政府批准征地日期不得晚于认定日期",
    en: "a provincial approval date on or before the determination date",
  }),
  notAfter("paidOn", "on", {
    zh: "缴清日期不得晚于认定日期",
    en: "a date of full payment on or before the determination date",
  }),
  notAfter("noticeReceivedOn", "on", {
    zh: "收到参保通知日期不得晚于认定日期",
    en: "a notice receipt date on or before the determination date",
  }),
  notAfter("planApprovedOn", "on", {
    zh: "征地补偿安置方案批准日期不得晚于认定日期",
    en: "an approval date of the plan on or before the determination date",
  }),
);
