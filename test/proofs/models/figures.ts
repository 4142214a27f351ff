import { catalogue } from "../../../src/catalogue.ts";
import { type Ratio, ratioOf } from "../../../src/kernel/numbers/index.ts";
import { depositRates, interestTaxRates } from "../../../src/national/index.ts";
import type { GovernmentShares } from "./funding.ts";

/** The value of a figure of landless-farmers as the catalogue has it; it states one, without dates. */
export function stated(name: string): string {
  const figure = catalogue.figures.find((one) => one.document === "landless-farmers" && one.name === name);
  const [only, ...others] = figure?.values ?? [];
  if (only === undefined || others.length > 0) throw new RangeError(`${name}: not one value`);
  return only.value;
}

/** 参数 — What the proofs take from the figures: nothing is written twice. */
export const shares: GovernmentShares & { readonly jointOrdinary: Ratio; readonly jointPreferential: Ratio } = {
  ordinary: ratioOf(stated("governmentShare")),
  preferential: ratioOf(stated("preferentialGovernmentShare")),
  jointOrdinary: ratioOf(stated("jointShare")),
  jointPreferential: ratioOf(stated("preferentialJointShare")),
};

/** The required funding in fen. */
export const requiredFunding = Number(stated("requiredFunding")) * 100;

/** As many yearly instalments as there are years to pay in. */
export const mostInstalments = Number(stated("instalmentYears"));

/** Each pair of deposit rates that was in force on one day. */
export const ratePairs: readonly { readonly from: string; readonly oneYear: Ratio; readonly demand: Ratio }[] =
  depositRates["one-year"].flatMap(({ from, value }) => {
    const demand = depositRates.demand.find((one) => one.from === from);
    if (from === undefined || from === null || demand === undefined) return [];
    return [{ from, oneYear: ratioOf(value), demand: ratioOf(demand.value) }];
  });

export const taxRates: readonly Ratio[] = [...new Set(interestTaxRates.map(({ value }) => value))].map(ratioOf);

/** A year has 360 days of interest; a payment of 1 January has up to 365 of them before the last day of a leap year. */
export const daysOfYear = 360;
export const mostDepositDays = 366;
