import type { CalendarDate } from "../../kernel/calendar.ts";
import { hasRepeats } from "../../kernel/distinct.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { day, flag, list, oneOf, optional } from "../../kernel/fields.ts";
import { type Fen, type Money, yuan } from "../../kernel/money.ts";
import { splitByWeights } from "../../kernel/ratio.ts";
import { payable } from "../../kernel/sums.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { contract, coversMonths } from "./contract.ts";
import { type Policy, rule } from "./document.ts";
import { alreadyPaid } from "./facts.ts";

/** 备案部门 — the departments with which a work-study student is filed. */
export const filingDepartments = labels({
  "human-resources": { zh: "人社部门", en: "human resources" },
  education: { zh: "教育部门", en: "education" },
  finance: { zh: "财政部门", en: "finance" },
});

/** The facts of one work-study student. */
export const workStudent = {
  childOfPoorFamily: flag({ zh: "贫困家庭子女", en: "child of a poor family" }),
  filedWith: list(
    { zh: "已备案的部门", en: "filed with" },
    oneOf({ zh: "部门", en: "department" }, filingDepartments),
    { max: 10 },
  ),
  graduatedOn: day({ zh: "毕业之日", en: "day of graduation" }),
  withPartnerEnterprise: flag({ zh: "与合作企业签订合同", en: "contract with the partner enterprise" }),
  contractFrom: optional(contract.contractFrom),
  contractUntil: contract.contractUntil,
  shortageOccupation: flag({ zh: "学本省企业紧缺专业工种", en: "studied a trade short in the province" }),
  alreadyPaid: alreadyPaid,
};

export interface WorkStudySubsidy {
  readonly enterprise: Money;
  readonly college: Money;
  readonly student: Money;
  readonly total: Money;
  readonly unmet: readonly string[];
}

/**
 * 工学一体补助 — what enterprise, college and student have after one student's work-study, in yuan, once. 二(八).
 *
 * Without `contractFrom` no contract was signed; without `contractUntil` it is open-ended.
 *
 * @example
 * workStudySubsidy({ childOfPoorFamily: true, filedWith: ["human-resources", "education", "finance"], graduatedOn: "2018-06-30",
 *   withPartnerEnterprise: true, contractFrom: "2018-07-01", contractUntil: "2019-06-30", shortageOccupation: true, alreadyPaid: false }).value
 * // { enterprise: 1500.00, college: 1500.00, student: 3000.00, total: 6000.00, unmet: [] }
 */
export const workStudySubsidy = rule({
  name: "work-study-subsidy",
  clauses: ["二(八)"],
  facts: facts(
    workStudent,
    impossible(
      ["contractUntil", "contractFrom"],
      { zh: "合同最后一天不早于开始之日", en: "the contract does not end before it begins" },
      (f) => f.contractUntil !== undefined && f.contractFrom !== undefined && f.contractUntil < f.contractFrom,
    ),
    impossible(
      ["contractUntil", "contractFrom"],
      { zh: "有最后一天就有开始之日", en: "a contract that ends has begun" },
      (f) => f.contractUntil !== undefined && f.contractFrom === undefined,
    ),
    impossible(["filedWith"], { zh: "每个部门只出现一次", en: "each department once" }, (f) => hasRepeats(f.filedWith)),
  ),
  decide(facts, policy: Policy<typeof workStudySubsidyWords>): WorkStudySubsidy {
    const { graduatedOn, filedWith } = facts;
    const departments = Object.values(filingDepartments);
    const remaining = departments.filter((one) => !filedWith.includes(one.code));
    const filed = departments.filter((one) => filedWith.includes(one.code));
    const ofStudent = {
      "poor-family": policy.condition("二(八)", "poor-family", facts.childOfPoorFamily),
      filed: policy.condition("二(八)", "filed", remaining.length === 0, { filed, remaining }),
      "not-already-paid": policy.condition("二(八)", "not-already-paid", !facts.alreadyPaid),
    };
    const ofContract = contractConditions(facts, policy);
    const unmet = [ofStudent, ofContract].flatMap((part) =>
      Object.entries(part).flatMap(([name, holds]) => (holds ? [] : [name])),
    );
    const shortage = policy.condition("二(八)", "shortage-occupation", facts.shortageOccupation);

    const amount = policy.figure("workStudyAmount", graduatedOn);
    const all = unmet.length === 0;
    const [enterprise = 0, college = 0] = all ? sharesOf(amount, policy) : [];
    const filedStudent = shortage && Object.values(ofStudent).every(Boolean);
    const entitled = filedStudent && (all || policy.reading("student-contract") === "not-required");
    const student = entitled ? policy.figure("workStudyStudentAmount", graduatedOn) : 0;
    const amounts = { enterprise: yuan(enterprise), college: yuan(college), student: yuan(student) };
    policy.found("二(八)", "amounts", amounts);
    const { enterprise: ofEnterprise, college: ofCollege, student: own } = amounts;
    return {
      enterprise: ofEnterprise,
      college: ofCollege,
      student: own,
      total: payable(enterprise + college + student, "figures.workStudyAmount"),
      unmet,
    };
  },
});

/** What enterprise and college have of the amount. */
const sharesOf = (amount: Fen, policy: Policy<typeof workStudySubsidyWords>): readonly Fen[] =>
  policy.reading("work-study-amount") === "together" ? splitByWeights(amount, [1, 1]) : [amount, amount];

interface Signed {
  readonly graduatedOn: CalendarDate;
  readonly contractFrom?: CalendarDate | undefined;
  readonly contractUntil?: CalendarDate | undefined;
  readonly withPartnerEnterprise: boolean;
}

function contractConditions(
  facts: Signed,
  policy: Policy<typeof workStudySubsidyWords>,
): Readonly<Record<string, boolean>> {
  const { graduatedOn, contractFrom, contractUntil } = facts;
  const signed = policy.condition("二(八)", "contract-signed", contractFrom !== undefined);
  if (contractFrom === undefined) return { "contract-signed": signed };
  const years = policy.figure("workStudyContractYears", contractFrom);
  const after = contractFrom >= graduatedOn;
  const long = coversMonths(contractFrom, contractUntil, 12 * years);
  return {
    "contract-signed": signed,
    "after-graduation": policy.condition("二(八)", "after-graduation", after, { graduatedOn, contractFrom }),
    "partner-enterprise": policy.condition("二(八)", "partner-enterprise", facts.withPartnerEnterprise),
    "contract-duration": policy.condition("二(八)", "contract-duration", long, { contractFrom, years }),
  };
}

export const workStudySubsidyWords = {
  title: { zh: "工学一体补助", en: "Work-study subsidies" },
  asks: { zh: "企业、院校和学生各补助多少？", en: "What do enterprise, college and student have?" },
  findings: {
    "poor-family": {
      holds: { zh: "是贫困家庭子女", en: "child of a poor family" },
      fails: { zh: "不是贫困家庭子女", en: "no child of a poor family" },
    },
    filed: {
      holds: { zh: "已在{filed:labels}备案", en: "filed with {filed:labels}" },
      fails: { zh: "还没有备案：{remaining:labels}", en: "not filed with: {remaining:labels}" },
    },
    "not-already-paid": {
      holds: { zh: "还没有领过", en: "not paid before" },
      fails: { zh: "已经领过，一次性", en: "paid before: it is one-off" },
    },
    "contract-signed": {
      holds: { zh: "签订了劳动合同", en: "a labour contract was signed" },
      fails: { zh: "没有签订劳动合同", en: "no labour contract was signed" },
    },
    "after-graduation": {
      holds: {
        zh: "{graduatedOn:date}毕业后，{contractFrom:date}签合同",
        en: "graduated {graduatedOn:date}, contract from {contractFrom:date}",
      },
      fails: {
        zh: "{contractFrom:date}签合同，早于毕业（{graduatedOn:date}）",
        en: "contract from {contractFrom:date}, before graduation on {graduatedOn:date}",
      },
    },
    "partner-enterprise": {
      holds: { zh: "与合作企业签订合同", en: "contract with the partner enterprise" },
      fails: { zh: "没有与合作企业签订合同", en: "no contract with the partner enterprise" },
    },
    "contract-duration": {
      holds: {
        zh: "合同{contractFrom:date}起，{years:count}年以上",
        en: "contract from {contractFrom:date}: {years:count} year or more",
      },
      fails: {
        zh: "合同{contractFrom:date}起，不满{years:count}年",
        en: "contract from {contractFrom:date}: less than {years:count} year",
      },
    },
    "shortage-occupation": {
      holds: { zh: "学的是紧缺专业工种", en: "studied a shortage trade" },
      fails: { zh: "学的不是紧缺专业工种", en: "did not study a shortage trade" },
    },
    amounts: {
      zh: "企业{enterprise:yuan}，院校{college:yuan}，学生{student:yuan}",
      en: "enterprise {enterprise:yuan}, college {college:yuan}, student {student:yuan}",
    },
  },
} as const satisfies Words;
