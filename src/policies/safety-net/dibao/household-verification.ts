import { answer, eachOnce, facts, flag, group, list, name, uniqueNames } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";

const household = name({ zh: "户编号", en: "household code" });

/**
 * 逐户核实 — Lists the registered poor households that the township has yet to verify. 三(一)2.
 *
 * @example householdVerification({ households: [{ household: "001", verified: false }] }).value
 * // { complete: false, unverifiedHouseholds: ["001"] }
 */
export const householdVerification = rule({
  name: "household-verification",
  title: { zh: "逐户核实", en: "Household verification" },
  question: { zh: "哪些建档立卡贫困户尚未核实？", en: "Which registered poor households are still to be verified?" },
  clauses: ["三(一)2"],
  facts: facts(
    {
      households: list(
        { zh: "建档立卡贫困户", en: "registered poor households" },
        group({ zh: "贫困户", en: "household" }, { household, verified: flag({ zh: "已核实", en: "verified" }) }),
      ),
    },
    eachOnce("households", uniqueNames, "household"),
  ),
  answer: answer({
    complete: flag({ zh: "已全部逐户核实", en: "all households verified" }),
    unverifiedHouseholds: list({ zh: "尚未核实的户", en: "households still to be verified" }, household),
  }),
  findings: {
    "each-verified": {
      holds: { zh: "登记{registered:count}户，已全部核实", en: "{registered:count} household(s), all verified" },
      fails: {
        zh: "登记{registered:count}户，尚有{unverified:count}户未核实",
        en: "{registered:count} household(s); still to be verified: {unverified:count}",
      },
    },
  },
  decide(facts, policy) {
    const unverifiedHouseholds = facts.households.filter((one) => !one.verified).map((one) => one.household);
    const data = { registered: facts.households.length, unverified: unverifiedHouseholds.length };
    const complete = policy.condition("三(一)2", "each-verified", unverifiedHouseholds.length === 0, data);
    return { complete, unverifiedHouseholds };
  },
});
