import { type CalendarDate, startOfMonth, startOfNextMonth, yearMonthOf } from "../../../kernel/days/index.ts";
import { answer, type FactsOf, flag, money, month, nullable, oneOf, paid } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import { applicableAge } from "../../shared/ages.ts";
import { checkedDate, laterOf } from "../../shared/days.ts";
import { unmetOf } from "../../shared/unmet.ts";
import { type Deciding, rule } from "../document.ts";
import { isBarred } from "../enrolment/employee-pension.ts";
import { unmetAmong } from "../facts.ts";
import { parties } from "../parties.ts";
import { ageBand } from "../scope/age-band.ts";
import { allowanceFacts, conditions, findings } from "./allowance-facts.ts";
import { allowancePayments } from "./allowance-payments.ts";
import { benefitAdjustment } from "./benefit-adjustment.ts";
import { checkFloor, floorFields } from "./benefits.ts";
import { dueParts, payments, spansOf } from "./payments.ts";

const payers = labels({ "county-government": parties["county-government"] });

/**
 * 养老补助 — Decides whether a person is entitled to the old-age allowance, in which months, and whether its amount meets
 * the floor. 五, 五(二), 五(三)2, 五(五), 六(一)3, 二(三). Amounts in yuan per month. The individual contributes nothing;
 * the county government pays the full amount.
 *
 * `waivedOrUnavailable`: the person waived the allowance or never had the option. With `referenceDate` the age band is
 * checked: a person under 16 then has no allowance. `defaulted` gives the allowance in every band. Without
 * `confirmedOn`, `entitled` is null if all other conditions are met; so it is for a person who must apply (under a
 * reading) without `choseAllowance`. Amounts, floor and payer are null unless the person is entitled and their facts are
 * given. `payments`: what is due month by month, whatever `on` is, with the county's `adjustments` (五(六)) of the `monthlyAmount`
 * given; null while the first month is unknown.
 *
 * @example oldAgeAllowance({
 *   birthDate: "1950-05-10", enrolledInPension: false, confirmedOn: "2012-03-08", on: "2012-05-01",
 *   monthlyAmount: "60", averageDibaoTopUp: "55",
 * }).value // { entitled: true, …, firstMonth: "2012-04", …, meetsFloor: true, … }
 */
export const oldAgeAllowance = rule({
  name: "old-age-allowance",
  title: { zh: "养老补助", en: "Old-age allowance" },
  question: {
    zh: "能否领取养老补助，自何月起，是否达到待遇下限？",
    en: "Is this person entitled to the old-age allowance, from which month, and does it meet the floor?",
  },
  clauses: ["二(三)", "五", "五(一)2", "五(二)", "五(三)2", "五(五)", "六(一)3"],
  facts: allowanceFacts,
  answer: answer({
    entitled: nullable(flag({ zh: "可以领取养老补助", en: "entitled to the allowance" })),
    unmet: unmetAmong({ zh: "不符合的养老补助条件", en: "conditions for the allowance not met" }, conditions),
    firstMonth: nullable(month({ zh: "养老补助领取起始月", en: "first month of the allowance" })),
    lastMonth: nullable(month({ zh: "养老补助领取终止月", en: "last month of the allowance" })),
    monthlyAmount: nullable(
      paid(money({ zh: "月养老补助金", en: "monthly allowance" }), {
        by: parties["county-government"],
        to: parties.person,
        per: "month",
        when: "entitled",
      }),
    ),
    floor: nullable(floorFields.floor),
    meetsFloor: nullable(floorFields.meetsFloor),
    shortfall: nullable(floorFields.shortfall),
    contribution: nullable(money({ zh: "个人缴费", en: "contribution of the individual" })),
    paidBy: nullable(oneOf({ zh: "养老补助出资方", en: "payer of the allowance" }, payers)),
    payments,
  }),
  due: {
    unit: "month",
    clause: "五(二)",
    parts: [dueParts.allowance],
    spans: spansOf,
    because: {
      first: ["excluded-before-start", "first-month", "application-unknown", "not-confirmed-yet"],
      last: ["until-exclusion", "until-death"],
      between: ["until-exclusion", "excluded-before-start"],
    },
  },
  uses: [ageBand, benefitAdjustment],
  findings,
  decide(facts, policy) {
    const { on, confirmedOn, diedOn } = facts;
    const { age, reachedOn } = applicableAge(facts.birthDate, on, policy.timeline("allowanceAge"), policy);
    checkedDate(reachedOn, "birthDate", facts.birthDate);
    const due = confirmedOn === undefined ? reachedOn : laterOf(reachedOn, confirmedOn);
    const sameMonth = policy.reading("allowance-start") === "same-month";
    const start = sameMonth ? startOfMonth(due) : startOfNextMonth(due);
    const byAge = due === reachedOn;
    const first = checkedDate(start, byAge ? "birthDate" : "confirmedOn", byAge ? facts.birthDate : due);

    const band = bandOf(facts, policy);
    const applied = band?.mustApply ? appliedBy(facts, policy) : true;
    const met = {
      "age-reached": policy.condition("五(二)", "age-reached", on >= reachedOn, { age, reachedOn }),
      "not-enrolled": policy.condition("五(二)", "not-enrolled", !facts.enrolledInPension),
      "not-waived":
        facts.waivedOrUnavailable === undefined || policy.condition("五(二)", "not-waived", !facts.waivedOrUnavailable),
      "in-allowance-band": band?.hasAllowance ?? true,
      applied: applied ?? true,
      "not-barred": !isBarred(facts.employeePension, on, policy),
      confirmed:
        confirmedOn === undefined || policy.condition("五(三)2", "confirmed", confirmedOn <= on, { confirmedOn }),
      alive:
        diedOn === undefined || policy.condition("五(二)", "alive", yearMonthOf(on) <= yearMonthOf(diedOn), { diedOn }),
      "alive-at-start": diedOn === undefined || livedToStart(diedOn, laterOf(due, first), confirmedOn, policy),
    };
    const unmet = unmetOf(met);
    const isKnown = confirmedOn !== undefined && applied !== undefined;
    const ever = isKnown && unmet.every((one) => notYetOrNoMore.includes(one));
    const firstMonth = ever ? yearMonthOf(first) : null;
    if (firstMonth !== null) {
      policy.found("五", "pooled");
      policy.found("五(二)", "no-contribution");
      policy.found("六(一)3", "county-pays");
    } else if (unmet.length === 0 && confirmedOn === undefined) policy.found("五(三)2", "not-confirmed-yet");
    return {
      entitled: unmet.length > 0 ? false : isKnown ? true : null,
      unmet,
      firstMonth,
      lastMonth: ever && diedOn !== undefined ? yearMonthOf(diedOn) : null,
      ...(ever && unmet.length === 0 ? amountsOf(facts, policy) : noAmounts),
      payments: unmet.every((one) => one === "not-barred" || notYetOrNoMore.includes(one))
        ? isKnown
          ? allowancePayments(facts, { age, reachedOn, confirmedOn, first: yearMonthOf(first) }, policy)
          : null
        : [],
    };
  },
});

type Decision = Deciding<typeof findings>;
type Person = FactsOf<typeof allowanceFacts>;

/** Conditions without which there may still be an allowance in other months. */
const notYetOrNoMore: readonly string[] = ["age-reached", "confirmed", "alive"];

/** Whether the age band has the allowance, and only on application; nothing without a reference date or after a default. */
function bandOf({ birthDate, referenceDate, defaulted, on }: Person, policy: Decision) {
  if (defaulted) return undefined;
  if (referenceDate === undefined) {
    policy.found("五(二)", "band-not-checked");
    return undefined;
  }
  const { band, options } = policy.apply(ageBand, { birthDate, referenceDate, on });
  const holds = options.includes("allowance-now") || options.includes("wait-for-allowance");
  const hasAllowance = policy.condition("五(二)", "in-allowance-band", holds);
  const mustApply = hasAllowance && band !== "allowance-age" && policy.reading("allowance-at-age") === "on-application";
  return { hasAllowance, mustApply };
}

/** Whether the person applied; undefined, with a ground, if that is not given. */
function appliedBy({ choseAllowance }: Person, policy: Decision): boolean | undefined {
  if (choseAllowance !== undefined) return policy.condition("五(一)2", "applied", choseAllowance);
  policy.found("五(一)2", "application-unknown");
  return undefined;
}

/** Whether a person who died had started to receive the allowance; unknown, and not recorded, before a confirmation date is. */
function livedToStart(
  diedOn: CalendarDate,
  start: CalendarDate,
  confirmedOn: CalendarDate | undefined,
  policy: Decision,
): boolean {
  const lived = diedOn >= start;
  return lived && confirmedOn === undefined ? true : policy.condition("五(二)", "alive-at-start", lived, { diedOn });
}

const noAmounts = {
  monthlyAmount: null,
  floor: null,
  meetsFloor: null,
  shortfall: null,
  contribution: null,
  paidBy: null,
};

/** What a person who is entitled receives, as far as it is known. */
function amountsOf(facts: Person, policy: Decision) {
  const { monthlyAmount: amount } = facts;
  const floors = checkFloor("allowance", amount, facts, policy);
  return {
    monthlyAmount: amount === undefined ? null : yuan(amount),
    floor: floors.floor,
    meetsFloor: floors.meetsFloor,
    shortfall: floors.shortfall,
    contribution: yuan(0),
    paidBy: "county-government" as const,
  };
}
