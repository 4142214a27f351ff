import { defineDocument, type Findings, type Options, type Policy } from "../kernel/policy/index.ts";
import type { clauses as assistanceWeek } from "../policies/assistance-week/clauses.ts";
import type { clauses as disabilityEmployment } from "../policies/disability-employment/clauses.ts";
import type { clauses as employeePension } from "../policies/employee-pension/clauses.ts";
import type { clauses as employmentPovertyRelief } from "../policies/employment-poverty-relief/clauses.ts";
import type { clauses as landlessFarmers } from "../policies/landless-farmers/clauses.ts";
import type { clauses as safetyNet } from "../policies/safety-net/clauses.ts";
import type { clauses as startupYearBureau } from "../policies/startup-year-bureau/clauses.ts";
import type { clauses as startupYearSystem } from "../policies/startup-year-system/clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

interface Clauses {
  "landless-farmers": typeof landlessFarmers;
  "safety-net": typeof safetyNet;
  "employee-pension": typeof employeePension;
  "startup-year-system": typeof startupYearSystem;
  "startup-year-bureau": typeof startupYearBureau;
  "assistance-week": typeof assistanceWeek;
  "disability-employment": typeof disabilityEmployment;
  "employment-poverty-relief": typeof employmentPovertyRelief;
}

/** The full id of a clause: `employee-pension/八17`. */
export type ClauseAddress = { [Name in keyof Clauses]: `${Name}/${keyof Clauses[Name] & string}` }[keyof Clauses];

/** 县级设置 — The readings and figures that a county may set. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide`. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** 多项待遇衔接 — Has no clauses of its own: its rule cites those of the documents. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "coordination",
  title: { zh: "多项待遇衔接", en: "Benefit coordination" },
  summary: {
    zh: "一人涉及几份文件的待遇时，哪些互斥，哪些可以并存，应办理哪些事项",
    en: "benefits of several documents for one person: which exclude each other, which are compatible, what must be done",
  },
  figures,
  readings,
  prefix: "", // its addresses are full ids of other documents' clauses
});
export const { rule } = document;
