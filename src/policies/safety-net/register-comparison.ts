import { distinctNames, hasRepeats } from "../../kernel/distinct.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { list, name } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

const person = name({ zh: "编号", en: "code" });
const most = 1_000_000;

/**
 * 系统比对 — who stands in the allowance's system, in the poverty register, or in both. 三(五).
 *
 * @example registerComparison({ dibao: ["a", "b"], povertyRegister: ["b", "c"] }).value
 * // { inBoth: ["b"], onlyInDibao: ["a"], onlyInRegister: ["c"] }
 */
export const registerComparison = rule({
  name: "register-comparison",
  clauses: ["三(五)"],
  facts: facts(
    {
      dibao: list({ zh: "低保信息系统", en: "the allowance's system" }, person, { max: most }),
      povertyRegister: list({ zh: "建档立卡信息系统", en: "the poverty register" }, person, { max: most }),
    },
    impossible(["dibao"], distinctNames, (f) => hasRepeats(f.dibao)),
    impossible(["povertyRegister"], distinctNames, (f) => hasRepeats(f.povertyRegister)),
  ),
  decide(facts, policy: Policy<typeof registerComparisonWords>) {
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

export const registerComparisonWords = {
  title: { zh: "系统比对", en: "Matching of the registers" },
  asks: { zh: "低保和建档立卡两个系统里各有谁？", en: "Who stands in the allowance's system and in the register?" },
  findings: {
    "registers-agree": {
      holds: { zh: "两个系统一致，共{both:count}个编号", en: "both systems agree: {both:count}" },
      fails: {
        zh: "两个系统都有的{both:count}个，只在低保系统的{onlyInDibao:count}个，只在建档立卡系统的{onlyInRegister:count}个",
        en: "in both {both:count}, only in the allowance {onlyInDibao:count}, only in the register {onlyInRegister:count}",
      },
    },
  },
} as const satisfies Words;
