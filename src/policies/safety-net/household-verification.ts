import { distinctNames, hasRepeats } from "../../kernel/distinct.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { flag, group, list, name } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 逐户核实 — which registered poor households the township has still to verify, one by one. 三(一)2.
 *
 * @example householdVerification({ households: [{ household: "001", verified: false }] }).value
 * // { complete: false, remaining: ["001"] }
 */
export const householdVerification = rule({
  name: "household-verification",
  clauses: ["三(一)2"],
  facts: facts(
    {
      households: list(
        { zh: "建档立卡贫困户", en: "registered poor households" },
        group(
          { zh: "一户", en: "one household" },
          {
            household: name({ zh: "户编号", en: "household" }),
            verified: flag({ zh: "已经核实", en: "verified" }),
          },
        ),
      ),
    },
    impossible(["households"], distinctNames, (f) => hasRepeats(f.households.map((one) => one.household))),
  ),
  decide(facts, policy: Policy<typeof householdVerificationWords>) {
    const remaining = facts.households.filter((one) => !one.verified).map((one) => one.household);
    const data = { registered: facts.households.length, remaining: remaining.length };
    const complete = policy.condition("三(一)2", "each-verified", remaining.length === 0, data);
    return { complete, remaining };
  },
});

export const householdVerificationWords = {
  title: { zh: "逐户核实", en: "Verification of households" },
  asks: { zh: "登记建档的贫困家庭是否都已核实？", en: "Has each registered household been verified?" },
  findings: {
    "each-verified": {
      holds: {
        zh: "登记{registered:count}户，已逐户核实，余{remaining:count}户",
        en: "all {registered:count} registered household(s) verified, {remaining:count} left",
      },
      fails: {
        zh: "登记{registered:count}户，还有{remaining:count}户没有核实",
        en: "{remaining:count} of {registered:count} registered household(s) not verified",
      },
    },
  },
} as const satisfies Words;
