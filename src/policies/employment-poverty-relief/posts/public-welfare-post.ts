import { answer } from "../../../kernel/facts/index.ts";
import { checkedYuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { coversMonths } from "../work/contract.ts";
import { recorded, scheduleFindings } from "../work/monthly-payments.ts";
import { scheduleOf } from "../work/schedule.ts";
import { postStartFindings, startOfPost } from "../work/start-of-work.ts";
import { impoverishedWorker, isImpoverishedWorker } from "../workers/impoverished-worker.ts";
import { rejectZero } from "./minimum-wages.ts";
import { contributionsByMonth, publicWelfareFacts } from "./public-welfare-facts.ts";
import {
  noPublicWelfare,
  publicWelfareDue,
  publicWelfareMonths,
  publicWelfarePayments,
} from "./public-welfare-payments.ts";
import { subsidyTerm, termFinding } from "./subsidy-term.ts";

/**
 * 公益性岗位补贴 — Calculates for each month of a public-welfare post, in yuan, the worker's share of the minimum wage, the
 * employer's post subsidy and the employer's part of social insurance as paid, and the reason the payments end. 二(五).
 *
 * `minimumWages` are the local rates with their effective dates; the rate on the first day of a month counts. Only
 * months with social insurance paid are subsidised, and none that ends before `subsidyApprovedOn`. A month in
 * `contributions` is such a month, even if the employer's part of it was 0. A person above the
 * maximum age on the earliest date the subsidies could start receives none, even if the work began earlier.
 * `otherSubsidyPeriods` is time with another worker subsidy: for such a month only the employer subsidy and the
 * social insurance subsidy are paid. The post has one term, so the month counts towards it and in `monthsPaid`. For a
 * month without a minimum wage the worker's part is null, and so are the sums with it.
 *
 * @example publicWelfarePost({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, subsidyApprovedOn: "2016-01-01", retirement: { by: "man" },
 *   posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-12-31" }],
 *   contributions: [{ from: "2016-01", until: "2016-12", pension: "300", medical: "90", unemployment: "15",
 *   workInjury: "5", maternity: "10" }], minimumWages: [{ from: "2015-11-01", monthlyAmount: "1250" }] }).value
 * // { …, monthsPaid: 12, total: 12240.00, …, worker: 6000.00, employer: 1200.00, socialInsurance: 5040.00, … }
 */
export const publicWelfarePost = rule({
  name: "public-welfare-post",
  title: { zh: "公益性岗位补贴", en: "Public-welfare post subsidies" },
  question: { zh: "公益性岗位每月补贴个人和单位各多少？", en: "How much are worker and employer paid per month?" },
  clauses: ["二(五)"],
  facts: publicWelfareFacts,
  answer: answer({ ...publicWelfarePayments, ...subsidyTerm.answer.only("extended") }),
  due: publicWelfareDue,
  uses: [subsidyTerm, impoverishedWorker],
  findings: {
    ...postStartFindings,
    "contract-duration": {
      holds: {
        zh: "合同自{from:date}起，期限满{years:count}年",
        en: "contract from {from:date}: at least {years:count} year(s)",
      },
      fails: {
        zh: "合同自{from:date}起，期限不满{years:count}年",
        en: "contract from {from:date}: shorter than {years:count} year(s)",
      },
    },
    "insurance-paid": {
      holds: { zh: "已缴纳社会保险费", en: "social insurance was paid" },
      fails: { zh: "未缴纳社会保险费", en: "social insurance was not paid" },
    },
    ...termFinding,
    ...scheduleFindings,
    "other-subsidy": {
      zh: "{months:count}个月已领取其他个人补贴，个人补贴不予发放，单位补贴和社会保险补贴照常发放",
      en: "{months:count} month(s) with another worker subsidy: only the employer and social insurance subsidies are paid",
    },
    "worker-not-known": {
      zh: "应发{paid:count}个月，其中{months:count}个月无执行的最低工资标准，个人补贴和合计无法计算；单位{employer:yuan}，社会保险补贴{socialInsurance:yuan}",
      en: "{paid:count} month(s) due, {months:count} of them without a minimum wage in force, so the worker subsidies and the total are not calculated; employer {employer:yuan}, social insurance {socialInsurance:yuan}",
    },
    parts: {
      zh: "个人{worker:yuan}，单位{employer:yuan}，社会保险补贴{socialInsurance:yuan}",
      en: "worker {worker:yuan}, employer {employer:yuan}, social insurance {socialInsurance:yuan}",
    },
  },
  decide(facts, policy) {
    const { birthDate, subsidyApprovedOn, retirement } = facts;
    rejectZero(facts.minimumWages ?? []);
    const term = policy.apply(subsidyTerm, { post: "public-welfare", birthDate, subsidyApprovedOn, retirement });
    const contributionIn = contributionsByMonth(facts.contributions);

    const held = facts.posts.map(({ contractFrom: from, contractUntil }) => {
      const years = policy.figure("publicWelfareContractYears", from);
      const long = coversMonths(from, contractUntil, 12 * years);
      return policy.condition("二(五)", "contract-duration", long, { from, years });
    });
    const all = facts.posts.map(({ contractFrom: from, workedUntil: until, employer }) => ({ from, until, employer }));
    const work = all.filter((_, index) => held[index]);
    const { begins, minAgeReachedOn } = startOfPost(birthDate, work.length > 0 ? work : all, subsidyApprovedOn, policy);
    const person = isImpoverishedWorker(facts, begins, policy);
    const poor = policy.condition("二(五)", "impoverished-worker", person, { on: begins });
    const insured = policy.condition("二(五)", "insurance-paid", facts.contributions.length > 0);
    const open = policy.condition("二(五)", "term-available", term.eligible);
    if (!poor || work.length === 0 || !insured || !open) return { ...noPublicWelfare(), extended: false };

    const limits = {
      maxMonths: term.maxMonths,
      endsOn: term.endsOn,
      birthDate: term.endsAtMaxAge ? birthDate : null,
      minAgeReachedOn,
      subsidyApprovedOn,
      insured: (month: number) => contributionIn(month) !== null,
      pathOf: (index: number) => `posts[${held.flatMap((holds, post) => (holds ? [post] : []))[index]}]`,
    };
    const schedule = scheduleOf(work, limits, policy);
    const { months, sums, paidElsewhere, withoutWage } = publicWelfareMonths(schedule, facts, contributionIn, policy);
    const worker = withoutWage > 0 ? null : checkedYuan(sums.worker, "minimumWages");
    const employer = checkedYuan(sums.employer, "figures.publicWelfareEmployerAmount");
    const socialInsurance = checkedYuan(sums.socialInsurance, "contributions");
    const whole = checkedYuan(sums.worker + sums.employer + sums.socialInsurance, "contributions");
    const total = worker === null ? null : whole;
    const payments = recorded("二(五)", schedule, months, total, policy);
    if (paidElsewhere > 0) policy.found("二(五)", "other-subsidy", { months: paidElsewhere });
    if (worker === null) {
      const { monthsPaid: paid } = payments;
      policy.found("二(五)", "worker-not-known", { paid, months: withoutWage, employer, socialInsurance });
    } else policy.found("二(五)", "parts", { worker, employer, socialInsurance });
    return { ...payments, worker, employer, socialInsurance, extended: term.extended };
  },
});
