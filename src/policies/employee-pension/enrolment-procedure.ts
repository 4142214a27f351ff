import { facts } from "../../kernel/facts/facts.ts";
import { labels } from "../../kernel/language/text.ts";
import { rule } from "./document.ts";
import { insuredAs, item } from "./facts.ts";

const steps = labels({
  "status-confirmed": {
    zh: "按上级《实施意见》确认新被征地人员身份",
    en: "the person's status as a newly landless farmer is confirmed under the higher-level opinions",
  },
  "eligibility-recognised": {
    zh: "乡镇（街道）劳动保障事务所认定参保资格",
    en: "the township labour office recognises the enrolment eligibility",
  },
  "village-fills-forms": {
    zh: "村（社区）统一填写《参保人员登记表》《灵活就业人员认定表》",
    en: "the village fills in the enrolment form and the flexible worker recognition form",
  },
  "departments-review": { zh: "相关部门审核", en: "the departments concerned review the forms" },
  "centre-enrols": {
    zh: "向区社会劳动保险管理中心办理参保并提交材料",
    en: "the person is enrolled at the district social labour insurance centre and submits the required papers",
  },
  "employer-at-tax": {
    zh: "用人单位向所在地地税部门办理参保手续",
    en: "the employer files at the local tax office",
  },
  "employer-at-centre": {
    zh: "用人单位向区社会劳动保险管理中心办理参保手续",
    en: "the employer files at the district social labour insurance centre",
  },
});

const before = [item("四6", steps["status-confirmed"]), item("四6", steps["eligibility-recognised"])];
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
 * 参保程序 — Lists the steps of the first enrolment under an insured status, and who takes them. 四6.
 *
 * @example enrolmentProcedure({ insuredAs: "employee" }).value.steps.at(-1)?.code // "employer-at-centre"
 */
export const enrolmentProcedure = rule({
  name: "enrolment-procedure",
  title: { zh: "参保程序", en: "Enrolment procedure" },
  question: { zh: "参保登记如何办理，由哪个单位办理？", en: "How is a person enrolled, and by whom?" },
  clauses: ["四6"],
  facts: facts({ insuredAs }),
  findings: {
    step: { zh: "{step:label}", en: "{step:label}" },
  },
  decide(facts, policy) {
    const route = routes[facts.insuredAs];
    for (const step of route) policy.found("四6", "step", { step });
    return { steps: route };
  },
});
