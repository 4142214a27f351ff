import { facts, impossible } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 待遇互斥 — does the employees' pension bar this person from the landless pension and subsidy. 八17.
 *
 * The bar is for all who chose the employees' pension, not only for the newly landless.
 *
 * @example schemeExclusion({ choseEmployeePension: true, hasWithdrawn: false }).value // { barred: true }
 */
export const schemeExclusion = rule({
  name: "scheme-exclusion",
  clauses: ["八17"],
  facts: facts(
    {
      choseEmployeePension: flag({ zh: "选择过参加职工养老保险", en: "has chosen the employees' pension" }),
      hasWithdrawn: flag({ zh: "已退出职工养老保险", en: "has left the employees' pension" }),
    },
    impossible(
      ["hasWithdrawn", "choseEmployeePension"],
      { zh: "参加过才能退出", en: "only who has chosen it can leave it" },
      (f) => f.hasWithdrawn && !f.choseEmployeePension,
    ),
  ),
  decide(facts, policy: Policy<typeof schemeExclusionWords>) {
    const lifted = facts.hasWithdrawn && policy.reading("landless-pension-after-withdrawal") === "only-while-insured";
    const free = policy.condition("八17", "not-barred", !facts.choseEmployeePension || lifted);
    return { barred: !free };
  },
});

export const schemeExclusionWords = {
  title: { zh: "待遇互斥", en: "Exclusivity" },
  asks: {
    zh: "到龄后还能不能参加被征地人员养老保障和补助？",
    en: "Are the landless pension and subsidy still open on reaching the age?",
  },
  findings: {
    "not-barred": {
      holds: {
        zh: "不受职工养老保险的限制，可按规定参加被征地人员养老保障或补助",
        en: "not barred by the employees' pension from the landless pension or subsidy",
      },
      fails: {
        zh: "选择了职工养老保险，到龄不得再参加被征地人员养老保障和补助",
        en: "chose the employees' pension: barred from the landless pension and subsidy",
      },
    },
  },
} as const satisfies Words;
