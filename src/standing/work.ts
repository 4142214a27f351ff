import type { MonthNumber } from "../policies/employment-poverty-relief/work/months.ts";
import { textOf, workedMonths } from "../policies/employment-poverty-relief/work/months.ts";
import type { ClauseAddress } from "./document.ts";
import type { StandingFacts, Work } from "./facts.ts";
import type { Findings } from "./findings.ts";
import { type Benefit, benefits, type DocumentName, documents } from "./labels.ts";

interface Form {
  readonly benefit: Benefit;
  readonly address: ClauseAddress;
  readonly spell: NonNullable<Work["homeWork"]>;
}

/** Every form of work that there is, the one whose subsidy comes first before the others. */
function formsOf({ publicWelfare, auxiliary, homeWork }: Work): readonly Form[] {
  const all = [
    { benefit: "public-welfare-post", address: "employment-poverty-relief/二(五)", spell: publicWelfare },
    { benefit: "auxiliary-post", address: "employment-poverty-relief/二(六)", spell: auxiliary },
    { benefit: "home-work", address: "employment-poverty-relief/二(四)", spell: homeWork },
  ] as const;
  return all.flatMap(({ spell, ...form }) => (spell ? [{ ...form, spell }] : []));
}

/** 一个月一项 — a worker has one monthly subsidy, whatever the forms of work. */
export function subsidyAMonth({ work, documents: running }: StandingFacts, findings: Findings): void {
  const forms = work ? formsOf(work) : [];
  const [lead] = forms;
  if (lead === undefined || !findings.runsHere(lead.address, "employment-poverty-relief", running)) return;
  forms.forEach((first, index) => {
    for (const second of forms.slice(index + 1)) compared(first, second, findings);
  });
  rewards(forms, findings);
}

function compared(first: Form, second: Form, findings: Findings): void {
  const { policy } = findings;
  const other = countedMonths(second, findings);
  const months = [...countedMonths(first, findings)].filter((one) => other.has(one)).map(textOf);
  const between = [benefits[first.benefit], benefits[second.benefit]] as const;
  const [one, two] = between;
  if (!policy.condition(second.address, "same-month", months.length > 0, { first: one, second: two })) return;
  const clauses = [first.address, second.address];
  if (policy.reading("several-forms-in-month") === "each-form") findings.coincides(between, "each-form-pays", clauses);
  else findings.excludes([first.benefit, second.benefit], "one-subsidy-a-month", clauses, months);
}

function countedMonths({ spell }: Form, { policy }: Findings): ReadonlySet<MonthNumber> {
  const months = workedMonths([spell]);
  const wholeOnly = months.some((one) => !one.whole) && policy.reading("partial-months") === "whole-months-only";
  return new Set(months.filter((one) => one.whole || !wholeOnly).map((one) => one.month));
}

/** 一次性奖励 — what one-off means for the rewards that the forms of work bring to others. */
function rewards(forms: readonly Form[], findings: Findings): void {
  for (const { benefit, address } of forms) {
    if (benefit === "public-welfare-post") continue;
    const payment = benefit === "home-work" ? "organiser-reward" : "auxiliary-employer-reward";
    findings.oneOff(payment, findings.policy.reading("one-off-reward"), [address]);
  }
}

const postClauses: readonly (readonly [DocumentName, ClauseAddress])[] = [
  ["landless-farmers", "landless-farmers/四(二)"],
  ["employee-pension", "employee-pension/二4"],
  ["disability-employment", "disability-employment/三(一)3"],
  ["employment-poverty-relief", "employment-poverty-relief/二(五)"],
];

/** 公益性岗位 — four documents give such posts to their people, one of them to the disabled; one has amounts. */
export function publicWelfarePosts(facts: StandingFacts, findings: Findings): void {
  const { work, disability, documents: running } = facts;
  if (!work?.publicWelfare) return;
  const found = postClauses.filter(
    ([document]) => running.includes(document) && (document !== "disability-employment" || disability !== undefined),
  );
  if (found.length === 0) return;
  const paid = running.includes("employment-poverty-relief");
  findings.coincides(
    found.map(([document]) => documents[document]),
    paid ? "amount-by-poverty-relief" : "no-amount-stated",
    found.map(([, at]) => at),
  );
}
