import { isRecord } from "../../kernel/facts/index.ts";

type Names = Readonly<Record<string, string>>;

/** Names that version 0.1 used in the settings file, with their present names. */
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
/** Options by the present name of their reading. */
const options: Readonly<Record<string, Names>> = {
  "last-year-before": { taking: "expropriation" },
  "expropriations-counted": { "all-takings": "all-expropriations", "latest-taking-only": "latest-expropriation-only" },
  "registration-tested": { "at-the-taking": "at-expropriation" },
  "earlier-expropriation-cutoff": { issue: "issue-date", effect: "effective-date" },
  "expropriation-date": { "actual-taking": "actual-expropriation" },
  "allowance-for-under-35": { open: "all-bands", "only-second-band": "second-band-only" },
  "allowance-choice": { "free-change": "changeable" },
  "working-age": { "training-focus": "training-priority" },
  "levy-rounding": { "begun-mu": "rounded-up" },
  "waiver-covers": { "pension-and-subsidy": "pension-and-allowance" },
  "interest-end-date": { "1-january": "through-31-december", "31-december": "through-30-december" },
  "pension-rounding": { "yuan-up": "up-to-yuan" },
  "refund-on-relocation": { "whenever-moving": "any-relocation" },
};

/** The settings file with present names: files for version 0.1 remain readable. */
export function withTodaysNames(given: unknown): unknown {
  if (!isRecord(given)) return given;
  const file: Record<string, unknown> = { ...given };
  if (Array.isArray(file.standards)) file.standards = file.standards.map((one: unknown) => renamed(one, standards));
  if (isRecord(file.figures)) file.figures = renamed(file.figures, figures);
  if (isRecord(file.readings)) {
    const chosen = Object.entries(renamed(file.readings, readings) as object);
    file.readings = Object.fromEntries(
      chosen.map(([name, option]) => [
        name,
        Object.hasOwn(options, name) ? nameIn(options[name] ?? {}, option) : option,
      ]),
    );
  }
  return file;
}

/** If the new name is given too, the old one is kept, so that the check of the file reports it. */
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
