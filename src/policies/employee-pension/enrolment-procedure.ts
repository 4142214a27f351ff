import { facts } from "../../kernel/facts.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { insuredAs, item } from "./facts.ts";

const steps = labels({
  "status-confirmed": {
    zh: "按上级实施意见确认新被征地人员身份",
    en: "the status of a newly landless person is confirmed under the superior opinions",
  },
  "qualification-recognised": {
    zh: "乡镇劳动保障所认定参保资格",
    en: "the township labour office recognises the qualification",
  },
  "village-fills-forms": {
    zh: "村（社区）统一填写登记表和灵活就业人员认定表",
    en: "the village fills in the enrolment form and that of a flexible worker",
  },
  "departments-review": { zh: "相关部门审核", en: "the departments check" },
  "centre-enrols": {
    zh: "到区社保中心参保并交材料",
    en: "enrolled at the district social labour insurance centre, with the papers",
  },
  "employer-at-tax": { zh: "用人单位向所在地地税部门办理", en: "the employer files at the local tax office" },
  "employer-at-centre": {
    zh: "用人单位向区社保中心办理",
    en: "the employer files at the district social labour insurance centre",
  },
});

const before = [item("四6", steps["status-confirmed"]), item("四6", steps["qualification-recognised"])];
const routes = {
  flexible: Object.freeze([
    ...before,
    item("四6", steps["village-fills-forms"]),
    item("四6", steps["departments-review"]),
    item("四6", steps["centre-enrols"]),
  ]),
  employee: Object.freeze([...before, item("四6", steps["employer-at-tax"]), item("四6", steps["employer-at-centre"])]),
};

/**
 * 参保程序 — the steps of the first enrolment under an insured status, and who takes them. 四6.
 *
 * @example enrolmentProcedure({ insuredAs: "employee" }).value.steps.at(-1)?.code // "employer-at-centre"
 */
export const enrolmentProcedure = rule({
  name: "enrolment-procedure",
  clauses: ["四6"],
  facts: facts({ insuredAs }),
  decide(facts, policy: Policy<typeof enrolmentProcedureWords>) {
    const route = routes[facts.insuredAs];
    for (const step of route) policy.found("四6", "step", { step });
    return { steps: route };
  },
});

export const enrolmentProcedureWords = {
  title: { zh: "参保程序", en: "Enrolment procedure" },
  asks: { zh: "参保登记怎样办理，由谁办理？", en: "How is the enrolment done, and by whom?" },
  findings: { step: { zh: "{step:label}", en: "{step:label}" } },
} as const satisfies Words;
