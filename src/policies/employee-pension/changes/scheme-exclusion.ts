import { answer, facts, flag, mustHold } from "../../../kernel/facts/index.ts";
import { isExcluded } from "../../shared/employee-pension.ts";
import { rule } from "../document.ts";

/**
 * 待遇互斥 — Decides whether the employees' pension bars a person from the landless farmers' schemes. 八17.
 *
 * The exclusion applies to everyone who chose the employees' pension, not only to newly landless farmers.
 *
 * @example schemeExclusion({ choseEmployeePension: true, hasWithdrawn: false }).value // { barred: true }
 */
export const schemeExclusion = rule({
  name: "scheme-exclusion",
  title: { zh: "待遇互斥", en: "Scheme exclusion" },
  question: {
    zh: "达到年龄后是否仍可参加被征地人员养老保障和养老补助？",
    en: "May this person still enrol in the landless farmers' schemes at pension age?",
  },
  clauses: ["八17"],
  facts: facts(
    {
      choseEmployeePension: flag({ zh: "选择过参加职工养老保险", en: "chose the employees' pension" }),
      hasWithdrawn: flag({ zh: "已退出职工养老保险", en: "left the employees' pension" }),
    },
    mustHold(
      ["hasWithdrawn", "choseEmployeePension"],
      { zh: "未选择过职工养老保险的，不得填报已退出", en: "withdrawal only after choosing the employees' pension" },
      (f) => f.hasWithdrawn && !f.choseEmployeePension,
    ),
  ),
  answer: answer({
    barred: flag({ zh: "不得再参加被征地人员养老保障和养老补助", en: "barred from the landless farmers' schemes" }),
  }),
  findings: {
    "not-barred": {
      holds: {
        zh: "不受职工养老保险的限制，可按规定参加被征地人员养老保障或养老补助",
        en: "not barred by the employees' pension from the landless farmers' schemes",
      },
      fails: {
        zh: "已选择职工养老保险，到龄后不得再参加被征地人员养老保障和养老补助",
        en: "chose the employees' pension, so barred from the landless farmers' schemes",
      },
    },
  },
  decide(facts, policy) {
    const barred = facts.choseEmployeePension && isExcluded(facts.hasWithdrawn, policy);
    policy.condition("八17", "not-barred", !barred);
    return { barred };
  },
});
