import { answer, eachOnce, facts, flag, group, list, name, uniqueNames } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";

const village = name({ zh: "村（居）名称或编号", en: "village name or code" });
const hasOfficer = flag({ zh: "已设信息员", en: "has an information officer" });

/**
 * 社会救助信息员 — Lists the villages that do not yet have an information officer. 四(一).
 *
 * @example informationOfficers({ villages: [{ village: "01", hasOfficer: false }] }).value
 * // { complete: false, villagesWithoutOfficer: ["01"] }
 */
export const informationOfficers = rule({
  name: "information-officers",
  title: { zh: "社会救助信息员", en: "Village information officers" },
  question: { zh: "哪些村（居）尚未设信息员？", en: "Which villages have no information officer yet?" },
  clauses: ["四(一)"],
  facts: facts(
    {
      villages: list(
        { zh: "村（居）", en: "villages" },
        group({ zh: "村（居）", en: "village" }, { village, hasOfficer }),
      ),
    },
    eachOnce("villages", uniqueNames, "village"),
  ),
  answer: answer({
    complete: flag({ zh: "各村（居）均已设信息员", en: "every village has an information officer" }),
    villagesWithoutOfficer: list(
      { zh: "尚未设信息员的村（居）", en: "villages without an information officer" },
      village,
    ),
  }),
  findings: {
    "each-has-officer": {
      holds: { zh: "{villages:count}个村（居）均已设信息员", en: "{villages:count} village(s), all with an officer" },
      fails: {
        zh: "{villages:count}个村（居）中，{without:count}个未设信息员",
        en: "{villages:count} village(s); without an officer: {without:count}",
      },
    },
  },
  decide(facts, policy) {
    const villagesWithoutOfficer = facts.villages.filter((one) => !one.hasOfficer).map((one) => one.village);
    const data = { villages: facts.villages.length, without: villagesWithoutOfficer.length };
    const complete = policy.condition("四(一)", "each-has-officer", villagesWithoutOfficer.length === 0, data);
    return { complete, villagesWithoutOfficer };
  },
});
