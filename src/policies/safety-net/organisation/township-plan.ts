import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";

const findings = {
  "fits-local-conditions": {
    holds: { zh: "结合当地实际", en: "fits local conditions" },
    fails: { zh: "未结合当地实际", en: "does not fit local conditions" },
  },
  timetable: { holds: { zh: "有时间表", en: "has a timetable" }, fails: { zh: "无时间表", en: "has no timetable" } },
  roadmap: { holds: { zh: "有路线图", en: "has a roadmap" }, fails: { zh: "无路线图", en: "has no roadmap" } },
} as const satisfies Findings;

/**
 * 乡镇实施方案 — Decides whether a township's implementation plan is complete: it fits local conditions and has a timetable
 * and a roadmap. 四(三).
 *
 * @example townshipPlan({ fitsLocalConditions: true, hasTimetable: true, hasRoadmap: false }).value
 * // { complete: false, unmet: ["roadmap"] }
 */
export const townshipPlan = rule({
  name: "township-plan",
  title: { zh: "乡镇实施方案", en: "Township implementation plan" },
  question: { zh: "乡镇实施方案是否完整，不符合哪项要求？", en: "Is the township plan complete, and what is missing?" },
  clauses: ["四(三)"],
  facts: facts({
    fitsLocalConditions: flag(findings["fits-local-conditions"].holds),
    hasTimetable: flag(findings.timetable.holds),
    hasRoadmap: flag(findings.roadmap.holds),
  }),
  answer: answer({
    complete: flag({ zh: "乡镇实施方案完整", en: "township plan is complete" }),
    unmet: unmetConditions(conditionsOf(findings)),
  }),
  findings,
  decide(facts, policy) {
    const unmet = unmetAt(policy, "四(三)", {
      "fits-local-conditions": facts.fitsLocalConditions,
      timetable: facts.hasTimetable,
      roadmap: facts.hasRoadmap,
    });
    return { complete: unmet.length === 0, unmet };
  },
});
