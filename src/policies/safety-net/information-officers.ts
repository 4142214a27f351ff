import { distinctNames, hasRepeats } from "../../kernel/distinct.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { flag, group, list, name } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 社会救助信息员 — Lists the villages that do not yet have an information officer. 四(一).
 *
 * @example informationOfficers({ villages: [{ village: "01", hasOfficer: false }] }).value
 * // { complete: false, remaining: ["01"] }
 */
export const informationOfficers = rule({
  name: "information-officers",
  clauses: ["四(一)"],
  facts: facts(
    {
      villages: list(
        { zh: "村（居）", en: "villages" },
        group(
          { zh: "村（居）", en: "village" },
          {
            village: name({ zh: "村（居）名称或编号", en: "village name or code" }),
            hasOfficer: flag({ zh: "已设信息员", en: "has an information officer" }),
          },
        ),
      ),
    },
    impossible(["villages"], distinctNames, (f) => hasRepeats(f.villages.map((one) => one.village))),
  ),
  decide(facts, policy: Policy<typeof informationOfficersWords>) {
    const remaining = facts.villages.filter((one) => !one.hasOfficer).map((one) => one.village);
    const data = { villages: facts.villages.length, remaining: remaining.length };
    return { complete: policy.condition("四(一)", "each-has-officer", remaining.length === 0, data), remaining };
  },
});

export const informationOfficersWords = {
  title: { zh: "社会救助信息员", en: "Village information officers" },
  asks: {
    zh: "是否每个村（居）均已设信息员，哪些尚未设？",
    en: "Does every village have an information officer, and which do not?",
  },
  findings: {
    "each-has-officer": {
      holds: {
        zh: "{villages:count}个村（居）均已设信息员",
        en: "{villages:count} village(s), all with an information officer",
      },
      fails: {
        zh: "{villages:count}个村（居）中，{remaining:count}个未设信息员",
        en: "{villages:count} village(s); without an information officer: {remaining:count}",
      },
    },
  },
} as const satisfies Words;
