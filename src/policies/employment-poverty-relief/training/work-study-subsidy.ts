import {
  answer,
  day,
  eachOnce,
  facts,
  flag,
  list,
  money,
  mustHold,
  oneOf,
  optional,
  paid,
} from "../../../kernel/facts/index.ts";
import { type Label, labels } from "../../../kernel/language/index.ts";
import { checkedYuan, type Fen, splitByWeights, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { type Lookup, rule } from "../document.ts";
import { alreadyPaid, notAlreadyPaid } from "../facts.ts";
import { fromFunds, parties } from "../parties.ts";
import { contract, contractInOrder, coversMonths } from "../work/contract.ts";

/** 备案部门 — Departments with which a work-study student must be filed. */
const filingDepartments = labels({
  "human-resources": { zh: "人社部门", en: "human resources department" },
  education: { zh: "教育部门", en: "education department" },
  finance: { zh: "财政部门", en: "finance department" },
});

/** Findings for the conditions of all three subsidies. */
const conditionFindings = {
  "poor-family": {
    holds: { zh: "属于贫困家庭子女", en: "is from a poor family" },
    fails: { zh: "不属于贫困家庭子女", en: "is not from a poor family" },
  },
  filed: {
    holds: { zh: "已备案：{filed:labels}", en: "filed with: {filed:labels}" },
    fails: { zh: "尚未备案：{remaining:labels}", en: "not yet filed with: {remaining:labels}" },
  },
  ...notAlreadyPaid("补助"),
  "contract-signed": {
    holds: { zh: "已签订劳动合同", en: "a labour contract was signed" },
    fails: { zh: "未签订劳动合同", en: "no labour contract was signed" },
  },
  "after-graduation": {
    holds: {
      zh: "{graduatedOn:date}毕业，合同自{contractFrom:date}起",
      en: "graduated on {graduatedOn:date}, contract from {contractFrom:date}",
    },
    fails: {
      zh: "合同自{contractFrom:date}起，早于毕业日期（{graduatedOn:date}）",
      en: "contract from {contractFrom:date}, before graduation on {graduatedOn:date}",
    },
  },
  "partner-enterprise": {
    holds: { zh: "与合作企业签订合同", en: "the contract is with the partner enterprise" },
    fails: { zh: "未与合作企业签订合同", en: "the contract is not with the partner enterprise" },
  },
  "contract-duration": {
    holds: {
      zh: "合同自{contractFrom:date}起，期限满{years:count}年",
      en: "contract from {contractFrom:date}: at least {years:count} year(s)",
    },
    fails: {
      zh: "合同自{contractFrom:date}起，期限不满{years:count}年",
      en: "contract from {contractFrom:date}: shorter than {years:count} year(s)",
    },
  },
} as const satisfies Findings;

const workStudent = {
  childOfPoorFamily: flag({ zh: "贫困家庭子女", en: "child of a poor family" }),
  filedWith: list(
    { zh: "已备案的部门", en: "departments filed with" },
    oneOf({ zh: "部门", en: "department" }, filingDepartments),
    { max: 10 },
  ),
  graduatedOn: day({ zh: "毕业日期", en: "graduation date" }),
  withPartnerEnterprise: flag(conditionFindings["partner-enterprise"].holds),
  contractFrom: optional(contract.contractFrom),
  contractUntil: contract.contractUntil,
  shortageOccupation: flag({ zh: "学本省企业紧缺专业工种", en: "studied an occupation short in the province" }),
  alreadyPaid,
};
const conditions = conditionsOf(conditionFindings, {
  filed: { zh: "已在三个部门备案", en: "filed with all three departments" },
  "after-graduation": { zh: "毕业后签订合同", en: "contract from graduation or later" },
  "contract-duration": { zh: "合同满规定年限", en: "contract long enough" },
});

/**
 * 工学一体补助 — Calculates the one-off subsidies for enterprise, college and student after work-study, in yuan. 二(八).
 *
 * Without `contractFrom` no contract was signed; without `contractUntil` it is open-ended.
 *
 * @example workStudySubsidy({ childOfPoorFamily: true, filedWith: ["human-resources", "education", "finance"],
 *   graduatedOn: "2018-06-30", withPartnerEnterprise: true, contractFrom: "2018-07-01", contractUntil: "2019-06-30",
 *   shortageOccupation: true, alreadyPaid: false }).value
 * // { enterprise: 1500.00, college: 1500.00, student: 3000.00, total: 6000.00, unmet: [] }
 */
export const workStudySubsidy = rule({
  name: "work-study-subsidy",
  title: { zh: "工学一体补助", en: "Work-study subsidies" },
  question: { zh: "企业、院校和学生各补助多少？", en: "How much are enterprise, college and student paid?" },
  clauses: ["二(八)"],
  facts: facts(
    workStudent,
    contractInOrder,
    mustHold(
      ["contractUntil", "contractFrom"],
      { zh: "填报合同结束日期的，须填报开始日期", en: "a contract start date when there is an end date" },
      (f) => f.contractUntil !== undefined && f.contractFrom === undefined,
    ),
    eachOnce("filedWith", { zh: "每个部门只能出现一次", en: "each department only once" }),
  ),
  answer: answer({
    enterprise: paid(money({ zh: "企业补助金额", en: "subsidy for the enterprise" }), fromFunds(parties.employer)),
    college: paid(money({ zh: "院校补助金额", en: "subsidy for the college" }), fromFunds(parties.college)),
    student: paid(money({ zh: "学生补助金额", en: "subsidy for the student" }), fromFunds(parties.person)),
    total: money({ zh: "工学一体补助合计金额", en: "work-study subsidies in total" }),
    unmet: unmetConditions(conditions),
  }),
  findings: {
    ...conditionFindings,
    "shortage-occupation": {
      holds: { zh: "所学属于紧缺专业工种", en: "studied a shortage occupation" },
      fails: { zh: "所学不属于紧缺专业工种", en: "did not study a shortage occupation" },
    },
    amounts: {
      zh: "企业{enterprise:yuan}，院校{college:yuan}，学生{student:yuan}",
      en: "enterprise {enterprise:yuan}, college {college:yuan}, student {student:yuan}",
    },
  },
  decide(facts, policy) {
    const { graduatedOn, contractFrom } = facts;
    const isFiled = ({ code }: Label<keyof typeof filingDepartments>) => facts.filedWith.includes(code);
    const departments = Object.values(filingDepartments);
    const filed = departments.filter(isFiled);
    const remaining = departments.filter((one) => !isFiled(one));
    const unmetByStudent = unmetAt(policy, "二(八)", {
      "poor-family": facts.childOfPoorFamily,
      filed: [remaining.length === 0, { filed, remaining }],
      "not-already-paid": !facts.alreadyPaid,
    });
    const unmet: (keyof typeof conditions)[] = [
      ...unmetByStudent,
      ...unmetAt(policy, "二(八)", { "contract-signed": contractFrom !== undefined }),
    ];
    if (contractFrom !== undefined) {
      const years = policy.figure("workStudyContractYears", contractFrom);
      const long = coversMonths(contractFrom, facts.contractUntil, 12 * years);
      const unmetByContract = unmetAt(policy, "二(八)", {
        "after-graduation": [contractFrom >= graduatedOn, { graduatedOn, contractFrom }],
        "partner-enterprise": facts.withPartnerEnterprise,
        "contract-duration": [long, { contractFrom, years }],
      });
      unmet.push(...unmetByContract);
    }
    const shortage = policy.condition("二(八)", "shortage-occupation", facts.shortageOccupation);

    const amount = policy.figure("workStudyAmount", graduatedOn);
    const [ofEnterprise = 0, ofCollege = 0] = unmet.length === 0 ? sharesOf(amount, policy) : [];
    const studentMeets =
      shortage &&
      unmetByStudent.length === 0 &&
      (unmet.length === 0 || policy.reading("student-contract") === "not-required");
    const ofStudent = studentMeets ? policy.figure("workStudyStudentAmount", graduatedOn) : 0;
    const enterprise = yuan(ofEnterprise);
    const college = yuan(ofCollege);
    const student = yuan(ofStudent);
    policy.found("二(八)", "amounts", { enterprise, college, student });
    const total = checkedYuan(ofEnterprise + ofCollege + ofStudent, "figures.workStudyAmount");
    return { enterprise, college, student, total, unmet };
  },
});

/** Returns the shares of enterprise and college in the amount. */
const sharesOf = (amount: Fen, policy: Lookup): readonly Fen[] =>
  policy.reading("work-study-amount") === "together" ? splitByWeights(amount, [1, 1]) : [amount, amount];
