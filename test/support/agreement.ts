import fc from "fast-check";
import { coordination } from "../../src/coordination/index.ts";
import { addDays, addYears } from "../../src/kernel/days/index.ts";
import { yuanText } from "../../src/kernel/numbers/index.ts";
import * as landlessFarmers from "../../src/policies/landless-farmers/index.ts";
import { day } from "./arbitraries.ts";

// What the rules of landless-farmers, and coordination, say of one and the same life. Each law compares the parts of
// `determine` with the rule that decides that part by itself.

const { adopt, determine, readings } = landlessFarmers;

const figures = { issuedOn: "2009-12-10", effectiveFrom: "2010-01-01", lateEnrolmentWait: "6", interestTaxRate: "5%" };

/** Any option of any reading; the default of each half of the time. */
const anyReadings = fc.record(
  Object.fromEntries(
    Object.values(readings).map((one) => [
      one.name,
      fc.oneof(fc.constant(one.default), fc.constantFrom(...Object.keys(one.options))),
    ]),
  ),
);

const mostly = fc.integer({ min: 0, max: 9 }).map((one) => one > 0);
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

const group = fc.oneof(
  fc.record({
    kind: fc.constantFrom("dibao" as const, "two-daughter" as const),
    certifiedFor: fc.uniqueArray(fc.integer({ min: 2009, max: 2020 }), { maxLength: 6 }),
    holder: fc.constantFrom("person" as const, "household" as const),
  }),
  fc.record({
    kind: fc.constant("disability" as const),
    grade: fc.integer({ min: 1, max: 4 }),
    certificate: fc.constantFrom("second-generation" as const, "first-generation" as const),
  }),
);

/** The ages at which something changes, on the birthday, the day before and the day after. */
const turningPoint = fc.tuple(fc.constantFrom(16, 35, 55, 60), fc.constantFrom(-1, 0, 1, 31));

const defaults = Object.fromEntries(Object.values(readings).map((one) => [one.name, one.default]));

/** As many sets of readings, the defaults first; lives share them, because adopting a set takes longer than a life. */
const readingSets = (count: number, seed: number) => [defaults, ...fc.sample(anyReadings, { numRuns: count, seed })];

/** Anything that may happen in a life, in days after its first date. */
const eventsUnder = (sets: number, seed: number) =>
  fc.record({
    birthDate: day("1935-01-01", "2004-12-31"),
    approvedOn: day("2008-06-01", "2014-12-31"),
    today: fc.oneof(day("2010-01-01", "2064-12-31"), turningPoint),
    notice: maybe(fc.nat(900)),
    agreement: maybe(fc.nat(1500)),
    payment: maybe(fc.nat(9000)),
    confirmed: maybe(fc.nat(2000)),
    employed: fc.option(fc.tuple(fc.nat(6000), maybe(fc.nat(2000))), { nil: undefined, freq: 4 }),
    choice: maybe(fc.constantFrom("pension" as const, "allowance" as const)),
    groups: fc.array(group, { maxLength: 2 }),
    village: fc.constantFrom(undefined, "0", "1800", "3600", "5400"),
    allowanceAmount: maybe(fc.constantFrom("60", "120")),
    averageDibaoTopUp: maybe(fc.constant("80")),
    dibaoStandard: maybe(fc.constant("110")),
    sex: fc.constantFrom("female" as const, "male" as const),
    landless: fc.record({
      expropriatedByGovernment: mostly,
      collectiveArableLand: mostly,
      hadContractRight: mostly,
      registeredAtExpropriation: mostly,
      registeredAtConfirmation: mostly,
    }),
    leftDibao: maybe(fc.nat(3000)),
    readings: fc.constantFrom(...readingSets(sets, seed)),
  });

/** Any life with its events in any order that the facts allow, and any day of it. */
export const livesUnder = (sets: number, seed: number) =>
  eventsUnder(sets, seed).map(({ birthDate, approvedOn, today, landless, readings, leftDibao, ...events }) => {
    const first = [approvedOn, "2010-01-01", birthDate].sort().at(-1) as string;
    const chosen = typeof today === "string" ? today : addDays(addYears(birthDate, today[0]), today[1]);
    const on = [chosen, first].sort().at(-1) as string;
    const after = (days: number | undefined) => {
      const date = days === undefined ? undefined : addDays(first, days);
      return date === undefined || date > on ? undefined : date;
    };
    const employedOn = after(events.employed?.[0]);
    const withdrawnOn = events.employed?.[1] === undefined ? undefined : after(events.employed[0] + events.employed[1]);
    const facts = {
      birthDate,
      on,
      expropriationApprovedOn: [birthDate, approvedOn].sort()[1] as string,
      expropriatedOn: approvedOn,
      enrolledOn: undefined as string | undefined,
      ...landless,
      household: {
        remainingArableMu: "1.16",
        registeredAgriculturalMembers: 3,
        expropriatedEarlierMu: "0",
        members: 3,
      },
      county: [] as { year: number; arableMu: string; agriculturalPopulation: number }[],
      groups: events.groups,
      // a special group has a joint share of 3,600 yuan
      villageContribution: events.village === "5400" && events.groups.length > 0 ? "3600" : events.village,
      sex: events.sex,
      choice: events.choice,
      noticeReceivedOn: after(events.notice),
      agreementSignedOn: after(events.agreement),
      paidInFullOn: after(events.payment),
      confirmedOn: after(events.confirmed),
      allowanceAmount: events.allowanceAmount,
      averageDibaoTopUp: events.averageDibaoTopUp,
      dibaoStandard: events.dibaoStandard,
      employeePension: employedOn === undefined ? undefined : { enrolledOn: employedOn, withdrawnOn },
    };
    // the date of enrolment is that of the first step, or the day of the approval where there was none
    facts.enrolledOn =
      [facts.agreementSignedOn, facts.paidInFullOn].filter((one) => one !== undefined).sort()[0] ?? first;
    const dates = ["2010-01-01", facts.expropriationApprovedOn, facts.expropriatedOn, facts.enrolledOn];
    const years = new Set(dates.map((date) => Number(date.slice(0, 4)) - 1));
    facts.county = [...years].map((year) => ({ year, arableMu: "1.3", agriculturalPopulation: 1 }));
    return { facts, leftDibao: after(leftDibao), options: { readings, figures } };
  });

export type Life = ReturnType<typeof livesUnder> extends fc.Arbitrary<infer L> ? L : never;

const adopted = new Map<unknown, Rules>();
/** The rules under a set of readings, bound once. */
function rulesUnder(options: Life["options"]): Rules {
  const known = adopted.get(options.readings);
  if (known) return known;
  const shared = Object.entries(options.readings).filter(([name]) => name in coordination.source.readings);
  const readings = Object.fromEntries(shared);
  const rules = { ...adopt(options as never), coordination: coordination.adopt({ readings } as never) };
  adopted.set(options.readings, rules);
  return rules;
}

/** What the rules say differently of one life, in words; empty where they agree. */
export function disagreements({ facts, leftDibao, options }: Life): readonly string[] {
  const rules = rulesUnder(options);
  const outcome = rules.determine.safe(facts);
  if (!outcome.ok) return [`determine refuses: ${outcome.error.message}`];
  const said = JSON.parse(JSON.stringify(outcome.determination.value)) as Said;
  const found: string[] = [];
  const agree = (what: string, one: unknown, other: unknown): void => {
    const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
    if (left !== right) found.push(`${what}: determine ${left}, the rule itself ${right}`);
  };
  const life: Reviewed = { facts, rules, said, leftDibao, agree };
  for (const law of laws) law(life);
  return found;
}

type Rules = ReturnType<typeof adopt> & { readonly coordination: typeof coordination };
type Said = ReturnType<typeof determine.decide>["value"];
interface Reviewed extends Omit<Life, "options"> {
  readonly rules: Rules;
  readonly said: Said;
  readonly agree: (what: string, one: unknown, other: unknown) => void;
}
type Law = (life: Reviewed) => void;

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const isOpen = ({ said }: Reviewed, option: Said["options"][number]): boolean => said.options.includes(option);

/** Training: open to whoever is entitled to it if able, out of work and willing. */
const trainingAgrees: Law = (life) => {
  const { facts, rules, said, agree } = life;
  const { birthDate, on, sex } = facts;
  const seeker = { birthDate, on, sex, ableToWork: true, employed: false, wantsWork: true };
  const isLandless = facts.expropriatedByGovernment && facts.collectiveArableLand;
  const { entitled } = rules.training({ ...seeker, inScope: said.inScope }).value;
  agree("training is open", isOpen(life, "train"), entitled && isLandless);
  agree(
    "re-employment policies",
    isOpen(life, "train") || !isLandless || !said.inScope,
    rules.employmentServices(seeker).value.reemploymentPolicies || !isLandless || !said.inScope,
  );
};

/** The facts for the allowance that follow from what `determine` says. */
const allowanceFacts = ({ facts, said }: Reviewed) => ({
  birthDate: facts.birthDate,
  referenceDate: said.referenceDate.date,
  on: facts.on,
  monthlyAmount: facts.allowanceAmount,
  averageDibaoTopUp: facts.averageDibaoTopUp,
  dibaoStandard: facts.dibaoStandard,
  waivedOrUnavailable: said.payment?.waived.includes("allowance") ?? false,
  defaulted: said.instalmentPayment?.status === "defaulted",
  employeePension: facts.employeePension,
});

/** The allowance: who has it, from when, how much. */
const allowanceAgrees: Law = (life) => {
  const { facts, rules, said, agree } = life;
  if (!said.inScope) return agree("allowance out of scope", said.allowance, null);
  const choseAllowance = facts.choice === "allowance";
  const own = { ...allowanceFacts(life), confirmedOn: facts.confirmedOn, choseAllowance };
  const { value } = rules.oldAgeAllowance({ ...own, enrolledInPension: said.outcome === "pension" });
  const { entitled, firstMonth, monthlyAmount, floor, meetsFloor, shortfall } = json(value);
  if (said.allowance) {
    const { expectedAmount: _, ...now } = said.allowance;
    agree("allowance", now, { entitled, firstMonth, monthlyAmount, floor, meetsFloor, shortfall });
  } else if (entitled !== false) agree("entitled to the allowance", said.outcome, "allowance");

  // what is open: with an application and a confirmation today, the person receives it, or waits only for the age
  const asked = { ...own, confirmedOn: facts.on, choseAllowance: true, enrolledInPension: false };
  const ifAsked = rules.oldAgeAllowance(asked).value;
  if (isOpen(life, "allowance-now")) agree("the allowance is open", true, ifAsked.entitled);
  if (isOpen(life, "wait-for-allowance")) agree("waiting is open", ["age-reached"], ifAsked.unmet);
  if (!isOpen(life, "allowance-now") && ifAsked.entitled === true)
    agree("no allowance is open", said.outcome, "pension");
};

/** Payment, instalments and default: the same status, deadline and consequence. */
const instalmentsAgree: Law = ({ facts, rules, said, agree }) => {
  const { birthDate, on, agreementSignedOn, paidInFullOn: paidOn } = facts;
  const { shares, instalmentPayment } = said;
  if (agreementSignedOn === undefined || shares === null)
    return agree("instalments without a share", instalmentPayment, null);
  const amount = String(shares.individual);
  const plan = { kind: "yearly" as const, firstDueOn: agreementSignedOn, count: 1 };
  const asked = { inFinancialDifficulty: true, applied: true, approved: true, agreementSignedOn, plan, payments: [] };
  const noticeReceivedOn = facts.noticeReceivedOn ?? agreementSignedOn;
  const own = rules.instalments({ birthDate, amount, ...asked, noticeReceivedOn, on }).value;
  if (instalmentPayment === null) {
    agree("no instalments", own.eligible && !(said.payment?.waived.includes("pension") ?? false), false);
    return;
  }
  agree("instalments", true, own.eligible);
  if (own.bindingLimit === "age") agree("deadline for payment in full", instalmentPayment.deadline, own.deadline);
  const paid = paidOn === undefined ? [] : [{ on: paidOn, amount }];
  const given = { birthDate, agreementSignedOn, amount, payments: paid, village: String(shares.village), on };
  const ofPlan = rules.instalments({ birthDate, amount, ...asked, payments: paid, noticeReceivedOn, on }).value;
  const ofDefault = json(rules.instalmentDefault({ ...given, government: String(shares.government) }).value);
  agree("status of the instalments", instalmentPayment.status, ofDefault.status);
  agree("deadline under the age limit", instalmentPayment.deadline, ofDefault.deadline);
  if (paidOn !== undefined) agree("refund", instalmentPayment.refund, ofDefault.refund);
  if (ofDefault.benefit === "allowance") agree("due after a default", yuanText(0), ofPlan.outstanding.toFixed(2));
  if (ofDefault.benefit === "pension") agree("due after payment in full", yuanText(0), ofPlan.outstanding.toFixed(2));
  if (ofDefault.benefit === "pension") agree("benefit after payment in full", said.outcome, "pension");
  if (ofDefault.benefit === "allowance") agree("benefit after a default", said.outcome === "pension", false);
};

/** Shares: those of `funding-shares`, for whoever may enrol; nothing is due from or decided for anyone else. */
const sharesAgree: Law = ({ facts, rules, said, agree }) => {
  const { birthDate, on, paidInFullOn: paidOn = on, groups, enrolledOn, villageContribution } = facts;
  if (said.shares === null) {
    agree(
      "without shares",
      [said.payment, said.instalmentPayment, said.governmentFunding, said.outcome],
      [null, null, null, "none"],
    );
    return;
  }
  const dates = said.shares.instalments.map((one) => one.paidOn);
  const instalmentDates = dates.length === 0 ? undefined : dates;
  // who has reached allowance age on enrolling is late, whatever the band
  const steps = [paidOn, facts.agreementSignedOn ?? paidOn, ...dates].sort();
  const sixtiethBirthday = rules.age({ birthDate, on: steps[0] ?? paidOn }).value.age >= 60;
  const band = sixtiethBirthday ? "allowance-age" : said.band;
  const own = { groups, enrolledOn, villageContribution, paidOn, instalmentDates, band };
  agree("shares", said.shares, json(rules.fundingShares(own as never).value));
};

const lastDayWithRates = "2026-10-31";

/** The pension: the amount of `monthly-pension`, the first month of `pension-period` and of the account's ledger. */
const pensionAgrees: Law = ({ facts, rules, said, agree }) => {
  const { birthDate, on, paidInFullOn: paidOn, dibaoStandard, averageDibaoTopUp } = facts;
  const { pension, shares } = said;
  agree("pension", pension !== null, said.outcome === "pension");
  if (pension === null || shares === null) return;
  const balance = String(shares.total);
  const own = rules.monthlyPension({ balance, on, dibaoStandard, averageDibaoTopUp }).value;
  agree("monthly pension", [pension.monthlyAmount, pension.floor], json([own.monthlyAmount, own.floor]));
  if (paidOn === undefined || on > lastDayWithRates) return;
  const period = rules.pensionPeriod({ birthDate, paidInFullOn: paidOn }).value;
  agree("first month", pension.firstMonth, period.firstMonth);
  const payments = (["government", "village", "individual"] as const)
    .map((by) => ({ on: paidOn, by, amount: String(shares[by]) }))
    .filter((one) => one.amount !== "0.00");
  const { value } = rules.accountLedger({ birthDate, payments, until: on });
  const started = pension.firstMonth !== null && pension.firstMonth <= on.slice(0, 7);
  // by the reading "birthday" the pension starts within its first month
  if (started && period.pensionFrom !== null && on >= period.pensionFrom)
    agree("pension of the ledger", pension.firstMonth, value.pensionFrom?.slice(0, 7));
  if (!started) agree("no pension of the ledger", null, value.pensionFrom);
};

/** Coordination: who is barred by the employees' pension, and whether a difference is due after leaving dibao. */
const coordinationAgrees: Law = ({ facts, said, rules, leftDibao, agree }) => {
  const { on, sex, employeePension, enrolledOn, paidInFullOn: paidOn } = facts;
  const documents = ["landless-farmers", "employee-pension"] as const;
  const joined = facts.paidInFullOn ?? facts.agreementSignedOn;
  const pension = { kind: "pension" as const, enrolledOn: enrolledOn ?? on, paidOn };
  const landless = joined === undefined ? ({ kind: "waiting" } as const) : pension;
  const together = rules.coordination({ on, sex, documents, landless, employeePension }).value;
  const barred = together.exclusions.some((one) => one.consequence.code === "landless-schemes-barred");
  const continues = together.actions.some((one) => one.code === "refer-to-leading-group");
  const entry = { ...allowanceFactsOf(facts, said), enrolledInPension: false };
  agree("barred from the allowance", rules.oldAgeAllowance(entry).value.unmet.includes("not-barred"), barred);
  if (barred && !continues) agree("barred", [said.outcome, said.shares], ["none", null]);
  if (barred)
    agree(
      "open while barred",
      said.options.filter((one) => one !== "train"),
      [],
    );
  if (barred && continues) agree("no allowance while barred", said.outcome === "allowance", false);

  const dibao = facts.groups.find((one) => one.kind === "dibao");
  if (dibao?.kind !== "dibao" || leftDibao === undefined || paidOn === undefined || leftDibao <= paidOn) return;
  const leaver = { class: "other" as const, certifiedFor: dibao.certifiedFor, holder: dibao.holder, leftOn: leftDibao };
  const left = { on, sex, documents: ["landless-farmers"] as const, landless: pension, dibao: leaver };
  const after = rules.coordination(left).value;
  const owes = after.actions.some((one) => one.code === "pay-difference");
  const terms = { groups: [dibao], paidOn, enrolledOn, band: "pension-first" as const };
  const own = rules.fundingShares({ ...terms, statusLostIn: Number(leftDibao.slice(0, 4)) }).value;
  agree("difference after leaving dibao", owes, yuanText(0) !== own.differenceDue.toFixed(2));
};

const allowanceFactsOf = ({ birthDate, on, employeePension }: Life["facts"], said: Said) => ({
  birthDate,
  on,
  employeePension,
  referenceDate: said.referenceDate.date,
});

/** What is open agrees with the outcome. */
const openAgrees: Law = (life) => {
  const { facts, said, agree, rules } = life;
  const joined =
    said.outcome === "pension" && (facts.paidInFullOn !== undefined || facts.agreementSignedOn !== undefined);
  if (joined && said.instalmentPayment?.status !== undefined)
    agree("open after enrolment", isOpen(life, "enrol-in-pension"), false);
  if (said.payment?.waived.includes("pension")) agree("open after a waiver", isOpen(life, "enrol-in-pension"), false);
  if (said.instalmentPayment?.status === "defaulted")
    agree("open after a default", isOpen(life, "enrol-in-pension"), false);
  if (said.outcome === "allowance") {
    const waits = said.options.some((one) => one === "allowance-now" || one === "wait-for-allowance");
    agree("an allowance is open", waits, true);
  }
  const { age } = rules.age({ birthDate: facts.birthDate, on: facts.on }).value;
  if (age >= 60) agree("waiting at 60", isOpen(life, "wait-for-allowance"), false);
};

const laws: readonly Law[] = [
  trainingAgrees,
  allowanceAgrees,
  instalmentsAgree,
  sharesAgree,
  pensionAgrees,
  coordinationAgrees,
  openAgrees,
];
