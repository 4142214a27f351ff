import type { Language } from "../kernel/language/index.ts";
import { type Part, partNames } from "../policies/landless-farmers/account/parts.ts";
import { roundingLabels } from "../policies/landless-farmers/account/roundings.ts";
import type { Posting } from "./account-value.ts";
import { amountOf, fenOfAll, isZero, sayIn, shown } from "./words.ts";

type Line = Posting["calculation"][number];
type Term = Line["terms"][number];
type Pension = NonNullable<Posting["pension"]>;
type Rounding = keyof typeof roundingLabels;

/** The names of the portions in formulas. */
const partWords = {
  government: { zh: "政府", en: "Government" },
  village: { zh: "村集体", en: "Village" },
  individual: { zh: "个人", en: "Individual" },
} as const satisfies Record<Part, object>;

/**
 * 计算式 — The formulas of a posting, one per line: "政府 13,792.82 × 3.00% × 12 ÷ 12 = 413.78，四舍五入到分". `previous` is the
 * posting before it. The basis of a pension is printed only when it changes.
 */
export function formulasOf(posting: Posting, previous: Posting | undefined, language: Language): readonly string[] {
  if (posting.pension !== null) return pensionFormulas(posting, posting.pension, previous?.pension, language);
  if (posting.calculation.length === 0) return balanceFormulas(posting, previous, language);
  const lines = posting.calculation.flatMap((line) =>
    line.interest === null ? interestFormula(line, language) : taxFormulas(line, line.interest, language),
  );
  return posting.calculation[0]?.rounding === "largest-remainder" && posting.rounding !== null
    ? [...lines, totalFormula(posting, posting.rounding, language)]
    : lines;
}

const nameOf = (part: Part, language: Language): string => partWords[part][language];

/** " = 413.78，四舍五入到分（舍入前413.7846）" */
function rounded(result: string, rounding: Rounding, exact: string, language: Language): string {
  const say = sayIn(language);
  const label = roundingLabels[rounding][language];
  const before = exact === result ? "" : say(`（舍入前${shown(exact)}）`, ` (${shown(exact)} before rounding)`);
  return ` = ${shown(result)}${say("，", ", ")}${label}${before}`;
}

const product = ({ base, rate, time, perYear }: Term): string => `${shown(base)} × ${rate} × ${time} ÷ ${perYear}`;

/** The sum of the interest earned and the earlier fraction of a fen, with the interest on it. */
function sumOf(terms: readonly string[], fractions: string | null, language: Language): string {
  const sum = terms.join(" + ");
  if (fractions === null || isZero(fractions)) return sum === "" ? "0" : sum;
  const rest = `${sayIn(language)("零头及其利息", "fractions with interest")} ${fractions.replace("-", "")}`;
  const sign = fractions.startsWith("-") ? "−" : "+";
  return `${sum === "" ? "0" : sum} ${sign} ${rest}`;
}

const interestFormula = ({ part, terms, fractions, exact, rounding, result }: Line, language: Language): string =>
  `${nameOf(part, language)} ${sumOf(terms.map(product), fractions, language)}${rounded(result, rounding, exact, language)}`;

/** If the whole account is rounded: the total that is divided among the portions. */
function totalFormula({ calculation, total }: Posting, rounding: Rounding, language: Language): string {
  const terms = calculation.flatMap(({ terms }) => terms.map(product));
  return `${sayIn(language)("合计", "Total")} ${sumOf(terms, null, language)}${rounded(total, rounding, total, language)}`;
}

/** "20%", "(20% × 226 + 5% × 139) ÷ 365" */
function taxRate({ taxRates: tax }: Term): string {
  const [first] = tax;
  if (first === undefined || tax.length === 1) return first?.rate ?? "0%";
  const days = tax.reduce((sum, one) => sum + one.days, 0);
  return `(${tax.map(({ rate, days }) => `${rate} × ${days}`).join(" + ")}) ÷ ${days}`;
}

function taxFormulas(line: Line, interest: string, language: Language): readonly string[] {
  const { part, terms, fractions, exact, rounding, result } = line;
  const say = sayIn(language);
  const name = nameOf(part, language);
  if (fractions !== null) {
    const net = amountOf(fenOfAll([interest]) - fenOfAll([result]));
    const after = terms.flatMap((one) => [product(one), `-${product(one)} × ${taxRate(one)}`]);
    const sum = sumOf(after, fractions, language).replaceAll("+ -", "− ");
    return [
      `${name}${say("税后利息", " interest after tax")} ${sum}${rounded(net, rounding, exact, language)}`,
      `${name}${say("利息税", " tax")} ${shown(interest)} − ${shown(net)} = ${shown(result)}`,
    ];
  }
  const rates = new Set(terms.map(taxRate));
  const [rate = "0%"] = rates;
  const taxed = terms.map((one) => `${product(one)} × ${taxRate(one)}`).join(" + ");
  const share = rates.size === 1 ? rate : `(${taxed}) ÷ (${terms.map(product).join(" + ")})`;
  return [`${name} ${shown(interest)} × ${share}${rounded(result, rounding, exact, language)}`];
}

/** "政府 0.00 + 12,600.00 = 12,600.00": the balance before, the amount, the balance after. */
function balanceFormulas(posting: Posting, previous: Posting | undefined, language: Language): readonly string[] {
  const moved = partNames.filter((part) => !isZero(posting[part]));
  return moved.map((part) => {
    const amount = posting[part];
    const move = amount.startsWith("-") ? `− ${shown(amount.slice(1))}` : `+ ${shown(amount)}`;
    const before = shown(previous?.balances[part] ?? "0.00");
    return `${nameOf(part, language)} ${before} ${move} = ${shown(posting.balances[part])}`;
  });
}

function pensionFormulas(
  posting: Posting,
  pension: Pension,
  before: Pension | null | undefined,
  language: Language,
): readonly string[] {
  const [first, second] = pension.terms;
  // an amount paid before the account begins is given, not calculated
  const isGiven = second === undefined && first?.divisor === 1 && first.amount === pension.monthlyAmount;
  const isKnown = isGiven || JSON.stringify(before?.terms) === JSON.stringify(pension.terms);
  return [
    ...(isKnown ? [] : [monthlyFormula(pension, language)]),
    ...dueFormulas(pension, language),
    ...(isZero(posting.fromFund)
      ? shareFormulas(posting, pension, language)
      : [fundFormula(posting, pension, language)]),
  ];
}

function monthlyFormula({ terms, rounding, exact, monthlyAmount }: Pension, language: Language): string {
  const sum = terms.map(({ amount, divisor }) => `${shown(amount)} ÷ ${divisor}`).join(" + ");
  return `${sayIn(language)("月领取额", "Monthly amount")} ${sum}${rounded(monthlyAmount, rounding, exact, language)}`;
}

/** The amount due if it is not the monthly amount: a first month by days, or arrears. */
function dueFormulas(
  { firstMonthDays, monthlyAmount, arrears, amount }: Pension,
  language: Language,
): readonly string[] {
  const say = sayIn(language);
  if (arrears.length > 0) {
    const sum = arrears
      .map(({ first, raise, laterMonths }) => `${shown(first)} + ${shown(raise)} × ${laterMonths}`)
      .join(" + ");
    return [`${say("补发", "Arrears")} ${sum} = ${shown(amount)}`];
  }
  if (firstMonthDays === null) return [];
  const product = `${shown(monthlyAmount)} × ${firstMonthDays.days} ÷ ${firstMonthDays.daysOfMonth}`;
  return [`${say("首月", "First month")} ${product}${rounded(amount, "half-up-to-the-fen", amount, language)}`];
}

/** The special fund pays the shortfall of the account. */
function fundFormula({ fromFund }: Posting, { amount }: Pension, language: Language): string {
  const fromAccount = amountOf(fenOfAll([amount]) - fenOfAll([fromFund]));
  return `${sayIn(language)("专项资金", "Special fund")} ${shown(amount)} − ${shown(fromAccount)} = ${shown(fromFund)}`;
}

/** The amount that each portion pays: its share of the pensions so far, minus its earlier payments. */
function shareFormulas(posting: Posting, { portions: shares }: Pension, language: Language): readonly string[] {
  const say = sayIn(language);
  const inTurn = partNames.filter((part) => !isZero(posting[part]));
  if (shares.length === 0) {
    const drawn = inTurn.map((part) => `${nameOf(part, language)} ${shown(posting[part].replace("-", ""))}`);
    return [`${say("按顺序支取：", "Drawn in turn: ")}${drawn.join(say("，", ", "))}`];
  }
  return shares.map(({ part, paid, weight, weights, share, drawn, result, rounding }) => {
    const due = amountOf(fenOfAll([share]) - fenOfAll([drawn]));
    const name = nameOf(part, language);
    const formula = `${shown(paid)} × ${shown(weight)} ÷ ${shown(weights)} − ${shown(drawn)}`;
    const instead = say(
      `；因有部分余额不足，支取${shown(result)}`,
      `; as a portion is too small, ${shown(result)} is drawn`,
    );
    return `${name} ${formula}${rounded(due, rounding, due, language)}${due === result ? "" : instead}`;
  });
}
