export { type DayOff, daysOff, daysOffYears } from "./days-off.ts";
export { type DatedRate, type DepositRate, depositRates, rateOn, ratesKnownUntil } from "./deposit-rates.ts";
export { interestTaxKnownUntil, interestTaxRates } from "./interest-tax.ts";
export {
  contributionMonths,
  formerRetirementAges,
  type RetirementCategory,
  retirementAges,
  retirementKnownOn,
} from "./retirement.ts";
export { type NationalTable, nationalTables } from "./tables.ts";
