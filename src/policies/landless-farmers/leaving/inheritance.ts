import {
  answer,
  eachOnce,
  facts,
  group,
  hasDuplicates,
  list,
  money,
  mustHold,
  oneOf,
  paid,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { type Fen, splitByWeights, splitEqually, sumOf, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { person } from "../../shared/totals.ts";
import { account, type Balances, placeAfterDeath, refundable } from "../account/balances.ts";
import { sumOfParts } from "../account/parts.ts";
import { type Deciding, rule } from "../document.ts";
import { diedOn } from "../facts.ts";
import { fromAccount, parties } from "../parties.ts";
import {
  type Designation,
  designationKinds,
  designations,
  type Heir,
  heirs,
  heirsByRank,
  latestOf,
  soundShares,
  weightsOf,
} from "./heirs.ts";
import { governmentPortionFields, governmentPortionFindings, governmentPortionTo } from "./refund.ts";

/** 继承身份 — The capacity in which a person inherits. */
const ranks = labels({
  designated: { zh: "指定受益人", en: "designated beneficiary" },
  first: { zh: "第一顺序法定继承人", en: "first-rank legal heir" },
  second: { zh: "第二顺序法定继承人", en: "second-rank legal heir" },
});

const findings = {
  estate: { zh: "可以继承的本息余额{estate:yuan}", en: "{estate:yuan} can be inherited" },
  prevails: {
    zh: "以{designatedOn:date}的{kind:label}为准",
    en: "the designation of {designatedOn:date} prevails: {kind:label}",
  },
  designated: {
    yes: { zh: "已指定受益人", en: "a beneficiary was designated" },
    no: { zh: "未指定受益人", en: "no beneficiary was designated" },
  },
  lapsed: {
    zh: "有受益人不在世或不接受，其份额{left:yuan}按法定继承办理",
    en: "a beneficiary cannot inherit or declined; {left:yuan} passes by legal succession",
  },
  "legal-heirs": {
    yes: { zh: "有法定继承人", en: "there are legal heirs" },
    no: { zh: "无法定继承人", en: "there are no legal heirs" },
  },
  receives: {
    zh: "{person:text}作为{rank:label}继承{amount:yuan}",
    en: "{person:text} ({rank:label}) receives {amount:yuan}",
  },
  "to-special-fund": {
    zh: "{toSpecialFund:yuan}转入养老保障专项资金",
    en: "{toSpecialFund:yuan} goes to the special fund",
  },
  ...governmentPortionFindings,
} as const satisfies Findings;

const inheritor = group(
  { zh: "继承人", en: "heir" },
  {
    person,
    rank: oneOf({ zh: "继承身份", en: "rank of the heir" }, ranks),
    amount: money({ zh: "继承金额", en: "amount inherited" }),
  },
);

/**
 * 继承 — Decides who receives the individual and village portions of an account after a death, to the fen. 五(七)3.
 * Amounts in yuan; heirs, special fund and government portion always sum to the account balance. Designated
 * beneficiaries come first (shares as stated, otherwise equal), then the legal heirs by rank in equal shares (Civil
 * Code, arts. 1127, 1130), then the special fund. The share of a beneficiary who cannot inherit or declines passes to
 * the legal heirs (art. 1154).
 *
 * @example inheritance({
 *   diedOn: "2015-04-02", account: { government: "12600", village: "0", individual: "5400" }, designations: [],
 *   heirs: [{ person: "甲", relation: "spouse" }, { person: "乙", relation: "child" }],
 * }).value.heirs.map((one) => one.amount) // [2700.00, 2700.00]
 */
export const inheritance = rule({
  name: "inheritance",
  title: { zh: "继承", en: "Inheritance" },
  question: {
    zh: "个人账户本息余额由谁继承，各继承多少？",
    en: "Who inherits the account balance, and how much does each receive?",
  },
  clauses: ["五(七)3"],
  facts: facts(
    { diedOn, account, designations, heirs },
    mustHold(
      ["designations", "diedOn"],
      { zh: "指定日期不得晚于身故日期", en: "designations on or before the date of death" },
      (f) => f.designations.some((one) => one.designatedOn > f.diedOn),
    ),
    mustHold(["designations"], soundShares, (f) => f.designations.some((one) => weightsOf(one) === undefined)),
    mustHold(
      ["designations"],
      { zh: "同一份指定中受益人不得重复", en: "each beneficiary only once within a designation" },
      (f) => f.designations.some((one) => hasDuplicates(one.beneficiaries.map((one) => one.person))),
    ),
    eachOnce("heirs", { zh: "每名继承人只能填写一次", en: "each heir only once" }, "person"),
    mustHold(
      ["heirs"],
      { zh: "配偶至多1人", en: "at most one spouse" },
      (f) => f.heirs.filter((one) => one.relation === "spouse").length > 1,
    ),
  ),
  answer: answer({
    heirs: list({ zh: "继承人和继承金额", en: "heirs and their amounts" }, inheritor),
    inherited: paid(money({ zh: "继承金额合计", en: "total amount inherited" }), fromAccount(parties.heirs)),
    toSpecialFund: paid(
      money({ zh: "转入养老保障专项资金的金额", en: "amount that goes to the special fund" }),
      fromAccount(parties["special-fund"]),
    ),
    ...governmentPortionFields,
  }),
  findings,
  decide(facts, policy) {
    const { account } = facts;
    const estate = refundable(account);
    policy.found("五(七)3", "estate", { estate: yuan(estate) });
    const designation = prevailing(facts.designations, policy);
    const designated = policy.condition("五(七)3", "designated", designation !== undefined);
    const shares = designation === undefined ? [] : sharesOf(designation, estate);
    const left = estate - sumOf(shares.map((one) => one.amount));
    const lapsed = designation !== undefined && shares.length < designation.beneficiaries.length;
    if (lapsed) policy.found("五(七)3", "lapsed", { left: yuan(left) });
    const legal = heirsByRank(facts.heirs);
    const toLegal =
      (!designated || lapsed) && policy.condition("五(七)3", "legal-heirs", legal.heirs.length > 0)
        ? equalShares(legal.heirs, left)
        : [];
    const heirs = [...as("designated", shares), ...as(legal.rank, toLegal)];
    for (const { person, rank, amount } of heirs) {
      policy.found("五(七)3", "receives", { person, rank: ranks[rank], amount });
    }
    const inherited = yuan(sumOf([...shares, ...toLegal].map(({ amount }) => amount)));
    return { heirs, inherited, ...remainder(account, legal.heirs.length === 0 ? left : 0, heirs.length === 0, policy) };
  },
});

interface Share {
  readonly person: string;
  readonly amount: Fen;
}

const as = (rank: keyof typeof ranks, shares: readonly Share[]) =>
  shares.map(({ person, amount }) => ({ person, rank, amount: yuan(amount) }));

function equalShares(heirs: readonly Heir[], whole: Fen): Share[] {
  const parts = splitEqually(whole, heirs.length);
  return heirs.map(({ person }, index) => ({ person, amount: parts[index] ?? 0 }));
}

type Decision = Deciding<typeof findings>;

/** The designation that prevails. */
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

/** The amounts of the beneficiaries who inherit. */
function sharesOf(designation: Designation, estate: Fen): Share[] {
  const amounts = splitByWeights(estate, weightsOf(designation) ?? []);
  return designation.beneficiaries.flatMap(({ person, inherits }, index) =>
    inherits === false ? [] : [{ person, amount: amounts[index] ?? 0 }],
  );
}

/** The amount that goes to the special fund where there are no heirs, and where the government portion goes. */
function remainder(account: Balances, left: Fen, heirless: boolean, policy: Decision) {
  const whole = heirless && policy.reading("no-heir") === "whole-account";
  const toSpecialFund = yuan(whole ? sumOfParts(account) : left);
  if (whole || left > 0) policy.found("五(七)3", "to-special-fund", { toSpecialFund });
  if (whole) return { toSpecialFund, governmentPortion: yuan(0), governmentPortionTo: null };
  return { toSpecialFund, ...governmentPortionTo(placeAfterDeath(policy), "五(七)3", account.government, policy) };
}
