import { endOfYear, yearOf } from "../../kernel/days/calendar.ts";
import { facts, mustHold } from "../../kernel/facts/facts.ts";
import { day, money } from "../../kernel/facts/fields.ts";
import { group, list } from "../../kernel/facts/groups.ts";
import { type Fen, yuan } from "../../kernel/numbers/money.ts";
import { multiplyAndRound, shareOf } from "../../kernel/numbers/ratio.ts";
import { checkedFen, sumOf } from "../../kernel/numbers/sums.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { mu } from "../shared/mu.ts";
import { type Deciding, rule } from "./document.ts";
import { year } from "./facts.ts";

/** An area is a whole number of ten-thousandths of a mu. */
const partsPerMu = 10_000;

const findings = {
  levy: {
    zh: "{expropriations:count}个项目收取{levy:yuan}",
    en: "{levy:yuan} levied on {expropriations:count} project(s)",
  },
  "land-revenue": {
    zh: "土地出让总收入{revenue:yuan}提取{share:number}，即{landRevenueAmount:yuan}",
    en: "{share:number} of the land-transfer revenue {revenue:yuan}: {landRevenueAmount:yuan}",
  },
  "covers-amount-needed": {
    holds: {
      zh: "可用{available:yuan}，够需要的{amountNeeded:yuan}",
      en: "{available:yuan} cover the {amountNeeded:yuan} needed",
    },
    fails: {
      zh: "可用{available:yuan}，需要{amountNeeded:yuan}，不足{shortfall:yuan}由新增财政收入安排",
      en: "{available:yuan} of {amountNeeded:yuan} needed: {shortfall:yuan} from new fiscal revenue",
    },
  },
} as const satisfies Findings;

/**
 * 专项资金 — what the special fund takes in a year, and what new fiscal revenue must add. 六(一)4. Amounts in yuan.
 * A levy for every taking, and a share of the year's total land-transfer revenue, before any cost is deducted. The fund
 * is for adjustments and risks: the government's part of the accounts is not paid from it.
 *
 * @example
 * specialFund({
 *   year: 2012, expropriations: [{ on: "2012-05-01", areaMu: "12.5" }], landTransferRevenue: "8000000", openingBalance: "0", amountNeeded: "900000",
 * }).value // { levy: 375000.00, landRevenueAmount: 400000.00, available: 775000.00, shortfall: 125000.00 }
 */
export const specialFund = rule({
  name: "special-fund",
  title: { zh: "专项资金", en: "Special fund" },
  question: {
    zh: "专项资金当年收入多少，不足多少由新增财政收入安排？",
    en: "What does the special fund take in, and what must new fiscal revenue add?",
  },
  clauses: ["六(一)4"],
  facts: facts(
    {
      year,
      expropriations: list(
        { zh: "当年各项目征用的耕地", en: "arable land taken in the year, by project" },
        group(
          { zh: "一个项目", en: "a project" },
          {
            on: day({ zh: "征用之日", en: "day of the taking" }),
            areaMu: mu({ zh: "征用耕地", en: "arable land taken" }),
          },
        ),
      ),
      landTransferRevenue: money({ zh: "当年土地出让总收入", en: "total land-transfer revenue of the year" }),
      openingBalance: money({ zh: "专项资金原有余额", en: "what the fund already holds" }),
      amountNeeded: money({ zh: "调整和风险支出需要", en: "needed for adjustments and risks" }),
    },
    mustHold(["expropriations", "year"], { zh: "征用都在当年", en: "takings of that year" }, (f) =>
      f.expropriations.some((one) => yearOf(one.on) !== f.year),
    ),
  ),
  findings,
  decide(facts, policy) {
    const levies = facts.expropriations.map((one) => levyOf(one.areaMu, policy.figure("levyPerMu", one.on), policy));
    const levy = checkedFen(sumOf(levies), "expropriations");
    policy.found("六(一)4", "levy", { expropriations: levies.length, levy: yuan(levy) });

    const share = policy.figure("revenueShare", endOfYear(facts.year));
    const landRevenueAmount = shareOf(facts.landTransferRevenue, share);
    policy.found("六(一)4", "land-revenue", {
      revenue: yuan(facts.landTransferRevenue),
      share: share.text,
      landRevenueAmount: yuan(landRevenueAmount),
    });

    const available = checkedFen(facts.openingBalance + levy + landRevenueAmount, "openingBalance");
    const shortfall = Math.max(0, facts.amountNeeded - available);
    const sums = { available: yuan(available), amountNeeded: yuan(facts.amountNeeded), shortfall: yuan(shortfall) };
    policy.condition("六(一)4", "covers-amount-needed", shortfall === 0, sums);
    return {
      levy: yuan(levy),
      landRevenueAmount: yuan(landRevenueAmount),
      available: sums.available,
      shortfall: sums.shortfall,
    };
  },
});

function levyOf(area: number, perMu: Fen, policy: Deciding<typeof findings>): Fen {
  const rest = area % partsPerMu;
  const begun = rest > 0 && policy.reading("levy-rounding") === "rounded-up";
  const levied = begun ? area - rest + partsPerMu : area;
  checkedFen((levied / partsPerMu) * perMu, "expropriations");
  return multiplyAndRound(levied, perMu, partsPerMu);
}
