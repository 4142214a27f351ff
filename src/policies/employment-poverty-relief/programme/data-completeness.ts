import { answer, count, eachOnce, facts, flag, group, list, oneOf } from "../../../kernel/facts/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { person } from "../../shared/totals.ts";
import { itemsAt, rule } from "../document.ts";

/** 系统信息 — Fields that the management system must hold for every impoverished worker. */
const dataFields = itemsAt("三(四)", {
  basics: { zh: "基本信息", en: "basic information" },
  needs: { zh: "服务需求", en: "service needs" },
  measures: { zh: "帮扶措施", en: "assistance measures" },
  results: { zh: "帮扶成效", en: "assistance results" },
  implementation: { zh: "措施落实情况", en: "implementation of measures" },
  benefits: { zh: "政策享受成效", en: "benefits received" },
  income: { zh: "务工收入", en: "income from work" },
});
const field = oneOf({ zh: "系统信息", en: "field of the system" }, dataFields.labels);

/**
 * 信息完整 — Lists the incomplete records of the management system, with the fields each of them lacks. 三(四).
 *
 * @example dataCompleteness({ records: [{ person: "1", recorded: ["basics", "needs", "measures", "results", "implementation",
 *   "benefits"] }] }).value
 * // { count: 1, complete: false, incompleteRecords: [{ person: "1", remaining: [{ code: "income", … }] }],
 * //   requiredFields: [{ code: "basics", … }, …] }
 */
export const dataCompleteness = rule({
  name: "data-completeness",
  title: { zh: "信息完整", en: "Data completeness" },
  question: { zh: "每人的信息是否完整，缺少哪些？", en: "Is each record complete, and which fields are missing?" },
  clauses: ["三(四)"],
  facts: facts(
    {
      records: list(
        { zh: "系统记录", en: "system records" },
        group(
          { zh: "个人记录", en: "one person's record" },
          { person, recorded: list({ zh: "已填报的信息", en: "fields recorded" }, field, { max: 20 }) },
        ),
      ),
    },
    eachOnce("records", { zh: "每人只能出现一次", en: "each person only once" }, "person"),
  ),
  answer: answer({
    count: count({ zh: "系统记录人数", en: "number of records" }, { zh: "人", en: "records" }),
    complete: flag({ zh: "全部记录信息完整", en: "all records are complete" }),
    incompleteRecords: list(
      { zh: "信息不全的记录", en: "incomplete records" },
      group(
        { zh: "一人所缺信息", en: "fields missing in one record" },
        { person, remaining: listOf(dataFields, { zh: "尚未填报的信息", one: "field", many: "fields not recorded" }) },
      ),
    ),
    requiredFields: listOf(dataFields, { zh: "应填报的信息", one: "required field", many: "required fields" }),
  }),
  findings: {
    recorded: {
      holds: { zh: "{field:label}：每人均已填报", en: "{field:label}: recorded for everyone" },
      fails: {
        zh: "{field:label}：{without:count}人未填报",
        en: "{field:label}: not recorded for {without:count} person(people)",
      },
    },
  },
  decide(facts, policy) {
    const incompleteRecords = facts.records.flatMap(({ person, recorded }) => {
      const remaining = dataFields.all.map(({ entry }) => entry).filter(({ code }) => !recorded.includes(code));
      return remaining.length > 0 ? [{ person, remaining }] : [];
    });
    for (const { address, label } of dataFields.all) {
      const without = incompleteRecords.filter((one) => one.remaining.some(({ code }) => code === label.code)).length;
      policy.condition(address, "recorded", without === 0, { field: label, without });
    }
    return {
      count: facts.records.length,
      complete: incompleteRecords.length === 0,
      incompleteRecords,
      requiredFields: dataFields.all.map(({ entry }) => entry),
    };
  },
});
