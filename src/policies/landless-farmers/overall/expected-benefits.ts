import type { CalendarDate } from "../../../kernel/days/index.ts";
import type { FactsOf } from "../../../kernel/facts/index.ts";
import { fenOf, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { checkedDate } from "../../shared/days.ts";
import { monthlyPension } from "../benefits/monthly-pension.ts";
import { oldAgeAllowance } from "../benefits/old-age-allowance.ts";
import { pensionPeriod, startOfPension } from "../benefits/pension-period.ts";
import type { Deciding } from "../document.ts";
import type { Shares } from "../funding/instalment-default.ts";
import type { determineFacts } from "./determine-facts.ts";

export const pensionFindings = {
  "from-the-funding": {
    zh: "未填报个人账户储存额，暂按筹资规模{balance:yuan}测算（不含利息）",
    en: "no balance was given; calculated from the required funding of {balance:yuan}, without interest",
  },
  "from-the-balance": { zh: "按个人账户储存额{balance:yuan}测算", en: "calculated from the balance of {balance:yuan}" },
} as const satisfies Findings;

type Person = FactsOf<typeof determineFacts>;

/** The pension that a person receives or can expect, from the account balance, or from the required funding. */
export function pensionOf(
  person: Person,
  paidInFullOn: CalendarDate | undefined,
  shares: Shares | null,
  policy: Deciding<typeof pensionFindings>,
) {
  const { birthDate, on, dibaoStandard, averageDibaoTopUp } = person;
  const fromFunding = person.balance === undefined;
  const balance = person.balance ?? (shares === null ? 0 : fenOf(shares.total));
  policy.found("五(四)", fromFunding ? "from-the-funding" : "from-the-balance", { balance: yuan(balance) });
  const amounts = policy.apply(monthlyPension, { balance, on, dibaoStandard, averageDibaoTopUp });
  const { monthlyAmount, floor, meetsFloor, shortfall } = amounts;
  return {
    monthlyAmount,
    calculatedFrom: fromFunding ? ("funding" as const) : ("balance" as const),
    firstMonth: firstMonthOf(birthDate, paidInFullOn ?? on, paidInFullOn === undefined ? "on" : "paidInFullOn", policy),
    floor,
    meetsFloor,
    shortfall,
  };
}

/** `source`: the fact from which the date of payment in full comes. */
function firstMonthOf(birthDate: CalendarDate, paidInFullOn: CalendarDate, source: string, policy: Deciding) {
  const { late, first } = startOfPension({ birthDate, paidInFullOn }, policy);
  if (late) checkedDate(first, source, paidInFullOn);
  return policy.apply(pensionPeriod, { birthDate, paidInFullOn }).firstMonth;
}

/** The allowance that a person receives or can expect; what is not known of it is null. */
export function allowanceOf(
  person: Person,
  referenceDate: CalendarDate,
  defaulted: boolean,
  policy: Pick<Deciding, "apply">,
) {
  const { entitled, firstMonth, monthlyAmount, floor, meetsFloor, shortfall } = policy.apply(oldAgeAllowance, {
    birthDate: person.birthDate,
    referenceDate,
    choseAllowance: true, // who has the allowance as outcome gets it, with or without an application
    defaulted,
    employeePension: person.employeePension,
    enrolledInPension: false, // a person enrolled and not in default has the pension as outcome
    confirmedOn: person.confirmedOn,
    monthlyAmount: person.allowanceAmount,
    averageDibaoTopUp: person.averageDibaoTopUp,
    dibaoStandard: person.dibaoStandard,
    on: person.on,
  });
  const expectedAmount = person.allowanceAmount === undefined ? null : yuan(person.allowanceAmount);
  return { entitled, firstMonth, monthlyAmount, floor, meetsFloor, shortfall, expectedAmount };
}
