import { facts, mustHold } from "../../kernel/facts/facts.ts";
import { day } from "../../kernel/facts/fields.ts";
import { hasDuplicates } from "../../kernel/facts/unique.ts";
import { labels } from "../../kernel/language/text.ts";
import { type Fen, type Money, yuan } from "../../kernel/numbers/money.ts";
import { splitByWeights } from "../../kernel/numbers/ratio.ts";
import { sumOf } from "../../kernel/numbers/sums.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import {
  account,
  type Balances,
  type GovernmentPortionPlace,
  governmentPortionPlaces,
  placeAfterDeath,
  refundable,
  wholeOf,
} from "./balances.ts";
import { type Deciding, rule } from "./document.ts";
import {
  type Designation,
  designationKinds,
  designations,
  heirs,
  heirsByRank,
  latestOf,
  madeBy,
  soundShares,
  weightsOf,
} from "./heirs.ts";

const titles = labels({
  designated: { zh: "指定受益人", en: "designated beneficiary" },
  first: { zh: "第一顺序法定继承人", en: "legal heir of the first rank" },
  second: { zh: "第二顺序法定继承人", en: "legal heir of the second rank" },
});

/** 一份遗产 — what one person receives, and as what. */
export interface Inheritance {
  readonly code: string;
  readonly rank: keyof typeof titles;
  readonly amount: Money;
}

const findings = {
  estate: { zh: "可以继承的余额{estate:yuan}", en: "{estate:yuan} can be inherited" },
  prevails: { zh: "以{designatedOn:date}{kind:label}为准", en: "the {kind:label} of {designatedOn:date} prevails" },
  designated: {
    holds: { zh: "已指定受益人", en: "beneficiaries are designated" },
    fails: { zh: "没有指定受益人", en: "no beneficiary is designated" },
  },
  lapsed: {
    zh: "有受益人不在世或不接受，其份额{left:yuan}按法定继承",
    en: "a beneficiary does not inherit: {left:yuan} go by legal succession",
  },
  "legal-heirs": {
    holds: { zh: "有法定继承人", en: "there are legal heirs" },
    fails: { zh: "没有法定继承人", en: "there are no legal heirs" },
  },
  receives: {
    zh: "{code:number}作为{rank:label}得{amount:yuan}",
    en: "{code:number} receives {amount:yuan} as {rank:label}",
  },
  "to-special-fund": {
    zh: "{toSpecialFund:yuan}转入养老保障专项资金",
    en: "{toSpecialFund:yuan} go to the special fund",
  },
  "government-portion": {
    zh: "政府补贴部分{governmentPortion:yuan}归{to:label}",
    en: "the government's part of {governmentPortion:yuan} goes to the {to:label}",
  },
} as const satisfies Findings;

/**
 * 继承 — who receives the individual's and the village's part after a death, to the fen. 五(七)3.
 * Designated beneficiaries first (shares as stated, otherwise equal), else the legal heirs by rank in equal shares
 * (Civil Code, arts. 1127, 1130), else the special fund. The share of a beneficiary who does not inherit goes to the
 * legal heirs (art. 1154). Amounts in yuan; heirs, special fund and government's part always sum to the account.
 *
 * @example
 * inheritance({
 *   diedOn: "2015-04-02", account: { government: "12600", village: "0", individual: "5400" }, designations: [],
 *   heirs: [{ code: "甲", relation: "spouse" }, { code: "乙", relation: "child" }],
 * }).value.heirs.map((one) => one.amount.toFixed(2)) // ["2700.00", "2700.00"]
 */
export const inheritance = rule({
  name: "inheritance",
  title: { zh: "继承", en: "Inheritance" },
  question: { zh: "身故后账户余额由谁继承、各得多少？", en: "Who inherits the account, and how much?" },
  clauses: ["五(七)3"],
  facts: facts(
    { diedOn: day({ zh: "身故之日", en: "day of death" }), account, designations, heirs },
    mustHold(
      ["designations", "diedOn"],
      { zh: "指定不晚于身故", en: "designations made by the day of death" },
      (f) => !madeBy(f.designations, f.diedOn),
    ),
    mustHold(["designations"], soundShares, (f) => f.designations.some((one) => weightsOf(one) === undefined)),
    mustHold(
      ["designations"],
      { zh: "每次指定中受益人编号不重复", en: "each beneficiary once in a designation" },
      (f) => f.designations.some((one) => hasDuplicates(one.beneficiaries.map(({ code }) => code))),
    ),
    mustHold(["heirs"], { zh: "继承人编号不重复", en: "each heir once" }, (f) =>
      hasDuplicates(f.heirs.map(({ code }) => code)),
    ),
    mustHold(
      ["heirs"],
      { zh: "配偶至多一人", en: "at most one spouse" },
      (f) => f.heirs.filter((one) => one.relation === "spouse").length > 1,
    ),
  ),
  findings,
  decide(facts, policy) {
    const { account } = facts;
    const estate = refundable(account);
    policy.found("五(七)3", "estate", { estate: yuan(estate) });
    const designation = prevailing(facts.designations, policy);
    const designated = policy.condition("五(七)3", "designated", designation !== undefined);
    const shares = designation === undefined ? [] : sharesOf(designation, estate);
    const left = estate - sumOf(shares.map((one) => one.amount));
    const received: Inheritance[] = shares.map(({ code, amount }) => ({
      code,
      rank: "designated",
      amount: yuan(amount),
    }));
    const lapsed = designation !== undefined && shares.length < designation.beneficiaries.length;
    if (lapsed) policy.found("五(七)3", "lapsed", { left: yuan(left) });
    const toHeirs = !designated || lapsed;
    const legal = heirsByRank(facts.heirs);
    if (toHeirs && policy.condition("五(七)3", "legal-heirs", legal.heirs.length > 0)) {
      const parts = splitByWeights(
        left,
        legal.heirs.map(() => 1),
      );
      received.push(...legal.heirs.map(({ code }, i) => ({ code, rank: legal.rank, amount: yuan(parts[i] ?? 0) })));
    }
    for (const { code, rank, amount } of received) {
      policy.found("五(七)3", "receives", { code, rank: titles[rank], amount });
    }
    return { heirs: received, ...remainder(account, legal.heirs.length === 0 ? left : 0, received, policy) };
  },
});

type Decision = Deciding<typeof findings>;

/** Which of the designations prevails. */
function prevailing(made: readonly Designation[], policy: Decision): Designation | undefined {
  const agreed = made.filter((one) => one.kind === "agreement-at-enrolment");
  const conflict = agreed.length > 0 && agreed.length < made.length;
  const byAgreement = conflict && policy.reading("beneficiary-conflict") === "agreement-at-enrolment";
  const designation = latestOf(byAgreement ? agreed : made);
  if (designation) {
    const { designatedOn, kind } = designation;
    policy.found("五(七)3", "prevails", { designatedOn, kind: designationKinds[kind] });
  }
  return designation;
}

/** What each beneficiary who inherits receives. */
function sharesOf(designation: Designation, estate: Fen): { code: string; amount: Fen }[] {
  const amounts = splitByWeights(estate, weightsOf(designation) ?? []);
  return designation.beneficiaries.flatMap(({ code, inherits }, index) =>
    inherits === false ? [] : [{ code, amount: amounts[index] ?? 0 }],
  );
}

/** What goes to the special fund for want of heirs, and where the government's part goes. */
function remainder(
  account: Balances,
  left: Fen,
  received: readonly Inheritance[],
  policy: Decision,
): { toSpecialFund: Money; governmentPortion: Money; governmentPortionTo: GovernmentPortionPlace | null } {
  if (received.length === 0 && policy.reading("no-heir") === "whole-account") {
    const toSpecialFund = yuan(wholeOf(account));
    policy.found("五(七)3", "to-special-fund", { toSpecialFund });
    return { toSpecialFund, governmentPortion: yuan(0), governmentPortionTo: null };
  }
  const toSpecialFund = yuan(left);
  if (left > 0) policy.found("五(七)3", "to-special-fund", { toSpecialFund });
  const to = placeAfterDeath(policy);
  const governmentPortion = yuan(account.government);
  policy.found("五(七)3", "government-portion", { governmentPortion, to: governmentPortionPlaces[to] });
  return { toSpecialFund, governmentPortion, governmentPortionTo: to };
}
