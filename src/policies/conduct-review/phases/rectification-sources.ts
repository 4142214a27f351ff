import { answer, facts, flag, oneOf, optional } from "../../../kernel/facts/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { rule } from "../document.ts";
import { rectificationSources as sources } from "./plan.ts";

/**
 * 整改问题来源 — Lists the sources of the problems to rectify, and which source has priority. 四(三)1 to 四(三)3.
 *
 * Problems found by the review inspectors have priority. `source` filters the list; without it all sources are returned.
 *
 * @example rectificationSources({ source: "inspector-findings" }).value.sources[0]?.isPriority // true
 */
export const rectificationSources = rule({
  name: "rectification-sources",
  title: { zh: "整改问题来源", en: "Rectification sources" },
  question: {
    zh: "应整改哪些来源的问题，哪些是整改重点？",
    en: "From which sources are problems rectified, and which has priority?",
  },
  clauses: ["四(三)1", "四(三)2", "四(三)3"],
  facts: facts({ source: optional(oneOf({ zh: "问题来源", en: "source" }, sources.labels)) }),
  answer: answer({
    sources: listOf(
      sources,
      { zh: "整改问题来源", one: "source", many: "sources of the problems to rectify" },
      { isPriority: flag({ zh: "属于整改重点", en: "has priority" }) },
    ),
  }),
  findings: {
    priority: {
      yes: { zh: "{source:label}：属于整改重点", en: "{source:label}: priority" },
      no: { zh: "{source:label}：未列为整改重点", en: "{source:label}: no stated priority" },
    },
  },
  decide(facts, policy) {
    const chosen = sources.all.filter(({ label }) => facts.source === undefined || facts.source === label.code);
    return {
      sources: chosen.map(({ address, label, entry }) => {
        const isPriority = label.code === "inspector-findings";
        policy.condition(address, "priority", isPriority, { source: label });
        return { ...entry, isPriority };
      }),
    };
  },
});
