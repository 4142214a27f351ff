import {
  day,
  eachOnce,
  type FactOf,
  type FactsOf,
  facts,
  group,
  list,
  money,
  month,
  mustHold,
  name,
  optional,
} from "../../../kernel/facts/index.ts";
import type { Fen } from "../../../kernel/numbers/index.ts";
import {
  bornBeforeApproval,
  bornBeforeRetirement,
  otherPeriodsInOrder,
  otherSubsidyPeriods,
  retirement,
  subsidyApprovedOn,
  worker,
} from "../facts.ts";
import { contract } from "../work/contract.ts";
import { type MonthNumber, monthNumber } from "../work/months.ts";

const post = group(
  { zh: "公益性岗位", en: "public-welfare post" },
  {
    ...contract,
    workedUntil: day({ zh: "在岗结束日期", en: "last date worked" }),
    employer: optional(name({ zh: "用人单位", en: "employer" })),
  },
);

const part = (zh: string, en: string) => money({ zh: `单位实缴${zh}`, en: `employer contribution paid to ${en}` });

/** A listed month was insured, even if the employer paid 0. */
const contribution = group(
  { zh: "缴纳社会保险费的时段和单位每月实缴金额", en: "insured months, with what the employer paid per month" },
  {
    from: month({ zh: "缴费开始月份", en: "first month of the contributions" }),
    until: month({ zh: "缴费结束月份", en: "last month of the contributions" }),
    pension: part("职工基本养老保险费", "basic pension insurance"),
    medical: part("职工基本医疗保险费", "basic medical insurance"),
    unemployment: part("失业保险费", "unemployment insurance"),
    workInjury: part("工伤保险费", "work-injury insurance"),
    maternity: part("生育保险费", "maternity insurance"),
    other: optional(part("其他社会保险费", "other social insurance")),
  },
);
type Contribution = FactOf<typeof contribution>;

const minimumWage = group(
  { zh: "最低工资标准", en: "minimum wage rate" },
  {
    from: day({ zh: "执行日期", en: "effective date" }),
    monthlyAmount: money({ zh: "月最低工资", en: "monthly minimum wage" }),
  },
);

/** Facts about one worker in a public-welfare post. */
export const publicWelfareWorker = {
  ...worker,
  subsidyApprovedOn,
  retirement,
  posts: list({ zh: "公益性岗位", en: "public-welfare posts" }, post, { min: 1, max: 100 }),
  contributions: list({ zh: "缴纳社会保险费的时段", en: "periods with social insurance paid" }, contribution, {
    max: 400,
  }),
  minimumWages: optional(list({ zh: "当地最低工资", en: "local minimum wage rates" }, minimumWage, { max: 200 })),
  otherSubsidyPeriods,
};

export const publicWelfareFacts = facts(
  publicWelfareWorker,
  mustHold(
    ["posts"],
    {
      zh: "合同结束日期不得早于开始日期，在岗结束日期须在合同期内",
      en: "a contract end date on or after the start date, and work within the contract",
    },
    ({ posts }) =>
      posts.some(
        ({ contractFrom, contractUntil, workedUntil }) =>
          workedUntil < contractFrom || (contractUntil !== undefined && workedUntil > contractUntil),
      ),
  ),
  mustHold(
    ["birthDate", "posts"],
    { zh: "出生日期不得晚于合同开始日期", en: "a date of birth on or before the contract start date" },
    ({ birthDate, posts }) => posts.some((one) => one.contractFrom < birthDate),
  ),
  mustHold(
    ["contributions"],
    { zh: "月份不得重复，结束月份不得早于开始月份", en: "each month once, and a last month on or after the first" },
    ({ contributions }) => {
      const ordered = [...contributions].sort((a, b) => monthNumber(a.from) - monthNumber(b.from));
      return ordered.some(({ from, until }, index) => {
        const next = ordered[index + 1];
        return until < from || (next !== undefined && next.from <= until);
      });
    },
  ),
  eachOnce("minimumWages", { zh: "同一执行日期只能有一个标准", en: "only one rate for each effective date" }, "from"),
  otherPeriodsInOrder,
  bornBeforeApproval,
  bornBeforeRetirement,
);
export type PublicWelfareFacts = FactsOf<typeof publicWelfareFacts>;

/** 单位实缴 — Returns what the employer paid for an insured month, or null if the month was not insured. */
export function contributionsByMonth(contributions: readonly Contribution[]): (month: MonthNumber) => Fen | null {
  const spans = contributions.map((one) => {
    return { first: monthNumber(one.from), last: monthNumber(one.until), paid: allInsurances(one) };
  });
  return (month) => spans.find(({ first, last }) => first <= month && month <= last)?.paid ?? null;
}

const allInsurances = ({ pension, medical, unemployment, workInjury, maternity, other = 0 }: Contribution): Fen =>
  pension + medical + unemployment + workInjury + maternity + other;
