import { endOfYear, yearOf } from "../../../kernel/days/index.ts";
import { answer, day, facts, group, list, money, mustHold, paid } from "../../../kernel/facts/index.ts";
import { checkedFen, type Fen, multiplyAndRound, shareOf, sumOf, yuan } from "../../../kernel/numbers/index.ts";
import { mu } from "../../shared/mu.ts";
import { type Deciding, rule } from "../document.ts";
import { year } from "../facts.ts";
import { parties } from "../parties.ts";

/** An area is a whole number of ten-thousandths of a mu. */
const partsPerMu = 10_000;

/**
 * 养老保障专项资金 — Calculates what the special fund receives in a year and the shortfall that new fiscal revenue must
 * cover. 六(一)4. Amounts in yuan. The fund receives a levy on every expropriation and a share of the year's total land
 * transfer revenue, before costs. It pays for adjustments and risks, not for government contributions to the accounts.
 *
 * @example specialFund({
 *   year: 2012, expropriations: [{ on: "2012-05-01", areaMu: "12.5" }], landTransferRevenue: "8000000",
 *   openingBalance: "0", amountNeeded: "900000",
 * }).value // { arableLandLevy: 375000.00, landRevenueAmount: 400000.00, available: 775000.00, shortfall: 125000.00 }
 */
export const specialFund = rule({
  name: "special-fund",
  title: { zh: "养老保障专项资金", en: "Special fund" },
  question: {
    zh: "专项资金当年收入多少，不足部分须由新增财政收入安排多少？",
    en: "How much does the special fund receive in the year, and how much must new fiscal revenue add?",
  },
  clauses: ["六(一)4"],
  facts: facts(
    {
      year,
      expropriations: list(
        { zh: "当年各项目征用的耕地", en: "arable land expropriated in the year, by project" },
        group(
          { zh: "征地项目", en: "project" },
          {
            on: day({ zh: "征地日期", en: "expropriation date" }),
            areaMu: mu({ zh: "征用耕地面积", en: "arable land expropriated" }),
          },
        ),
      ),
      landTransferRevenue: money({ zh: "当年土地出让总收入", en: "total land transfer revenue of the year" }),
      openingBalance: money({ zh: "专项资金年初余额（上年结余）", en: "opening balance of the fund" }),
      amountNeeded: money({ zh: "待遇调整和风险支出所需资金", en: "amount needed for adjustments and risks" }),
    },
    mustHold(["expropriations", "year"], { zh: "征地日期须在当年", en: "expropriations in that year" }, (f) =>
      f.expropriations.some((one) => yearOf(one.on) !== f.year),
    ),
  ),
  answer: answer({
    arableLandLevy: paid(money({ zh: "按征用耕地收取的专项资金", en: "levy on expropriated arable land" }), {
      by: parties.project,
      to: parties["special-fund"],
    }),
    landRevenueAmount: paid(money({ zh: "当年从土地出让总收入提取的资金", en: "amount from land transfer revenue" }), {
      by: parties["land-revenue"],
      to: parties["special-fund"],
    }),
    available: money({ zh: "专项资金可用金额", en: "amount available in the special fund" }),
    shortfall: paid(
      money({
        zh: "专项资金缺口（由新增财政收入安排）",
        en: "shortfall of the special fund, covered from new fiscal revenue",
      }),
      { by: parties["new-revenue"], to: parties["special-fund"] },
    ),
  }),
  findings: {
    levy: {
      zh: "{expropriations:count}个项目收取{levy:yuan}",
      en: "levy on {expropriations:count} project(s): {levy:yuan}",
    },
    "land-revenue": {
      zh: "从土地出让总收入{revenue:yuan}中提取{share:number}，即{landRevenueAmount:yuan}",
      en: "{share:number} of land transfer revenue ({revenue:yuan}): {landRevenueAmount:yuan}",
    },
    "covers-amount-needed": {
      holds: {
        zh: "可用资金{available:yuan}，满足支出需要{amountNeeded:yuan}",
        en: "{available:yuan} available, {amountNeeded:yuan} needed; no shortfall",
      },
      fails: {
        zh: "可用资金{available:yuan}，不能满足支出需要{amountNeeded:yuan}，不足的{shortfall:yuan}由新增财政收入安排",
        en: "{available:yuan} available, {amountNeeded:yuan} needed; {shortfall:yuan} comes from new fiscal revenue",
      },
    },
  },
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
    const sums = { available: yuan(available), shortfall: yuan(shortfall) };
    const amountNeeded = yuan(facts.amountNeeded);
    policy.condition("六(一)4", "covers-amount-needed", shortfall === 0, { ...sums, amountNeeded });
    return { arableLandLevy: yuan(levy), landRevenueAmount: yuan(landRevenueAmount), ...sums };
  },
});

function levyOf(area: number, perMu: Fen, policy: Pick<Deciding, "reading">): Fen {
  const rest = area % partsPerMu;
  const roundsUp = rest > 0 && policy.reading("levy-rounding") === "rounded-up";
  const levied = roundsUp ? area - rest + partsPerMu : area;
  checkedFen((levied / partsPerMu) * perMu, "expropriations");
  return multiplyAndRound(levied, perMu, partsPerMu);
}
