import { facts } from "../../kernel/facts.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { insuredAs, item } from "./facts.ts";

const paperLabels = labels({
  "pension-application": {
    zh: "①经确认的被征地人员养老保障申请表，原件和复印件",
    en: "① confirmed application form for landless old-age security, with a copy",
  },
  // copies of both: the words on copies follow the register and the card alike
  "register-and-identity-card": {
    zh: "②户口簿、居民身份证，原件和复印件",
    en: "② household register and identity card, with copies of both",
  },
  "enrolment-forms": {
    zh: "③参保人员登记表、灵活就业人员认定表",
    en: "③ enrolment form and form of recognition as a flexible worker",
  },
  photo: { zh: "④近期一寸照片一张", en: "④ one recent one-inch photo" },
});

const papers = Object.freeze(Object.values(paperLabels).map((paper) => item("四6", paper)));

/**
 * 参保资料 — the papers to hand in for enrolment under an insured status. 四6.
 *
 * For an employee the employer enrols: the clause lists no papers.
 *
 * @example enrolmentPapers({ insuredAs: "flexible" }).value.papers.length // 4
 */
export const enrolmentPapers = rule({
  name: "enrolment-papers",
  clauses: ["四6"],
  facts: facts({ insuredAs }),
  decide(facts, policy: Policy<typeof enrolmentPapersWords>) {
    if (facts.insuredAs === "employee") {
      policy.found("四6", "employer-enrols");
      return { papers: [] };
    }
    for (const paper of papers) policy.found("四6", "paper", { paper });
    return { papers };
  },
});

export const enrolmentPapersWords = {
  title: { zh: "参保资料", en: "Enrolment papers" },
  asks: { zh: "参保登记要交哪些材料？", en: "Which papers are handed in for enrolment?" },
  findings: {
    paper: { zh: "{paper:label}", en: "{paper:label}" },
    "employer-enrols": {
      zh: "员工由用人单位统一办理，没有列出个人材料",
      en: "the employer enrols employees; no papers of theirs are listed",
    },
  },
} as const satisfies Words;
