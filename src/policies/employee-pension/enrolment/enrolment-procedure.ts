import { answer, facts, item, list } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { insuredAs, items } from "../facts.ts";

const steps = items({
  "status-confirmed": {
    address: "四6",
    zh: "按上级《实施意见》确认新被征地人员身份",
    en: "the person's status as a newly landless farmer is confirmed under the higher-level opinions",
  },
  "eligibility-recognised": {
    address: "四6",
    zh: "乡镇（街道）劳动保障事务所认定参保资格",
    en: "the township labour office recognises the enrolment eligibility",
  },
  "village-fills-forms": {
    address: "四6",
    zh: "村（社区）统一填写《参保人员登记表》《灵活就业人员认定表》",
    en: "the village fills in the enrolment form and the flexible worker recognition form",
  },
  "departments-review": { address: "四6", zh: "相关部门审核", en: "the departments concerned review the forms" },
  "centre-enrols": {
    address: "四6",
    zh: "向区社会劳动保险管理中心办理参保并提交材料",
    en: "the person is enrolled at the district social labour insurance centre and submits the required papers",
  },
  "employer-at-tax": {
    address: "四6",
    zh: "用人单位向所在地地税部门办理参保手续",
    en: "the employer files at the local tax office",
  },
  "employer-at-centre": {
    address: "四6",
    zh: "用人单位向区社会劳动保险管理中心办理参保手续",
    en: "the employer files at the district social labour insurance centre",
  },
});

const routes = {
  flexible: ["village-fills-forms", "departments-review", "centre-enrols"],
  employee: ["employer-at-tax", "employer-at-centre"],
} as const;

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
  answer: answer({
    steps: list({ zh: "参保的步骤", en: "steps of the enrolment" }, item({ zh: "步骤", en: "step" }, steps.labels)),
  }),
  findings: { step: { zh: "{step:label}", en: "{step:label}" } },
  decide(facts, policy) {
    const route = ["status-confirmed", "eligibility-recognised", ...routes[facts.insuredAs]] as const;
    return {
      steps: route.map((code) => {
        const { address, label, entry } = steps.of[code];
        policy.found(address, "step", { step: label });
        return entry;
      }),
    };
  },
});
