import { answer, eachOnce, facts, list, name, uniqueNames } from "../../../kernel/facts/index.ts";
import type { Text } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";

const people = (title: Text) => list(title, name({ zh: "人员编号", en: "person code" }), { max: 1_000_000 });

/**
 * 系统比对 — Compares the dibao system with the poverty register: who is in both, and who is in one of them only. 三(五).
 *
 * @example registerComparison({ dibao: ["a", "b"], povertyRegister: ["b", "c"] }).value
 * // { inBoth: ["b"], onlyInDibao: ["a"], onlyInRegister: ["c"] }
 */
export const registerComparison = rule({
  name: "register-comparison",
  title: { zh: "系统比对", en: "Register comparison" },
  question: {
    zh: "低保与建档立卡系统的人员有何差异？",
    en: "How do the dibao system and the poverty register differ?",
  },
  clauses: ["三(五)"],
  facts: facts(
    {
      dibao: people({ zh: "低保信息系统", en: "dibao system" }),
      povertyRegister: people({ zh: "建档立卡信息系统", en: "poverty register" }),
    },
    eachOnce("dibao", uniqueNames),
    eachOnce("povertyRegister", uniqueNames),
  ),
  answer: answer({
    inBoth: people({ zh: "两个系统均有的人员", en: "people in both systems" }),
    onlyInDibao: people({ zh: "只在低保系统的人员", en: "people only in the dibao system" }),
    onlyInRegister: people({ zh: "只在建档立卡系统的人员", en: "people only in the poverty register" }),
  }),
  findings: {
    "registers-agree": {
      holds: { zh: "两个系统一致，共{both:count}人", en: "the systems agree: {both:count} person code(s)" },
      fails: {
        zh: "两个系统均有{both:count}人，只在低保系统的{onlyInDibao:count}人，只在建档立卡系统的{onlyInRegister:count}人",
        en: "the systems differ: {both:count} in both, {onlyInDibao:count} only in dibao, {onlyInRegister:count} only in the register",
      },
    },
  },
  decide(facts, policy) {
    const registered = new Set(facts.povertyRegister);
    const receiving = new Set(facts.dibao);
    const inBoth = facts.dibao.filter((code) => registered.has(code));
    const onlyInDibao = facts.dibao.filter((code) => !registered.has(code));
    const onlyInRegister = facts.povertyRegister.filter((code) => !receiving.has(code));
    policy.condition("三(五)", "registers-agree", onlyInDibao.length === 0 && onlyInRegister.length === 0, {
      both: inBoth.length,
      onlyInDibao: onlyInDibao.length,
      onlyInRegister: onlyInRegister.length,
    });
    return { inBoth, onlyInDibao, onlyInRegister };
  },
});
