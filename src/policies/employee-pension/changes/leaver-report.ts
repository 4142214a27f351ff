import { answer, facts, flag, item, list, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";
import { items } from "../facts.ts";

/** 参保后的变化 — A change for an insured person. */
const changes = labels({
  death: { zh: "死亡", en: "death" },
  waiver: { zh: "自愿放弃参保资格", en: "enrolment waived" },
  "job-lost": { zh: "失业", en: "job lost" },
  none: { zh: "无变化", en: "no change" },
});

const steps = items({
  "leaver-form": {
    address: "五10",
    zh: "及时向区社会劳动保险管理中心申报《参保减员表》",
    en: "file the leaver form with the district social labour insurance centre without delay",
  },
});

/**
 * 参保减员申报 — Decides whether a person's departure must be reported, and lists the step. The clause sets no deadline. 五10.
 *
 * @example leaverReport({ change: "death" }).value.required // true
 */
export const leaverReport = rule({
  name: "leaver-report",
  title: { zh: "参保减员申报", en: "Leaver report" },
  question: { zh: "是否应申报参保减员？", en: "Must the person's departure be reported?" },
  clauses: ["五10"],
  facts: facts({ change: oneOf({ zh: "参保后的变化", en: "change since enrolment" }, changes) }),
  answer: answer({
    required: flag({ zh: "应申报参保减员", en: "departure must be reported" }),
    steps: list(
      { zh: "参保减员申报的步骤", en: "steps of the leaver report" },
      item({ zh: "步骤", en: "step" }, steps.labels),
    ),
  }),
  findings: {
    "report-required": {
      yes: { zh: "{change:label}，应申报减员", en: "{change:label}: must be reported" },
      no: { zh: "{change:label}，无需申报减员", en: "{change:label}: need not be reported" },
    },
    step: { zh: "{step:label}", en: "{step:label}" },
  },
  decide({ change }, policy) {
    const ends = change === "death" || change === "waiver";
    const required = policy.condition("五10", "report-required", ends, { change: changes[change] });
    const due = required ? steps.all : [];
    for (const { address, label } of due) policy.found(address, "step", { step: label });
    return { required, steps: due.map((one) => one.entry) };
  },
});
