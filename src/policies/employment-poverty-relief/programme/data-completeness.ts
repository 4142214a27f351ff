import { facts, mustHold } from "../../../kernel/facts/facts.ts";
import { oneOf } from "../../../kernel/facts/fields.ts";
import { group, list } from "../../../kernel/facts/groups.ts";
import { hasDuplicates } from "../../../kernel/facts/unique.ts";
import { labels } from "../../../kernel/language/text.ts";
import { rule } from "../document.ts";
import { person } from "../facts.ts";

/** 系统信息 — Fields that the management system must hold for every impoverished worker. */
export const dataFields = labels({
  basics: { zh: "基本信息", en: "basic information" },
  needs: { zh: "服务需求", en: "service needs" },
  measures: { zh: "帮扶措施", en: "assistance measures" },
  results: { zh: "帮扶成效", en: "assistance results" },
  implementation: { zh: "措施落实情况", en: "implementation of measures" },
  benefits: { zh: "政策享受成效", en: "benefits received" },
  income: { zh: "务工收入", en: "income from work" },
});
export type DataField = keyof typeof dataFields;
const allFields = Object.values(dataFields);

/**
 * 信息完整 — Lists the incomplete records of the management system, with the fields each of them lacks. 三(四).
 *
 * @example
 * dataCompleteness({ records: [{ person: "1", recorded: ["basics", "needs", "measures", "results", "implementation",
 *   "benefits"] }] }).value
 * // { records: 1, complete: false, incomplete: [{ person: "1", remaining: ["income"] }],
 * //   requiredFields: [{ code: "basics", … }, …] }
 */
export const dataCompleteness = rule({
  name: "data-completeness",
  title: { zh: "信息完整", en: "Data completeness" },
  question: {
    zh: "系统中每人的信息是否完整，缺少哪些？",
    en: "Are the records complete, and which fields are missing?",
  },
  clauses: ["三(四)"],
  facts: facts(
    {
      records: list(
        { zh: "系统记录", en: "system records" },
        group(
          { zh: "个人记录", en: "one person's record" },
          {
            person,
            recorded: list(
              { zh: "已填报的信息", en: "fields recorded" },
              oneOf({ zh: "信息", en: "field" }, dataFields),
              {
                max: 20,
              },
            ),
          },
        ),
      ),
    },
    mustHold(["records"], { zh: "每人只能出现一次", en: "each person only once" }, ({ records }) =>
      hasDuplicates(records.map((one) => one.person)),
    ),
  ),
  findings: {
    recorded: {
      holds: { zh: "{field:label}：每人均已填报", en: "{field:label}: recorded for everyone" },
      fails: {
        zh: "{field:label}：{without:count}人未填报",
        en: "{field:label}: not recorded in {without:count} record(s)",
      },
    },
  },
  decide(facts, policy) {
    const incomplete = facts.records.flatMap(({ person, recorded }) => {
      const remaining = allFields.filter((one) => !recorded.includes(one.code)).map((one) => one.code);
      return remaining.length > 0 ? [{ person, remaining }] : [];
    });
    for (const field of allFields) {
      const without = incomplete.filter((one) => one.remaining.includes(field.code)).length;
      policy.condition("三(四)", "recorded", without === 0, { field, without });
    }
    const requiredFields = allFields.map(({ code, zh, en }) => ({
      code,
      zh,
      en,
      clause: "employment-poverty-relief/三(四)",
    }));
    return { records: facts.records.length, complete: incomplete.length === 0, incomplete, requiredFields };
  },
});
