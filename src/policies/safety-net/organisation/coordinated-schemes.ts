import { answer, facts, item, list } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { entriesOf } from "../../../kernel/policy/index.ts";
import { type ClauseAddress, rule } from "../document.ts";

/** 社会救助制度 — The assistance schemes, in the order of 三(五). */
const schemes = labels({
  dibao: { zh: "最低生活保障", en: "minimum living allowance (dibao)" },
  "extreme-difficulty": { zh: "特困人员供养", en: "extreme-difficulty support" },
  "disaster-relief": { zh: "受灾人员救助", en: "disaster relief" },
  "medical-assistance": { zh: "医疗救助", en: "medical assistance" },
  "education-assistance": { zh: "教育救助", en: "education assistance" },
  "housing-assistance": { zh: "住房救助", en: "housing assistance" },
  "temporary-assistance": { zh: "临时救助", en: "temporary assistance" },
});

const entryAt = entriesOf<ClauseAddress>("safety-net");

/** Listed in 三(五) but not in 四(二). */
const onlyAmongSeven: readonly string[] = ["education-assistance", "housing-assistance"];

/**
 * 衔接的救助制度 — Lists the assistance schemes that must be coordinated: the seven in 三(五) or, under the reading
 * `scheme-list: "five"`, the five in 四(二).
 *
 * @example coordinatedSchemes({}).value.schemes.length // 7
 */
export const coordinatedSchemes = rule({
  name: "coordinated-schemes",
  title: { zh: "衔接的救助制度", en: "Coordinated assistance schemes" },
  question: { zh: "哪些社会救助制度须相互衔接？", en: "Which assistance schemes must be coordinated?" },
  clauses: ["三(五)", "四(二)"],
  facts: facts({}),
  answer: answer({
    schemes: list(
      { zh: "须相互衔接的社会救助制度", en: "assistance schemes to be coordinated" },
      item({ zh: "社会救助制度", en: "assistance scheme" }, schemes),
    ),
  }),
  findings: { scheme: { zh: "{scheme:label}", en: "{scheme:label}" } },
  decide(_facts, policy) {
    const all = Object.values(schemes);
    const five = policy.reading("scheme-list") === "five";
    const named = five ? all.filter((scheme) => !onlyAmongSeven.includes(scheme.code)) : all;
    const at = five ? "四(二)" : "三(五)";
    for (const scheme of named) policy.found(at, "scheme", { scheme });
    return { schemes: named.map((scheme) => entryAt(at, scheme)) };
  },
});
