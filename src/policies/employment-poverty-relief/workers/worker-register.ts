import {
  answer,
  count,
  day,
  eachOnce,
  facts,
  flag,
  group,
  list,
  mustHold,
  name,
  oneOf,
} from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { person } from "../../shared/totals.ts";
import { itemsAt, rule } from "../document.ts";
import { worker } from "../facts.ts";
import { impoverishedWorker, isImpoverishedWorker } from "./impoverished-worker.ts";

/** 台账内容 — Fields of the register for each worker. */
const registerFields = itemsAt("二(一)", {
  skills: { zh: "技能水平", en: "skills" },
  "employment-wish": { zh: "就业愿望", en: "employment wishes" },
  "training-need": { zh: "培训需求", en: "training needs" },
  "post-need": { zh: "岗位需求", en: "post needs" },
  "employment-service": { zh: "就业服务", en: "employment services" },
  "startup-service": { zh: "创业服务", en: "start-up services" },
});

const village = name({ zh: "村", en: "village" });
const field = oneOf({ zh: "台账信息", en: "field of the register" }, registerFields.labels);

const findings = {
  "number-and-place": {
    zh: "登记贫困劳动者{count:count}人，分布在{villages:count}个村",
    en: "{count:count} impoverished worker(s) in {villages:count} village(s)",
  },
  "not-counted": {
    zh: "{persons:count}人不属于贫困劳动者，不予计入",
    en: "{persons:count} person(people) not counted: not impoverished workers",
  },
  "all-recorded": {
    holds: { zh: "每人的信息均已收集", en: "all fields are recorded for everyone" },
    fails: {
      zh: "{persons:count}人共缺少{fields:count}项信息",
      en: "{fields:count} field(s) not recorded, in {persons:count} record(s)",
    },
  },
  "named-keeper": {
    holds: { zh: "已安排专人动态管理", en: "a named person keeps the register" },
    fails: { zh: "未安排专人动态管理", en: "no named person keeps the register" },
  },
  "tiered-plans": {
    holds: { zh: "已分级分类制定帮扶计划", en: "tiered plans were made" },
    fails: { zh: "未分级分类制定帮扶计划", en: "no tiered plans were made" },
  },
} as const satisfies Findings;

/**
 * 就业台账 — Counts the impoverished workers on a township's register by village, lists what is missing for whom, and
 * decides whether the register is complete. 二(一).
 *
 * Entries that are not impoverished workers on the date are listed and not counted.
 *
 * @example workerRegister({ on: "2016-05-01", entries: [], hasNamedKeeper: true, hasTieredPlans: true }).value
 * // { count: 0, byVillage: [], notImpoverishedWorkers: [], incompleteRecords: [], complete: true }
 */
export const workerRegister = rule({
  name: "worker-register",
  title: { zh: "就业台账", en: "Register of impoverished workers" },
  question: {
    zh: "台账登记多少人、分布在哪些村、缺少哪些信息？",
    en: "How many workers are on the register, in which villages, and what is missing?",
  },
  clauses: ["二(一)"],
  facts: facts(
    {
      on: day({ zh: "认定日期", en: "determination date" }),
      entries: list(
        { zh: "台账登记人员", en: "register entries" },
        group(
          { zh: "登记人员", en: "register entry" },
          {
            person,
            village,
            ...worker,
            recorded: list({ zh: "已收集的信息", en: "fields recorded" }, field, { max: 20 }),
          },
        ),
      ),
      hasNamedKeeper: flag(findings["named-keeper"].holds),
      hasTieredPlans: flag({ zh: "已分级分类制定帮扶计划和措施", en: "tiered assistance plans exist" }),
    },
    eachOnce("entries", { zh: "每人只能出现一次", en: "each person only once" }, "person"),
    mustHold(
      ["entries", "on"],
      { zh: "出生日期不得晚于认定日期", en: "dates of birth on or before the determination date" },
      (f) => f.entries.some((one) => one.birthDate > f.on),
    ),
  ),
  answer: answer({
    count: count(
      { zh: "登记的贫困劳动者人数", en: "impoverished workers on the register" },
      { zh: "人", en: "people" },
    ),
    byVillage: list(
      { zh: "各村人数", en: "workers by village" },
      group(
        { zh: "一个村的人数", en: "workers in one village" },
        { village, workers: count({ zh: "贫困劳动者人数", en: "impoverished workers" }, { zh: "人", en: "people" }) },
      ),
    ),
    notImpoverishedWorkers: list(
      { zh: "不属于贫困劳动者的登记人员", en: "entries that are not impoverished workers" },
      person,
    ),
    incompleteRecords: list(
      { zh: "信息不全的登记", en: "incomplete records" },
      group(
        { zh: "一名人员所缺信息", en: "fields missing for one person" },
        {
          person,
          remaining: listOf(registerFields, { zh: "尚未收集的信息", one: "field", many: "fields not recorded" }),
        },
      ),
    ),
    complete: flag({ zh: "台账完整", en: "the register is complete" }),
  }),
  uses: [impoverishedWorker],
  findings,
  decide(facts, policy) {
    const villages = new Map<string, number>();
    const notImpoverishedWorkers: string[] = [];
    const incompleteRecords: { person: string; remaining: (typeof registerFields.all)[number]["entry"][] }[] = [];
    for (const entry of facts.entries) {
      if (!isImpoverishedWorker(entry, facts.on, policy)) {
        notImpoverishedWorkers.push(entry.person);
        continue;
      }
      villages.set(entry.village, (villages.get(entry.village) ?? 0) + 1);
      const remaining = registerFields.all.map((one) => one.entry).filter((one) => !entry.recorded.includes(one.code));
      if (remaining.length > 0) incompleteRecords.push({ person: entry.person, remaining });
    }
    const byVillage = [...villages].map(([village, workers]) => ({ village, workers }));
    const count = byVillage.reduce((sum, one) => sum + one.workers, 0);
    policy.found("二(一)", "number-and-place", { count, villages: byVillage.length });
    if (notImpoverishedWorkers.length > 0)
      policy.found("二(一)", "not-counted", { persons: notImpoverishedWorkers.length });
    const recorded = policy.condition("二(一)", "all-recorded", incompleteRecords.length === 0, {
      persons: incompleteRecords.length,
      fields: incompleteRecords.reduce((sum, one) => sum + one.remaining.length, 0),
    });
    const kept = policy.condition("二(一)", "named-keeper", facts.hasNamedKeeper);
    const planned = policy.condition("二(一)", "tiered-plans", facts.hasTieredPlans);
    return { count, byVillage, notImpoverishedWorkers, incompleteRecords, complete: recorded && kept && planned };
  },
});
