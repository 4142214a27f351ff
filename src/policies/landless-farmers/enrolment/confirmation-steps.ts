import { day, type FactOf, list, oneOf, variant } from "../../../kernel/facts/index.ts";
import { type Labels, labels } from "../../../kernel/language/index.ts";
import type { ClauseAddress } from "../document.ts";
import { assigned, type Body, bodies, listed } from "../organisation/bodies.ts";

/** The clause of each department's duty to verify. Statistics and finance verify nothing about a person. */
export const dutyOf = {
  "agriculture-bureau": "七(三)2",
  "family-planning-bureau": "七(三)7",
  "civil-affairs-bureau": "七(三)6",
  "disabled-federation": "七(三)8",
  "land-bureau": "七(三)3",
  "agricultural-office": "七(三)2",
  "public-security-bureau": "七(三)5",
} as const satisfies { readonly [B in Body]?: ClauseAddress };
export type Department = keyof typeof dutyOf;

export const allDepartments = Object.freeze(Object.keys(dutyOf)) as readonly Department[];
/** 审核部门 — The county departments that verify something about a person. */
export const departments = labels(
  Object.fromEntries(allDepartments.map((code) => [code, bodies[code]])),
) as Labels<Department>;

/** The departments that 五(三)2 names. */
export const namedDepartments: readonly Department[] = Object.freeze([
  "agriculture-bureau",
  "family-planning-bureau",
  "civil-affairs-bureau",
  "disabled-federation",
  "land-bureau",
]);

/** 步骤 — The steps of 五(三)2, in the order of the text, and who takes them. */
export const steps = listed(
  { zh: "步骤", en: "step" },
  {
    ...assigned("五(三)2", ["representative-assembly"], {
      "assembly-vote": { zh: "村民代表大会讨论通过", en: "vote of the villagers' representative assembly" },
    }),
    ...assigned("七(三)12", ["village-committee"], {
      "public-notice": { zh: "公示", en: "public notice" },
      "village-report": { zh: "村委会上报乡镇政府", en: "village committee's report to the township" },
    }),
    ...assigned("七(三)11", ["township-government"], { "township-review": { zh: "乡镇审查", en: "township review" } }),
    ...assigned("五(三)2", namedDepartments, { "department-review": { zh: "部门审核", en: "department review" } }),
    ...assigned("七(三)1", ["rural-insurance-centre"], { enrolment: { zh: "办理参保登记", en: "enrolment" } }),
  },
);
export type Step = keyof typeof steps.labels;

const on = day({ zh: "办理日期", en: "date of the step" });
export const department = oneOf({ zh: "审核部门", en: "reviewing department" }, departments);

/** 办理经过 — The steps taken so far, each step and each department once, in any order. */
export const history = list(
  { zh: "办理经过", en: "history" },
  variant({ zh: "步骤", en: "step" }, "step", steps.labels, {
    "assembly-vote": { on },
    "public-notice": { on },
    "village-report": { on },
    "township-review": { on },
    "department-review": { on, department },
    enrolment: { on },
  }),
  { max: 20 },
);
/** A step taken. */
export type Entry = FactOf<typeof history>[number];

export const departmentOf = (entry: Entry): Department | undefined =>
  entry.step === "department-review" ? entry.department : undefined;

export const sameStep = (one: Entry, other: Entry): boolean =>
  one.step === other.step && departmentOf(one) === departmentOf(other);
