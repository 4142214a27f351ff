import { facts } from "../../kernel/facts.ts";
import { oneOf, optional } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { rectificationSources as sources } from "./plan.ts";

/**
 * 整改的三个来源 — whose problems the units rectify, and which are the focus. 四(三)1 to 四(三)3.
 *
 * What the review inspectors found is the focus. `source` filters the list; left out, all are answered.
 *
 * @example
 * rectificationSources({ source: "inspectors" }).value.sources[0].isPriority // true
 */
export const rectificationSources = rule({
  name: "rectification-sources",
  clauses: ["四(三)1", "四(三)2", "四(三)3"],
  facts: facts({ source: optional(oneOf({ zh: "来源", en: "source" }, sources.labels)) }),
  decide(facts, policy: Policy<typeof rectificationSourcesWords>) {
    const chosen = sources.all.filter(({ label }) => facts.source === undefined || facts.source === label.code);
    return {
      sources: chosen.map(({ at, label, entry }) => {
        const isPriority = policy.condition(at, "priority", label.code === "inspectors", { source: label });
        return { ...entry, isPriority };
      }),
    };
  },
});

export const rectificationSourcesWords = {
  title: { zh: "整改的三个来源", en: "Sources of rectification" },
  asks: { zh: "整改哪些来源的问题，哪个是重点？", en: "Whose problems are rectified, and which are the focus?" },
  findings: {
    priority: {
      holds: { zh: "{source:label}，是整改重点", en: "{source:label}: the focus" },
      fails: { zh: "{source:label}，原文没有列为重点", en: "{source:label}: not named as the focus" },
    },
  },
} as const satisfies Words;
