import { firstOfMonth, firstOfYear, yearOf } from "../../kernel/calendar.ts";
import { facts, needed, refused } from "../../kernel/facts.ts";
import { day, money, optional } from "../../kernel/fields.ts";
import { type Fen, type Money, yuan, yuanText } from "../../kernel/money.ts";
import { isSumOf, portion, type Ratio } from "../../kernel/ratio.ts";
import { allowedTotal, isTooLarge } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { insuredAs, shareUnder } from "./facts.ts";

/**
 * 月缴费 — the contribution of one month and who bears it. Amounts in yuan; the employee's own part is rounded, the
 * employer bears the rest to the last fen. 四7.
 *
 * `wage` is wanted for an employee; it is raised to the local minimum wage and cut at the cap. The county gives
 * `minimumWage` and `flexibleContributionBase` by the month in which they hold, `averageWage` by the year that it measures.
 *
 * @example
 * contribution({ insuredAs: "employee", month: "2011-05-01", wage: "2000" }, { figures:
 *   { minimumWage: "900", averageWage: "2500" } }).value
 * // { contributionBase: 2000.00, total: 520.00, employer: 360.00, individual: 160.00 }
 */
export const contribution = rule({
  name: "contribution",
  clauses: ["四7"],
  facts: facts({
    insuredAs,
    month: day({ zh: "缴费月份（该月任何一天）", en: "month of the contribution (any day of it)" }),
    wage: optional(money({ zh: "月工资", en: "monthly wage" })),
  }),
  decide(facts, policy: Policy<typeof contributionWords>) {
    const month = firstOfMonth(facts.month);
    if (facts.insuredAs === "flexible") {
      const base = policy.figure("flexibleContributionBase", month);
      const rate = rateOn("flexibleRate", month, policy);
      const value = parts(base, portion(base, rate), portion(base, rate));
      policy.found("四7", "flexible", {
        contributionBase: value.contributionBase,
        rate: rate.text,
        total: value.total,
      });
      return value;
    }
    const wage = needed(facts.wage, "wage", { zh: "员工缴费需要月工资", en: "wanted for an employee" });
    const base = baseOf(wage, month, policy);
    const rate = rateOn("employeeTotalRate", month, policy);
    const employerRate = rateOn("employerRate", month, policy);
    const individualRate = rateOn("individualRate", month, policy);
    if (!isSumOf(rate, employerRate, individualRate)) {
      throw refused("figures.employeeTotalRate", "impossible", rate.text, {
        zh: "单位和个人的比例之和",
        en: "the sum of the employer's and the employee's rates",
      });
    }
    const value = parts(base, portion(base, rate), portion(base, individualRate));
    policy.found("四7", "employee", {
      ...value,
      rate: rate.text,
      employerRate: employerRate.text,
      individualRate: individualRate.text,
    });
    return value;
  },
});

type Decision = Policy<typeof contributionWords>;

type RateName = "flexibleRate" | "employeeTotalRate" | "employerRate" | "individualRate";
const rateOn = (name: RateName, month: string, policy: Decision): Ratio => shareUnder(name, policy.figure(name, month));

export interface Contribution {
  readonly contributionBase: Money;
  readonly total: Money;
  readonly employer: Money;
  readonly individual: Money;
}

function parts(base: Fen, total: Fen, individual: Fen): Contribution {
  return {
    contributionBase: yuan(base),
    total: yuan(total),
    employer: yuan(total - individual),
    individual: yuan(individual),
  };
}

/** The wage within floor and cap. The minimum wage is the local one of the month, the average the province's. */
function baseOf(wage: Fen, month: string, policy: Decision): Fen {
  const floor = policy.figure("minimumWage", month);
  const year = yearOf(month) - 1;
  const average = policy.figure("averageWage", firstOfYear(year));
  const multiple = policy.figure("contributionBaseCap", month);
  if (isTooLarge((average * multiple.numerator) / multiple.denominator)) {
    throw refused("figures.contributionBaseCap", "out-of-range", multiple.text, allowedTotal);
  }
  const cap = portion(average, multiple);
  if (cap < floor) {
    const allowed = {
      zh: `不低于最低工资 ${yuanText(floor)} 元的上限`,
      en: `a cap not below the minimum wage of ${yuanText(floor)} yuan`,
    };
    throw refused("figures.averageWage", "impossible", yuanText(average), allowed);
  }
  const above = policy.condition("四7", "not-below-minimum-wage", wage >= floor, {
    wage: yuan(wage),
    floor: yuan(floor),
  });
  const below = policy.condition("四7", "not-above-cap", wage <= cap, {
    wage: yuan(wage),
    cap: yuan(cap),
    multiple: multiple.text,
    year,
  });
  if (!above) return floor;
  return below ? wage : cap;
}

export const contributionWords = {
  title: { zh: "月缴费", en: "Monthly contribution" },
  asks: { zh: "一个月缴多少，由谁缴？", en: "What is the contribution of a month, and who bears it?" },
  findings: {
    flexible: {
      zh: "按公布的基数{contributionBase:yuan}缴{rate:number}，本人缴{total:yuan}",
      en: "{rate:number} of the published base of {contributionBase:yuan}: {total:yuan}, all by the person",
    },
    "not-below-minimum-wage": {
      holds: {
        zh: "月工资{wage:yuan}，不低于最低工资{floor:yuan}",
        en: "the wage of {wage:yuan} is not below the minimum wage of {floor:yuan}",
      },
      fails: {
        zh: "月工资{wage:yuan}，低于最低工资，按{floor:yuan}缴费",
        en: "the wage of {wage:yuan} is below the minimum wage: the base is {floor:yuan}",
      },
    },
    "not-above-cap": {
      holds: {
        zh: "月工资{wage:yuan}，不高于{year:count}年全省月平均工资的{multiple:number}倍即{cap:yuan}",
        en: "the wage of {wage:yuan} is not above {cap:yuan}, {multiple:number} times the provincial average of {year:count}",
      },
      fails: {
        zh: "月工资{wage:yuan}，高于{year:count}年全省月平均工资的{multiple:number}倍，按{cap:yuan}缴费",
        en: "the wage of {wage:yuan} is above {multiple:number} times the provincial average of {year:count}: the base is {cap:yuan}",
      },
    },
    employee: {
      zh: "基数{contributionBase:yuan}的{rate:number}为{total:yuan}：单位{employerRate:number}缴{employer:yuan}，个人{individualRate:number}缴{individual:yuan}",
      en: "{rate:number} of {contributionBase:yuan} is {total:yuan}: employer {employerRate:number}, {employer:yuan}; own {individualRate:number}, {individual:yuan}",
    },
  },
} as const satisfies Words;
