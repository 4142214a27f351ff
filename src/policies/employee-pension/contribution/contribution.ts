import { type CalendarDate, startOfYear, yearOf } from "../../../kernel/days/index.ts";
import { answer, facts, money, month, nullable, number, optional, paid } from "../../../kernel/facts/index.ts";
import { rejection } from "../../../kernel/language/index.ts";
import {
  expectedTotal,
  type Fen,
  isSumOf,
  isTooLarge,
  type Ratio,
  shareOf,
  yuan,
  yuanText,
} from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { isKnown } from "../../shared/figure-dates.ts";
import { shareUnder } from "../../shared/shares.ts";
import { type Deciding, rule } from "../document.ts";
import { insuredAs } from "../facts.ts";
import { parties } from "../parties.ts";

const findings = {
  flexible: {
    zh: "按公布基数{contributionBase:yuan}的{rate:number}缴费，本人负担{total:yuan}",
    en: "{rate:number} of the published base of {contributionBase:yuan}: {total:yuan}, paid by the person",
  },
  "not-below-minimum-wage": {
    yes: {
      zh: "月工资{wage:yuan}，不低于最低工资{floor:yuan}",
      en: "monthly wage of {wage:yuan}, at least the minimum wage of {floor:yuan}",
    },
    no: {
      zh: "月工资{wage:yuan}，低于最低工资，按最低工资{floor:yuan}缴费",
      en: "monthly wage of {wage:yuan}, below the minimum wage, so the base is {floor:yuan}",
    },
  },
  "not-above-cap": {
    yes: {
      zh: "月工资{wage:yuan}，不高于{year:count}年全省月平均工资的{multiple:number}倍，即{cap:yuan}",
      en: "monthly wage of {wage:yuan}, at most {cap:yuan}, {multiple:number} times the provincial average of {year:count}",
    },
    no: {
      zh: "月工资{wage:yuan}，高于{year:count}年全省月平均工资的{multiple:number}倍，按{cap:yuan}缴费",
      en: "monthly wage of {wage:yuan}, above {multiple:number} times the provincial average of {year:count}, so the base is {cap:yuan}",
    },
  },
  employee: {
    zh: "按基数{contributionBase:yuan}的{rate:number}缴费，共{total:yuan}：单位负担{employerRate:number}，即{employer:yuan}；个人负担{individualRate:number}，即{individual:yuan}",
    en: "{rate:number} of {contributionBase:yuan} is {total:yuan}: employer {employerRate:number}, {employer:yuan}; employee {individualRate:number}, {individual:yuan}",
  },
  "flexible-rate": {
    zh: "按公布基数的{rate:number}缴费，由本人负担",
    en: "{rate:number} of the published base, paid by the person",
  },
  "employee-rates": {
    zh: "按基数的{rate:number}缴费：单位负担{employerRate:number}，个人负担{individualRate:number}",
    en: "{rate:number} of the base: employer {employerRate:number}, employee {individualRate:number}",
  },
  "wage-not-given": {
    zh: "未填报月工资，基数和金额无法计算",
    en: "the wage is not given, so base and amounts are not calculated",
  },
  "base-not-known": {
    zh: "当月的灵活就业人员缴费基数未公布，基数和金额无法计算",
    en: "no contribution base for flexible workers is published for the month, so base and amounts are not calculated",
  },
  "limits-not-known": {
    zh: "当月的最低工资或{year:count}年的全省月平均工资未公布，基数和金额无法计算",
    en: "the minimum wage of the month or the provincial average of {year:count} is not published, so base and amounts are not calculated",
  },
} as const satisfies Findings;

/**
 * 月缴费 — Calculates the contribution of one month and who pays it. Amounts in yuan; the employee's part is rounded and
 * the employer pays the rest, so that the two add up to the total. 四7.
 *
 * An employee's base is the `wage`, but at least the local minimum wage and at most the cap. The county sets `minimumWage`
 * and `flexibleContributionBase` by the month in which they apply, `averageWage` by the year that it measures. Without one
 * of these, base and amounts are null, and the rates still say who pays which share.
 *
 * @example contribution({ insuredAs: "employee", month: "2011-05", wage: "2000" }, { figures:
 *   { minimumWage: "900", averageWage: "2500" } }).value
 * // { contributionBase: 2000.00, total: 520.00, employer: 360.00, individual: 160.00, totalRate: "26%",
 * //   employerRate: "18%", individualRate: "8%" }
 */
export const contribution = rule({
  name: "contribution",
  title: { zh: "月缴费", en: "Monthly contribution" },
  question: { zh: "每月应缴多少，由谁负担？", en: "How much is a month's contribution, and who pays it?" },
  clauses: ["四7"],
  facts: facts({
    insuredAs,
    month: month({ zh: "缴费月份", en: "contribution month" }),
    wage: optional(money({ zh: "月工资", en: "monthly wage" })),
  }),
  answer: answer({
    contributionBase: nullable(money({ zh: "月缴费基数", en: "monthly contribution base" })),
    total: nullable(money({ zh: "当月应缴总额", en: "total contribution of the month" })),
    employer: nullable(
      paid(money({ zh: "单位负担的缴费", en: "employer contribution" }), {
        by: parties.employer,
        to: parties["pension-fund"],
        per: "month",
      }),
    ),
    individual: nullable(
      paid(money({ zh: "个人负担的缴费", en: "individual contribution" }), {
        by: parties.person,
        to: parties["pension-fund"],
        per: "month",
      }),
    ),
    totalRate: number({ zh: "缴费总比例", en: "total contribution rate" }),
    employerRate: number({ zh: "单位负担的缴费比例", en: "employer contribution rate" }),
    individualRate: number({ zh: "个人负担的缴费比例", en: "individual contribution rate" }),
  }),
  findings,
  decide({ insuredAs, month: yearMonth, wage }, policy) {
    const month = `${yearMonth}-01`;
    return insuredAs === "flexible" ? ofFlexible(month, policy) : ofEmployee(month, wage, policy);
  },
});

type Decision = Deciding<typeof findings>;

function ofFlexible(month: CalendarDate, policy: Decision) {
  const rate = rateOn("flexibleRate", month, policy);
  const rates = { totalRate: rate.text, employerRate: "0%", individualRate: rate.text };
  if (!isKnown(policy, "flexibleContributionBase", month)) {
    policy.found("四7", "flexible-rate", { rate: rate.text });
    policy.found("四7", "base-not-known");
    return { ...notKnown, ...rates };
  }
  const base = policy.figure("flexibleContributionBase", month);
  const amounts = parts(base, shareOf(base, rate), shareOf(base, rate));
  const { contributionBase, total } = amounts;
  policy.found("四7", "flexible", { contributionBase, rate: rate.text, total });
  return { ...amounts, ...rates };
}

function ofEmployee(month: CalendarDate, wage: Fen | undefined, policy: Decision) {
  const rate = rateOn("employeeTotalRate", month, policy);
  const employer = rateOn("employerRate", month, policy);
  const individual = rateOn("individualRate", month, policy);
  if (!isSumOf(rate, employer, individual)) {
    throw rejection("figures.employeeTotalRate", "contradiction", rate.text, {
      zh: "须等于单位负担比例与个人负担比例之和",
      en: "the sum of the employer's rate and the employee's own rate",
    });
  }
  const parties = { employerRate: employer.text, individualRate: individual.text };
  const rates = { totalRate: rate.text, ...parties };
  const base = baseOf(wage, month, policy);
  if (base === null) {
    policy.found("四7", "employee-rates", { rate: rate.text, ...parties });
    return { ...notKnown, ...rates };
  }
  const amounts = parts(base, shareOf(base, rate), shareOf(base, individual));
  policy.found("四7", "employee", { ...amounts, rate: rate.text, ...parties });
  return { ...amounts, ...rates };
}

const notKnown = { contributionBase: null, total: null, employer: null, individual: null };

type RateName = "flexibleRate" | "employeeTotalRate" | "employerRate" | "individualRate";
const rateOn = (name: RateName, month: CalendarDate, policy: Decision): Ratio =>
  shareUnder(name, policy.figure(name, month));

function parts(base: Fen, total: Fen, individual: Fen) {
  return {
    contributionBase: yuan(base),
    total: yuan(total),
    employer: yuan(total - individual),
    individual: yuan(individual),
  };
}

/** Returns the wage, kept between the minimum wage of the month and the cap from last year's provincial average. */
function baseOf(wage: Fen | undefined, month: CalendarDate, policy: Decision): Fen | null {
  const year = yearOf(month) - 1;
  if (wage === undefined) {
    policy.found("四7", "wage-not-given");
    return null;
  }
  if (!isKnown(policy, "minimumWage", month) || !isKnown(policy, "averageWage", startOfYear(year))) {
    policy.found("四7", "limits-not-known", { year });
    return null;
  }
  const floor = policy.figure("minimumWage", month);
  const average = policy.figure("averageWage", startOfYear(year));
  const multiple = policy.figure("contributionBaseCap", month);
  if (isTooLarge((average * multiple.numerator) / multiple.denominator)) {
    throw rejection("figures.contributionBaseCap", "out-of-range", multiple.text, expectedTotal);
  }
  const cap = shareOf(average, multiple);
  if (cap < floor) {
    const expected = {
      zh: `按平均工资计算的缴费基数上限不得低于最低工资${yuanText(floor)}元`,
      en: `an average wage that gives a cap of at least the minimum wage, ${yuanText(floor)} yuan`,
    };
    throw rejection("figures.averageWage", "contradiction", yuanText(average), expected);
  }
  const lower = { wage: yuan(wage), floor: yuan(floor) };
  const upper = { wage: lower.wage, cap: yuan(cap), multiple: multiple.text, year };
  const above = policy.condition("四7", "not-below-minimum-wage", wage >= floor, lower);
  const below = policy.condition("四7", "not-above-cap", wage <= cap, upper);
  if (!above) return floor;
  return below ? wage : cap;
}
