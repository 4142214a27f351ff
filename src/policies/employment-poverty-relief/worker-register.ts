import { hasRepeats } from "../../kernel/distinct.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { day, flag, group, list, name, oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { person, worker, workerOn } from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";

/** 台账内容 — what the register says of each worker. */
export const registerFields = labels({
  skills: { zh: "技能水平", en: "skills" },
  "employment-wish": { zh: "就业愿望", en: "wish for employment" },
  "training-need": { zh: "培训需求", en: "need of training" },
  "post-need": { zh: "岗位需求", en: "need of a post" },
  "employment-service": { zh: "就业服务", en: "employment service" },
  "startup-service": { zh: "创业服务", en: "start-up service" },
});
export type RegisterField = keyof typeof registerFields;
const allFields = Object.values(registerFields);

/**
 * 就业台账 — a township's register of poor workers: how many there are and where, what is missing for whom, and
 * whether it is managed as it should be. 二(一).
 *
 * Entries that are no poor workers on the day are named and not counted.
 *
 * @example
 * workerRegister({ on: "2016-05-01", entries: [], hasNamedKeeper: true, hasTieredPlans: true }).value
 * // { count: 0, byVillage: [], notImpoverishedWorkers: [], incomplete: [], complete: true }
 */
export const workerRegister = rule({
  name: "worker-register",
  clauses: ["二(一)"],
  facts: facts(
    {
      on: day({ zh: "台账之日", en: "day of the register" }),
      entries: list(
        { zh: "台账各人", en: "entries" },
        group(
          { zh: "一个人", en: "one entry" },
          {
            person,
            village: name({ zh: "村", en: "village" }),
            ...worker,
            recorded: list(
              { zh: "已收集的信息", en: "what is recorded" },
              oneOf({ zh: "信息", en: "field" }, registerFields),
              { max: 20 },
            ),
          },
        ),
      ),
      hasNamedKeeper: flag({ zh: "有专人动态管理", en: "somebody is named who keeps it up to date" }),
      hasTieredPlans: flag({ zh: "分级分类制定帮扶计划和措施", en: "plans and measures by level and class" }),
    },
    impossible(["entries"], { zh: "每人只出现一次", en: "each person once" }, ({ entries }) =>
      hasRepeats(entries.map((one) => one.person)),
    ),
    impossible(["entries", "on"], { zh: "出生不晚于台账之日", en: "born by the day of the register" }, (f) =>
      f.entries.some((one) => one.birthDate > f.on),
    ),
  ),
  decide(facts, policy: Policy<typeof workerRegisterWords>) {
    const villages = new Map<string, number>();
    const notImpoverishedWorkers: string[] = [];
    const incomplete: { person: string; remaining: RegisterField[] }[] = [];
    let remainingFields = 0;
    for (const entry of facts.entries) {
      if (!policy.apply(impoverishedWorker, workerOn(entry, facts.on)).impoverishedWorker) {
        notImpoverishedWorkers.push(entry.person);
        continue;
      }
      villages.set(entry.village, (villages.get(entry.village) ?? 0) + 1);
      const remaining = allFields.filter((one) => !entry.recorded.includes(one.code)).map((one) => one.code);
      if (remaining.length > 0) incomplete.push({ person: entry.person, remaining });
      remainingFields += remaining.length;
    }
    const byVillage = [...villages].map(([village, workers]) => ({ village, workers }));
    const count = byVillage.reduce((sum, one) => sum + one.workers, 0);
    policy.found("二(一)", "number-and-place", { count, villages: byVillage.length });
    if (notImpoverishedWorkers.length > 0)
      policy.found("二(一)", "not-counted", { persons: notImpoverishedWorkers.length });
    const recorded = policy.condition("二(一)", "all-recorded", incomplete.length === 0, {
      persons: incomplete.length,
      fields: remainingFields,
    });
    const kept = policy.condition("二(一)", "named-keeper", facts.hasNamedKeeper);
    const planned = policy.condition("二(一)", "tiered-plans", facts.hasTieredPlans);
    return { count, byVillage, notImpoverishedWorkers, incomplete, complete: recorded && kept && planned };
  },
});

export const workerRegisterWords = {
  title: { zh: "就业台账", en: "Register of poor workers" },
  asks: { zh: "台账有多少人、在哪里，缺什么？", en: "How many are on the register, where, and what is missing?" },
  findings: {
    "number-and-place": {
      zh: "贫困劳动者{count:count}人，分布在{villages:count}个村",
      en: "{count:count} poor worker(s) in {villages:count} village(s)",
    },
    "not-counted": {
      zh: "{persons:count}人不是贫困劳动者，不计",
      en: "{persons:count} are no poor workers and not counted",
    },
    "all-recorded": {
      holds: { zh: "每人的信息都已收集", en: "everything is recorded for everybody" },
      fails: {
        zh: "{persons:count}人共缺{fields:count}项信息",
        en: "{fields:count} fields are missing for {persons:count} person(s)",
      },
    },
    "named-keeper": {
      holds: { zh: "有专人动态管理", en: "somebody is named who keeps it" },
      fails: { zh: "没有安排专人管理", en: "nobody is named who keeps it" },
    },
    "tiered-plans": {
      holds: { zh: "已分级分类制定帮扶计划", en: "plans are made by level and class" },
      fails: { zh: "没有分级分类制定帮扶计划", en: "no plans are made by level and class" },
    },
  },
} as const satisfies Words;
