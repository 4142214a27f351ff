import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 方案要求 — what a plan must have, in the order of the text. */
export type PlanCondition = keyof typeof townshipPlanWords.findings;

/**
 * 乡镇实施方案 — is a township's plan complete: it fits the place, and has a timetable and a route. 四(三).
 *
 * @example townshipPlan({ fitsThePlace: true, hasTimetable: true, hasRoute: false }).value
 * // { complete: false, failing: ["route"] }
 */
export const townshipPlan = rule({
  name: "township-plan",
  clauses: ["四(三)"],
  facts: facts({
    fitsThePlace: flag({ zh: "结合实际", en: "fits the place" }),
    hasTimetable: flag({ zh: "有时间表", en: "has a timetable" }),
    hasRoute: flag({ zh: "有路线图", en: "has a route" }),
  }),
  decide(facts, policy: Policy<typeof townshipPlanWords>) {
    const failing: PlanCondition[] = [];
    if (!policy.condition("四(三)", "fits-the-place", facts.fitsThePlace)) failing.push("fits-the-place");
    if (!policy.condition("四(三)", "timetable", facts.hasTimetable)) failing.push("timetable");
    if (!policy.condition("四(三)", "route", facts.hasRoute)) failing.push("route");
    return { complete: failing.length === 0, failing };
  },
});

export const townshipPlanWords = {
  title: { zh: "乡镇实施方案", en: "A township's plan" },
  asks: { zh: "乡镇实施方案是否完整，缺什么？", en: "Is the township's plan complete, and what is lacking?" },
  findings: {
    "fits-the-place": {
      holds: { zh: "结合实际", en: "fits the place" },
      fails: { zh: "没有结合实际", en: "does not fit the place" },
    },
    timetable: {
      holds: { zh: "有时间表", en: "has a timetable" },
      fails: { zh: "没有时间表", en: "has no timetable" },
    },
    route: {
      holds: { zh: "有路线图", en: "has a route" },
      fails: { zh: "没有路线图", en: "has no route" },
    },
  },
} as const satisfies Words;
