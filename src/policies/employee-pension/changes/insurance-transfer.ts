import { answer, facts, flag, list, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";

/** 转移情形 — Each of these events requires a transfer. */
const reasons = labels({
  "insured-before": { zh: "此前已参加基本养老保险统筹", en: "insured in a pooled basic pension before" },
  recruited: { zh: "被国家机关或事业单位录用", en: "recruited by a state organ or public institution" },
  "moved-and-insured-elsewhere": {
    zh: "户口已迁出，并在外地参加基本养老保险",
    en: "has moved hukou away and is insured there",
  },
});

/**
 * 养老保险关系转移 — Decides whether the insurance records must be transferred, and because of which events. 八15.
 *
 * Each of the three events is sufficient. The last one has two parts, and both are needed: hukou moved away and insured
 * there. A person who must transfer may not be insured twice.
 *
 * @example insuranceTransfer({ insuredBefore: true, recruitedByStateOrPublicInstitution: false, hukouMovedOut: false,
 *   insuredElsewhere: false }).value // { required: true, reasons: ["insured-before"] }
 */
export const insuranceTransfer = rule({
  name: "insurance-transfer",
  title: { zh: "养老保险关系转移", en: "Insurance transfer" },
  question: { zh: "是否应办理养老保险关系转移？", en: "Must the insurance records be transferred?" },
  clauses: ["八15"],
  facts: facts({
    insuredBefore: flag(reasons["insured-before"]),
    recruitedByStateOrPublicInstitution: flag(reasons.recruited),
    hukouMovedOut: flag({ zh: "户口已迁出", en: "household registration (hukou) moved away" }),
    insuredElsewhere: flag({ zh: "已在外地参加基本养老保险", en: "insured in a basic pension elsewhere" }),
  }),
  answer: answer({
    required: flag({ zh: "应办理养老保险关系转移", en: "insurance records must be transferred" }),
    reasons: list(
      { zh: "须转移养老保险关系的情形", en: "events that require the transfer" },
      oneOf({ zh: "情形", en: "event" }, reasons),
    ),
  }),
  findings: {
    "insured-before": {
      yes: reasons["insured-before"],
      no: { zh: "此前未参加基本养老保险统筹", en: "not insured in a pooled basic pension before" },
    },
    recruited: {
      yes: reasons.recruited,
      no: { zh: "未被国家机关或事业单位录用", en: "not recruited by a state organ or public institution" },
    },
    "moved-and-insured-elsewhere": {
      yes: reasons["moved-and-insured-elsewhere"],
      no: {
        zh: "户口迁出、在外地参加基本养老保险两项未同时具备",
        en: "has not both moved hukou away and become insured there",
      },
    },
    "transfer-required": {
      zh: "应办理养老保险关系转移，不得重复参保",
      en: "insurance records must be transferred; double insurance is not allowed",
    },
  },
  decide(facts, policy) {
    const { insuredBefore, recruitedByStateOrPublicInstitution: recruited, hukouMovedOut, insuredElsewhere } = facts;
    const moved = hukouMovedOut && insuredElsewhere;
    const applies = {
      "insured-before": policy.condition("八15", "insured-before", insuredBefore),
      recruited: policy.condition("八15", "recruited", recruited),
      "moved-and-insured-elsewhere": policy.condition("八15", "moved-and-insured-elsewhere", moved),
    };
    const found = Object.values(reasons).filter(({ code }) => applies[code]);
    if (found.length > 0) policy.found("八15", "transfer-required");
    return { required: found.length > 0, reasons: found.map(({ code }) => code) };
  },
});
