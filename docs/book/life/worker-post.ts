import { addYears, lastYear, startOfMonth, yearMonthOf, yearOf } from "../../../src/kernel/days/index.ts";
import { type Money, yuan } from "../../../src/kernel/numbers/index.ts";
import { ageInMonthsReachedOn } from "../../../src/national/retirement.ts";
import { figures, publicWelfarePost, subsidyTerm } from "../../../src/policies/employment-poverty-relief/index.ts";

/** 退休类别 — The categories of statutory retirement. */
export type Category = "man" | "woman-cadre" | "woman-worker";

/** 在岗人员 — What the page asks of an impoverished worker in a public-welfare post. Amounts in yuan per month. */
export interface PostHolder {
  readonly birthDate: string;
  readonly category: Category;
  readonly minimumWage: string;
  readonly socialInsurance: string;
}

/** 一年 — The sums of a calendar year. */
export interface PostYear {
  readonly year: number;
  readonly months: number;
  readonly worker: Money;
  readonly employer: Money;
  readonly socialInsurance: Money;
  readonly total: Money;
}

/** 岗位补贴 — The rules' answers for a post that is approved at an age. */
export interface Post {
  readonly approvedOn: string;
  readonly term: ReturnType<typeof subsidyTerm>["value"];
  readonly payments: ReturnType<typeof publicWelfarePost>;
  readonly years: readonly PostYear[];
}

const numberOf = ({ values }: { readonly values: readonly { readonly value: unknown }[] }): number =>
  Number(values[0]?.value);

/** The youngest age at which a subsidy can be approved. */
const minAge = numberOf(figures.minAge);

/** The years before retirement that the page shows; an earlier approval has the same term as one at their beginning. */
const yearsShown = 20;

/** Longer than any term: the years of the ordinary term and those before retirement. */
const yearsOfWork = numberOf(figures.publicWelfareYears) + numberOf(figures.publicWelfareNearRetirementYears);

const termOf = ({ birthDate, category }: PostHolder, subsidyApprovedOn: string) =>
  subsidyTerm({ post: "public-welfare", birthDate, subsidyApprovedOn, retirement: { by: category } }).value;

/** The ages in years at which the page lets the first subsidy be approved: the last one is at or after retirement. */
export function approvalAges(holder: PostHolder): readonly [first: number, last: number] {
  const { retiresOn } = termOf(holder, `${lastYear}-12-31`);
  const years = yearOf(retiresOn) - yearOf(holder.birthDate);
  const last = addYears(holder.birthDate, years) < retiresOn ? years + 1 : years;
  return [Math.max(minAge, last - yearsShown), last];
}

const approvalAt = ({ birthDate }: PostHolder, months: number): string =>
  ageInMonthsReachedOn(birthDate, months, "on-the-birthday");

/** The worker holds the post from the approval on, for longer than any term; all other conditions are met. */
function paymentsFrom({ birthDate, category, minimumWage, socialInsurance }: PostHolder, approvedOn: string) {
  const until = addYears(approvedOn, yearsOfWork);
  const none = { pension: "0", medical: "0", unemployment: "0", workInjury: "0", maternity: "0" };
  return publicWelfarePost({
    birthDate,
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    subsidyApprovedOn: approvedOn,
    retirement: { by: category },
    posts: [{ contractFrom: approvedOn, workedUntil: until }],
    // the page asks for the sum of all insurances
    contributions: [{ from: yearMonthOf(approvedOn), until: yearMonthOf(until), ...none, other: socialInsurance }],
    minimumWages: [{ from: startOfMonth(approvedOn), monthlyAmount: minimumWage }],
  });
}

/** All results for a post that is approved on a birthday; throws a PolicyError if the rules reject the facts. */
export function postAt(holder: PostHolder, age: number): Post {
  const approvedOn = approvalAt(holder, 12 * age);
  const term = termOf(holder, approvedOn);
  const payments = paymentsFrom(holder, approvedOn);
  return { approvedOn, term, payments, years: yearsOf(payments.value.months) };
}

type Months = Post["payments"]["value"]["months"];

function yearsOf(months: Months): readonly PostYear[] {
  const paid = months.filter(({ state }) => state === "paid");
  const years = [...new Set(paid.map(({ month }) => yearOf(month)))];
  return years.map((year) => {
    const own = paid.filter(({ month }) => yearOf(month) === year);
    const sumOf = (part: "worker" | "employer" | "socialInsurance"): Money =>
      own.reduce((sum, one) => sum.plus(one[part] ?? 0), yuan(0));
    const [worker, employer, socialInsurance] = [sumOf("worker"), sumOf("employer"), sumOf("socialInsurance")];
    const total = worker.plus(employer).plus(socialInsurance);
    return { year, months: own.length, worker, employer, socialInsurance, total };
  });
}

/** The months that are subsidised, by the age in years at the approval: a point for every month of age. */
export function monthsByAge(holder: PostHolder): readonly { readonly at: number; readonly value: number }[] {
  const [first, last] = approvalAges(holder);
  return Array.from({ length: 12 * (last - first) + 1 }, (_, index) => {
    const months = 12 * first + index;
    return { at: months / 12, value: paymentsFrom(holder, approvalAt(holder, months)).value.monthsPaid };
  });
}
