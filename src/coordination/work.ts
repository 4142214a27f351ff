import { type MonthNumber, textOf, workedMonths } from "../policies/employment-poverty-relief/work/months.ts";
import type { CoordinationFacts } from "./facts.ts";
import type { Decision } from "./findings.ts";
import { benefits, type DocumentName } from "./labels.ts";
import { appliesHere, compatible, excludes, oneOff, type Result } from "./results.ts";

/** The forms of work, and the one-off payment that each brings to the employer or organiser. Earlier subsidies prevail. */
const forms = [
  { name: "publicWelfare", benefit: "public-welfare-post", clause: "employment-poverty-relief/二(五)", reward: null },
  {
    name: "auxiliary",
    benefit: "auxiliary-post",
    clause: "employment-poverty-relief/二(六)",
    reward: "auxiliary-employer-reward",
  },
  {
    name: "homeBasedWork",
    benefit: "home-based-work",
    clause: "employment-poverty-relief/二(四)",
    reward: "organiser-reward",
  },
] as const;

/** Every form of work of the person. */
export const formsOf = ({ work }: CoordinationFacts) =>
  forms.flatMap((form) => {
    const spell = work?.[form.name];
    return spell ? [{ ...form, spell }] : [];
  });
type Form = ReturnType<typeof formsOf>[number];

/** 一月一项补贴 — A worker with several forms of work receives one subsidy per month. Records what “one-off” means, too. */
export function monthlySubsidies(facts: CoordinationFacts, policy: Decision): Result[] {
  const all = formsOf(facts);
  const [lead] = all;
  if (lead === undefined || !appliesHere(policy, lead.clause, "employment-poverty-relief", facts)) return [];
  const pairs = all.flatMap((first, index) => all.slice(index + 1).map((second) => [first, second] as const));
  return [
    ...pairs.flatMap(([first, second]) => sharedMonths(first, second, policy)),
    ...all.flatMap(({ reward, clause }) =>
      reward ? [oneOff(policy, reward, policy.reading("one-off-reward"), [clause])] : [],
    ),
  ];
}

function sharedMonths(first: Form, second: Form, policy: Decision): Result[] {
  const other = countedMonths(second, policy);
  const months = [...countedMonths(first, policy)].filter((one) => other.has(one)).map(textOf);
  const pair = [first.benefit, second.benefit] as const;
  const labels = { first: benefits[first.benefit], second: benefits[second.benefit] };
  if (!policy.condition(second.clause, "same-month", months.length > 0, labels)) return [];
  const clauses = [first.clause, second.clause];
  return policy.reading("several-forms-in-month") === "each-form"
    ? [compatible(policy, pair, "each-form-paid", clauses)]
    : [excludes(policy, pair, "one-subsidy-per-month", clauses, months)];
}

function countedMonths({ spell }: Form, policy: Decision): ReadonlySet<MonthNumber> {
  const months = workedMonths([spell], () => policy.reading("partial-months") === "from-the-starting-day");
  const wholeOnly = months.some((one) => !one.whole) && policy.reading("partial-months") !== "months-with-work";
  return new Set(months.filter((one) => one.whole || !wholeOnly).map((one) => one.month));
}

const postClauses = [
  ["landless-farmers", "landless-farmers/四(二)"],
  ["employee-pension", "employee-pension/二4"],
  ["disability-employment", "disability-employment/三(一)3"],
  ["employment-poverty-relief", "employment-poverty-relief/二(五)"],
] as const;

/** 公益性岗位 — Four documents provide such posts, one of them for people with disabilities; only one states amounts. */
export function publicWelfarePosts({ work, disability, documents }: CoordinationFacts, policy: Decision): Result[] {
  if (!work?.publicWelfare) return [];
  const applying: ReadonlySet<DocumentName> = new Set(documents);
  const clauses = postClauses
    .filter(([document]) => applying.has(document) && (document !== "disability-employment" || disability))
    .map(([, clause]) => clause);
  if (clauses.length === 0) return [];
  const way = applying.has("employment-poverty-relief") ? "amount-by-poverty-relief" : "no-amount-stated";
  return [compatible(policy, ["public-welfare-post"], way, clauses)];
}
