import {
  balanceOf,
  drawdown,
  drawdownOrders,
  eachPart,
  interestOfYear,
  type Portion,
  partNames,
  remove,
  roundJointly,
  turnOfYear,
} from "./account.ts";
import { wordsOf } from "./arithmetic.ts";
import { daysOfYear, mostDepositDays, ratePairs, taxRates } from "./figures.ts";
import type { Identity, Unknowns } from "./identity.ts";
import { sumOf } from "./leaving.ts";
import { halfUp, splitByWeights } from "./rounding.ts";

const pension = ["五(四)"];
const interest = ["六(二)4"];

/** Whatever the proportions are: what is taken is the payment, and no portion is overdrawn. */
const drawn = (order: keyof typeof drawdownOrders): Identity => ({
  name: `养老保障金支取（${order}）`,
  clauses: pension,
  state(by) {
    const { isWithin, zero } = wordsOf(by);
    const [amount, has] = [by.unknown("amount"), eachPart((part) => by.unknown(`has-${part}`))];
    const shares = eachPart((part) => by.unknown(`share-${part}`));
    const before = eachPart((part) => by.unknown(`drawn-${part}`));
    const isInTurn = order !== "pro-rata";
    const taken = drawdown(by, amount, has, isInTurn ? null : { shares, drawn: before }, order);
    const holds = {
      三部分支取之和等于支付金额: by.isEqual(sumOf(by, taken), amount),
      每部分不透支: by.all(...partNames.map((part) => isWithin(zero, taken[part], has[part]))),
    };
    const given = [by.isAtMost(amount, sumOf(by, has))];
    if (isInTurn) return { given, holds };
    const due = eachPart((part) => by.minus(shares[part], before[part]));
    const isEnough = by.all(
      by.isEqual(sumOf(by, due), amount),
      ...partNames.map((part) => isWithin(zero, due[part], has[part])),
    );
    const asDue = by.all(...partNames.map((part) => by.isEqual(taken[part], due[part])));
    return { given, holds: { ...holds, 各部分够支付时恰为其比例: by.not(by.all(isEnough, by.not(asDue))) } };
  },
});

/** Three portions of any size: their proportional shares in all that was paid. */
const proportion: Identity = {
  name: "按比例的各部分",
  clauses: pension,
  state(by) {
    const { isLess, zero } = wordsOf(by);
    const [paid, weights] = [by.unknown("paid"), partNames.map((part) => by.unknown(part))];
    const sum = by.plus(...weights);
    const split = splitByWeights(by, paid, weights, sum);
    return { given: [isLess(zero, sum)], holds: { 之和等于累计支付: by.isEqual(by.plus(...split), paid) } };
  },
};

const portion = <N, T>(by: Unknowns<N, T>, name: string): Portion<N> => ({
  opening: by.unknown(`${name}-opening`),
  deposits: [by.unknown(`${name}-first`), by.unknown(`${name}-second`)],
  posted: by.unknown(`${name}-posted`),
});

const removed: Identity = {
  name: "先入先出的支出",
  clauses: interest,
  state(by) {
    const { isNotNegative } = wordsOf(by);
    const [before, amount] = [portion(by, "portion"), by.unknown("amount")];
    const after = remove(by, before, amount);
    return {
      given: [by.isAtMost(amount, balanceOf(by, before))],
      holds: {
        余额恰减少支出: by.isEqual(by.plus(balanceOf(by, after), amount), balanceOf(by, before)),
        各笔不为负: by.all(...[after.opening, ...after.deposits, after.posted].map(isNotNegative)),
      },
    };
  },
};

/** A year of an account: payments, a pension drawn from all portions, interest and tax, and the turn of the year. */
const year = (compounds: boolean, order: keyof typeof drawdownOrders): Identity => ({
  name: `流水的一年（${compounds ? "年末复利" : "不计复利"}，${order}）`,
  clauses: [...interest, ...pension],
  state(by) {
    const { isNotNegative } = wordsOf(by);
    const start = eachPart((part) => portion(by, part));
    const [gross, tax] = [
      eachPart((part) => by.unknown(`interest-${part}`)),
      eachPart((part) => by.unknown(`tax-${part}`)),
    ];
    const has = eachPart((part) => balanceOf(by, start[part]));
    const amount = by.unknown("pension");
    const shares = eachPart((part) => by.unknown(`share-${part}`));
    const none = eachPart(() => by.whole(0));
    const taken = drawdown(by, amount, has, order === "pro-rata" ? { shares, drawn: none } : null, order);
    const end = partNames.map((part) => {
      const paid = remove(by, start[part], taken[part]);
      return turnOfYear(by, paid, by.minus(gross[part], tax[part]), compounds);
    });
    const opening = by.plus(...partNames.map((part) => by.plus(start[part].opening, start[part].posted)));
    const paidIn = by.plus(...partNames.flatMap((part) => start[part].deposits));
    const closing = by.plus(...end.map((one) => balanceOf(by, one)));
    const net = by.minus(sumOf(by, gross), sumOf(by, tax));
    return {
      given: [by.isAtMost(amount, sumOf(by, has)), ...partNames.map((part) => by.isAtMost(tax[part], gross[part]))],
      holds: {
        年初余额加入账加利息等于支出加年末余额: by.isEqual(by.plus(opening, paidIn, net), by.plus(amount, closing)),
        各部分年末余额不为负: by.all(...end.map((one) => isNotNegative(balanceOf(by, one)))),
      },
    };
  },
});

/** The interest of a year at each pair of rates of the table: of the three parts, and of the account as a whole. */
const interestAt = ({ from, oneYear, demand }: (typeof ratePairs)[number]): Identity => ({
  name: `${from}起的利率：一年的利息`,
  clauses: interest,
  state(by) {
    const { isNotNegative, isWithin } = wordsOf(by);
    const opening = partNames.map((part) => by.unknown(part));
    const [paid, days] = [by.unknown("paid"), by.unknown("days")];
    const of = (balance: (typeof opening)[number]) =>
      interestOfYear(by, balance, [{ amount: paid, days }], { oneYear, demand }, daysOfYear);
    const [first, second] = opening.map(of);
    const alone = opening.map((balance) =>
      halfUp(by, by.times(balance, by.whole(oneYear.numerator)), oneYear.denominator),
    );
    const together = halfUp(by, by.times(by.plus(...opening), by.whole(oneYear.numerator)), oneYear.denominator);
    const jointly = roundJointly(
      by,
      opening.map((balance) => by.times(balance, by.whole(oneYear.numerator))),
      oneYear.denominator,
    );
    const [less, more] = opening;
    const zero = by.whole(0);
    return {
      given: [by.isAtMost(days, by.whole(mostDepositDays))],
      holds: {
        利息不为负: isNotNegative(first ?? zero),
        余额不少的利息不少: by.not(
          by.all(by.isAtMost(less ?? zero, more ?? zero), by.not(by.isAtMost(first ?? zero, second ?? zero))),
        ),
        三部分各自舍入与合计相差不超过一分: isWithin(
          by.minus(together, by.whole(1)),
          by.plus(...alone),
          by.plus(together, by.whole(1)),
        ),
        按账户合计舍入的三部分之和等于合计: by.isEqual(by.plus(...jointly), together),
      },
    };
  },
});

const taxed: Identity = {
  name: "利息税",
  clauses: interest,
  state(by) {
    const { isWithin, zero } = wordsOf(by);
    const gross = by.unknown("gross");
    const taxes = taxRates.map(({ numerator, denominator, text }) => {
      const tax = halfUp(by, by.times(gross, by.whole(numerator)), denominator);
      return [`${text}的税在零至利息之间`, isWithin(zero, tax, gross)] as const;
    });
    return { given: [], holds: Object.fromEntries(taxes) };
  },
};

const orders = Object.keys(drawdownOrders) as readonly (keyof typeof drawdownOrders)[];

export const accountIdentities: readonly Identity[] = [
  ...orders.map(drawn),
  proportion,
  removed,
  ...[true, false].flatMap((compounds) => orders.map((order) => year(compounds, order))),
  ...ratePairs.map(interestAt),
  taxed,
];
