import { distinctNames, hasRepeats } from "../../kernel/distinct.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { flag, group, list, name } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 逐户核实 — Lists the registered poor households that the township has yet to verify. 三(一)2.
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
          { zh: "贫困户", en: "household" },
          {
            household: name({ zh: "户编号", en: "household code" }),
            verified: flag({ zh: "已核实", en: "verified" }),
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
  title: { zh: "逐户核实", en: "Household verification" },
  asks: {
    zh: "建档立卡贫困户是否均已核实，尚有哪些未核实？",
    en: "Have all registered poor households been verified, and which remain?",
  },
  findings: {
    "each-verified": {
      holds: {
        zh: "登记{registered:count}户，已全部逐户核实",
        en: "{registered:count} registered household(s), all verified",
      },
      fails: {
        zh: "登记{registered:count}户，尚有{remaining:count}户未核实",
        en: "{registered:count} registered household(s); still to be verified: {remaining:count}",
      },
    },
  },
} as const satisfies Words;
