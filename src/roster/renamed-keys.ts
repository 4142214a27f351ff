import { isRecord } from "../kernel/facts/record.ts";

type Names = Readonly<Record<string, string>>;

/** Names of version 0.1 in a county's file, and what they are called now. */
const standards: Names = {
  livingStandard: "dibaoStandard",
  averageTopUp: "averageDibaoTopUp",
  subsidyAmount: "allowanceAmount",
};
const figures: Names = {
  landLine: "landThreshold",
  trainingPriorityLine: "trainingPriorityThreshold",
  youngestAge: "minAge",
  firstBandTo: "firstBandMaxAge",
  secondBandFrom: "secondBandMinAge",
  secondBandTo: "secondBandMaxAge",
  subsidyAge: "allowanceAge",
  womenWorkingAgeTo: "womenMaxWorkingAge",
  menTrainingFocusTo: "menTrainingPriorityMaxAge",
  womenTrainingFocusTo: "womenTrainingPriorityMaxAge",
  fundingScale: "requiredFunding",
  lateJoinerWait: "lateEnrolmentWait",
  divisor: "annuityDivisor",
  settlementMonths: "paymentMonths",
};
const readings: Names = {
  "land-line": "land-threshold",
  "takings-counted": "expropriations-counted",
  "earlier-taking-split": "earlier-expropriation-cutoff",
  "earlier-taking-date": "expropriation-date",
  "under-16": "under-16-on-reference-date",
  "young-subsidy": "allowance-for-under-35",
  "subsidy-choice": "allowance-choice",
  "late-joiner-share": "late-enrolment-share",
  "late-joiner-start": "late-enrolment-start",
  "free-training-circle": "free-training-eligibility",
  "levy-fraction": "levy-rounding",
  "settled-by": "payment-formalities",
  "paid-up-before-60": "paid-in-full-before-60",
  "carried-rate": "opening-balance-rate",
  "interest-days-end": "interest-end-date",
  "part-year": "partial-year",
  "conversion-interest": "interest-at-conversion",
  "payout-interest": "interest-during-payout",
  "empty-account": "exhausted-account",
  "subsidy-start": "allowance-start",
  "refund-on-moving": "refund-on-relocation",
  "government-part": "government-portion",
  "no-heirs": "no-heir",
  "member-units": "member-bodies",
};
const options: Names = {
  issue: "issue-date",
  effect: "effective-date",
  taking: "expropriation",
  "all-takings": "all-expropriations",
  "latest-taking-only": "latest-expropriation-only",
  "at-the-taking": "at-expropriation",
  "actual-taking": "actual-expropriation",
  open: "all-bands",
  "only-second-band": "second-band-only",
  "free-change": "changeable",
  "training-focus": "training-priority",
  "begun-mu": "rounded-up",
  "pension-and-subsidy": "pension-and-allowance",
  "yuan-up": "up-to-yuan",
  "whenever-moving": "any-relocation",
};

/** A county's file with today's names: files written for version 0.1 stay readable. */
export function withTodaysNames(given: unknown): unknown {
  if (!isRecord(given)) return given;
  const file: Record<string, unknown> = { ...given };
  if (Array.isArray(file.standards)) file.standards = file.standards.map((one: unknown) => renamed(one, standards));
  if (isRecord(file.figures)) file.figures = renamed(file.figures, figures);
  if (isRecord(file.readings)) {
    const chosen = Object.entries(file.readings).map(([name, option]) => [name, nameIn(options, option)]);
    file.readings = renamed(Object.fromEntries(chosen), readings);
  }
  return file;
}

/** An old name beside its new one is left as it is, so that the check of the file reports it. */
function renamed(given: unknown, names: Names): unknown {
  if (!isRecord(given)) return given;
  const entries = Object.entries(given).map(([name, value]) => {
    const today = nameIn(names, name) as string;
    return [Object.hasOwn(given, today) ? name : today, value];
  });
  return Object.fromEntries(entries);
}

const nameIn = (names: Names, name: unknown): unknown =>
  typeof name === "string" && Object.hasOwn(names, name) ? names[name] : name;
