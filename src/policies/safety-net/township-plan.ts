import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 方案要求 — what a plan must have, in the order of the text. */
export type PlanCondition = keyof typeof townshipPlanWords.findings;

/**
 * 乡镇实施方案 — is a township's plan complete: it fits the place, and has a timetable and a route. 四(三).
 *
 * @example townshipPlan({ fitsLocalConditions: true, hasTimetable: true, hasRoadmap: false }).value
 * // { complete: false, unmet: ["roadmap"] }
 */
export const townshipPlan = rule({
  name: "township-plan",
  clauses: ["四(三)"],
  facts: facts({
    fitsLocalConditions: flag({ zh: "结合实际", en: "fits the place" }),
    hasTimetable: flag({ zh: "有时间表", en: "has a timetable" }),
    hasRoadmap: flag({ zh: "有路线图", en: "has a route" }),
  }),
  decide(facts, policy: Policy<typeof townshipPlanWords>) {
    const unmet: PlanCondition[] = [];
    if (!policy.condition("四(三)", "fits-local-conditions", facts.fitsLocalConditions))
      unmet.push("fits-local-conditions");
    if (!policy.condition("四(三)", "timetable", facts.hasTimetable)) unmet.push("timetable");
    if (!policy.condition("四(三)", "roadmap", facts.hasRoadmap)) unmet.push("roadmap");
    return { complete: unmet.length === 0, unmet };
  },
});

export const townshipPlanWords = {
  title: { zh: "乡镇实施方案", en: "A township's plan" },
  asks: { zh: "乡镇实施方案是否完整，缺什么？", en: "Is the township's plan complete, and what is lacking?" },
  findings: {
    "fits-local-conditions": {
      holds: { zh: "结合实际", en: "fits the place" },
      fails: { zh: "没有结合实际", en: "does not fit the place" },
    },
    timetable: {
      holds: { zh: "有时间表", en: "has a timetable" },
      fails: { zh: "没有时间表", en: "has no timetable" },
    },
    roadmap: {
      holds: { zh: "有路线图", en: "has a route" },
      fails: { zh: "没有路线图", en: "has no route" },
    },
  },
} as const satisfies Words;
