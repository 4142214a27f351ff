import { answer, facts, item, list } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { insuredAs, items } from "../facts.ts";

const papers = items({
  "pension-application": {
    address: "四6",
    zh: "①经确认的《被征地人员养老保障申请表》原件及复印件",
    en: "① confirmed application form for landless farmers' old-age security, with a copy",
  },
  // the clause asks for copies after it has named both papers, so both are copied
  "register-and-identity-card": {
    address: "四6",
    zh: "②户口簿、居民身份证原件及复印件",
    en: "② household register and identity card, with copies of both",
  },
  "enrolment-forms": {
    address: "四6",
    zh: "③《参保人员登记表》《灵活就业人员认定表》",
    en: "③ enrolment form and flexible worker recognition form",
  },
  photo: { address: "四6", zh: "④近期一寸照片1张", en: "④ one recent one-inch photo" },
});

/**
 * 参保资料 — Lists the papers required for enrolment under an insured status. 四6.
 *
 * Employees are enrolled by their employer; the clause lists no papers for them.
 *
 * @example enrolmentPapers({ insuredAs: "flexible" }).value.papers.length // 4
 */
export const enrolmentPapers = rule({
  name: "enrolment-papers",
  title: { zh: "参保资料", en: "Enrolment papers" },
  question: { zh: "参保登记须提交哪些材料？", en: "Which papers are required for enrolment?" },
  clauses: ["四6"],
  facts: facts({ insuredAs }),
  answer: answer({
    papers: list(
      { zh: "参保应提交的材料", en: "papers required for enrolment" },
      item({ zh: "材料", en: "paper" }, papers.labels),
    ),
  }),
  findings: {
    paper: { zh: "{paper:label}", en: "{paper:label}" },
    "employer-enrols": {
      zh: "以员工身份参保的，由用人单位统一办理，未规定本人须提交的材料",
      en: "the employer enrols its employees; the clause lists no papers for them",
    },
  },
  decide(facts, policy) {
    if (facts.insuredAs === "employee") {
      policy.found("四6", "employer-enrols");
      return { papers: [] };
    }
    for (const { address, label } of papers.all) policy.found(address, "paper", { paper: label });
    return { papers: papers.all.map((one) => one.entry) };
  },
});
