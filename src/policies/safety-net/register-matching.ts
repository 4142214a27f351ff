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
 * @example registerMatching({ allowance: ["a", "b"], register: ["b", "c"] }).value
 * // { inBoth: ["b"], onlyAllowance: ["a"], onlyRegister: ["c"] }
 */
export const registerMatching = rule({
  name: "register-matching",
  clauses: ["三(五)"],
  facts: facts(
    {
      allowance: list({ zh: "低保信息系统", en: "the allowance's system" }, person, { max: most }),
      register: list({ zh: "建档立卡信息系统", en: "the poverty register" }, person, { max: most }),
    },
    impossible(["allowance"], distinctNames, (f) => hasRepeats(f.allowance)),
    impossible(["register"], distinctNames, (f) => hasRepeats(f.register)),
  ),
  decide(facts, policy: Policy<typeof registerMatchingWords>) {
    const registered = new Set(facts.register);
    const receiving = new Set(facts.allowance);
    const inBoth = facts.allowance.filter((code) => registered.has(code));
    const onlyAllowance = facts.allowance.filter((code) => !registered.has(code));
    const onlyRegister = facts.register.filter((code) => !receiving.has(code));
    policy.condition("三(五)", "same", onlyAllowance.length === 0 && onlyRegister.length === 0, {
      both: inBoth.length,
      onlyAllowance: onlyAllowance.length,
      onlyRegister: onlyRegister.length,
    });
    return { inBoth, onlyAllowance, onlyRegister };
  },
});

export const registerMatchingWords = {
  title: { zh: "系统比对", en: "Matching of the registers" },
  asks: { zh: "低保和建档立卡两个系统里各有谁？", en: "Who stands in the allowance's system and in the register?" },
  findings: {
    same: {
      holds: { zh: "两个系统一致，共{both:count}个编号", en: "both systems agree: {both:count}" },
      fails: {
        zh: "两个系统都有的{both:count}个，只在低保系统的{onlyAllowance:count}个，只在建档立卡系统的{onlyRegister:count}个",
        en: "in both {both:count}, only in the allowance {onlyAllowance:count}, only in the register {onlyRegister:count}",
      },
    },
  },
} as const satisfies Words;
