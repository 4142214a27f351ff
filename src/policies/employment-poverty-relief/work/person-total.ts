import {
  answer,
  type Field,
  facts,
  group,
  list,
  money,
  nullable,
  oneOf,
  optional,
} from "../../../kernel/facts/index.ts";
import { type Fault, labels } from "../../../kernel/language/index.ts";
import type { Money } from "../../../kernel/numbers/index.ts";
import type { Rule } from "../../../kernel/policy/index.ts";
import { applyAt, throwFaults } from "../../shared/apply-at.ts";
import { type ClauseAddress, rule } from "../document.ts";
import { type Worker, worker } from "../facts.ts";
import { organiserReward } from "../home-based-work/organiser-reward.ts";
import { enterpriseReward } from "../placement/enterprise-reward.ts";
import { placementSubsidy } from "../placement/placement-subsidy.ts";
import { auxiliaryEmployerReward } from "../posts/auxiliary-employer-reward.ts";
import { publicWelfarePost } from "../posts/public-welfare-post.ts";
import { trainingAllowance } from "../training/training-allowance.ts";
import { trainingProviderReward } from "../training/training-provider-reward.ts";
import { workStudySubsidy } from "../training/work-study-subsidy.ts";
import { type Payee, type Payment, payees, sumsByPayee, sumsOf } from "./sums-by-payee.ts";
import { workerSubsidies } from "./worker-subsidies.ts";

const socialInsurance = { zh: "社会保险补贴", en: "Social insurance subsidy" };
const benefits = labels({
  "placement-subsidy": placementSubsidy.title,
  "worker-subsidies": workerSubsidies.title,
  "public-welfare-post": publicWelfarePost.title,
  "social-insurance-subsidy": socialInsurance,
  "organiser-reward": organiserReward.title,
  "enterprise-reward": enterpriseReward.title,
  "auxiliary-employer-reward": auxiliaryEmployerReward.title,
  "training-allowance": trainingAllowance.title,
  "training-provider-reward": trainingProviderReward.title,
  "work-study-subsidy": workStudySubsidy.title,
});

const payment = group(
  { zh: "一项补贴（奖励）", en: "one payment" },
  {
    benefit: oneOf({ zh: "补贴（奖励）", en: "payment" }, benefits),
    payee: oneOf({ zh: "领取者", en: "payee" }, payees),
    amount: nullable(money({ zh: "应发金额", en: "amount payable" })),
  },
);

/** The facts of a rule under a name of their own, without those about the person. */
const factsFor = <In, Out, Value>({ title, facts }: Rule<In, Out, Value>) => {
  const own = Object.entries(facts.fields).filter(([name]) => !(name in worker));
  type Own = Field<Omit<Out, keyof Worker>, Omit<In, keyof Worker>>;
  return optional(group(title, Object.fromEntries(own)) as unknown as Own);
};

/**
 * 个人各项合计 — Adds up everything that is paid for one person, to whomever, in yuan: each part by its own rule. 二(三),
 * 二(四), 二(五), 二(六), 二(七), 二(八).
 *
 * Each fact beside those about the person has the facts of the rule of that name; what is left out is not paid. A
 * placement subsidy that is due counts as paid for the training provider reward. Without a minimum wage the worker's part of a
 * public-welfare post is null, and so are the sums with it.
 *
 * @example personTotal({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, trainingAllowance: { trainingFrom: "2017-03-01", trainingUntil: "2017-03-30", daysAttended: 22 },
 *   enterpriseReward: { work: [{ from: "2017-04-01", until: "2018-03-31" }], alreadyPaid: false } }).value
 * // { payments: [{ benefit: "enterprise-reward", payee: "enterprise", amount: 3000.00 },
 * //   { benefit: "training-allowance", payee: "person", amount: 1100.00 }], toPerson: 1100.00, toEmployers: 3000.00,
 * //   toPlacer: 0.00, toTrainingProvider: 0.00, toCollege: 0.00, total: 4100.00 }
 */
export const personTotal = rule({
  name: "person-total",
  title: { zh: "个人各项合计", en: "Total for one person" },
  question: { zh: "一个人涉及的各项补贴和奖励合计多少？", en: "What is paid in total for one person, and to whom?" },
  clauses: ["二(三)", "二(四)", "二(五)", "二(六)", "二(七)", "二(八)"],
  facts: facts({
    ...worker,
    placementSubsidy: factsFor(placementSubsidy),
    workerSubsidies: factsFor(workerSubsidies),
    organiserReward: factsFor(organiserReward),
    enterpriseReward: factsFor(enterpriseReward),
    auxiliaryEmployerReward: factsFor(auxiliaryEmployerReward),
    trainingAllowance: factsFor(trainingAllowance),
    trainingProviderReward: factsFor(trainingProviderReward),
    workStudySubsidy: factsFor(workStudySubsidy),
  }),
  answer: answer({
    payments: list({ zh: "各项补贴（奖励）", en: "payments" }, payment),
    ...sumsByPayee,
    total: nullable(money({ zh: "各项合计金额", en: "total of all payments" })),
  }),
  uses: [
    placementSubsidy,
    workerSubsidies,
    publicWelfarePost,
    organiserReward,
    enterpriseReward,
    auxiliaryEmployerReward,
    trainingAllowance,
    trainingProviderReward,
    workStudySubsidy,
  ],
  findings: {
    payment: {
      zh: "{benefit:label}，发给{payee:label}：{amount:yuan}",
      en: "{benefit:label}, paid to {payee:label}: {amount:yuan}",
    },
    "payment-not-known": {
      zh: "{benefit:label}，发给{payee:label}：金额无法计算，相关合计也无法计算",
      en: "{benefit:label}, paid to {payee:label}: the amount is not known, so neither are the totals that include it",
    },
  },
  decide(facts, policy) {
    const { birthDate, isRuralResident, registeredPoor, ableToWork, wantsWork } = facts;
    const person = { birthDate, isRuralResident, registeredPoor, ableToWork, wantsWork };
    const faults: Fault[] = [];
    const payments: (Record<"benefit", keyof typeof benefits> & Payment)[] = [];
    const decided = <In, Out, Value>(path: string, rule: Rule<In, Out, Value>, given: object | undefined) =>
      given && applyAt(path, { rule, facts: { ...person, ...given } as Out, shared }, policy, faults);
    const pay = (
      address: ClauseAddress,
      benefit: keyof typeof benefits,
      payee: Payee,
      amount: Money | null | undefined,
    ) => {
      if (amount === undefined) return;
      payments.push({ benefit, payee, amount });
      const data = { benefit: benefits[benefit], payee: payees[payee] };
      if (amount === null) policy.found(address, "payment-not-known", data);
      else policy.found(address, "payment", { ...data, amount });
    };

    const placement = decided("placementSubsidy", placementSubsidy, facts.placementSubsidy);
    pay("二(三)", "placement-subsidy", "placer", placement?.amount);
    const { workerSubsidies: monthly, trainingProviderReward: provider } = facts;
    const subsidies = decided("workerSubsidies", workerSubsidies, monthly);
    pay(clauseOf(monthly), "worker-subsidies", "person", subsidies?.total);
    const ofPost = subsidies && monthly?.publicWelfare && { retirement: monthly.retirement, ...monthly.publicWelfare };
    const post = decided("workerSubsidies.publicWelfare", publicWelfarePost, ofPost);
    pay("二(五)", "public-welfare-post", "employer", post?.employer);
    pay("二(五)", "social-insurance-subsidy", "employer", post?.socialInsurance);
    const organiser = decided("organiserReward", organiserReward, facts.organiserReward);
    pay("二(四)", "organiser-reward", "organiser", organiser?.total);
    const enterprise = decided("enterpriseReward", enterpriseReward, facts.enterpriseReward);
    pay("二(四)", "enterprise-reward", "enterprise", enterprise?.amount);
    const auxiliary = decided("auxiliaryEmployerReward", auxiliaryEmployerReward, facts.auxiliaryEmployerReward);
    pay("二(六)", "auxiliary-employer-reward", "employer", auxiliary?.total);
    const allowance = decided("trainingAllowance", trainingAllowance, facts.trainingAllowance);
    pay("二(七)", "training-allowance", "person", allowance?.amount);
    const placementSubsidyPaid = provider?.placementSubsidyPaid === true || placement?.entitled === true;
    const afterPlacement = provider && { ...provider, placementSubsidyPaid };
    const ofProvider = decided("trainingProviderReward", trainingProviderReward, afterPlacement);
    pay("二(七)", "training-provider-reward", "training-provider", ofProvider?.amount);
    const study = decided("workStudySubsidy", workStudySubsidy, facts.workStudySubsidy);
    pay("二(八)", "work-study-subsidy", "enterprise", study?.enterprise);
    pay("二(八)", "work-study-subsidy", "college", study?.college);
    pay("二(八)", "work-study-subsidy", "person", study?.student);
    throwFaults(faults);

    return { payments, ...sumsOf(payments) };
  },
});

/** Fields of the person, which stand at the top of the facts. */
const shared = Object.keys(worker);

/** The clause of the first form of work that is given. */
const clauseOf = (work: { publicWelfare?: unknown; auxiliary?: unknown } | undefined): ClauseAddress =>
  work?.publicWelfare ? "二(五)" : work?.auxiliary ? "二(六)" : "二(四)";
