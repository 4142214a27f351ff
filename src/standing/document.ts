import type { Options } from "../kernel/policy/adoption.ts";
import { defineDocument } from "../kernel/policy/document.ts";
import type { Findings } from "../kernel/policy/findings.ts";
import type { Policy } from "../kernel/policy/rule.ts";
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

/** 县里的设定 — the readings and figures that a county may give. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** The context passed to `decide`. */
export type Deciding<W extends Findings = Findings> = Policy<ClauseAddress, W, typeof figures, typeof readings>;

/** 身份衔接 — no document of its own: it cites the clauses of the nine. */
export const document = defineDocument<ClauseAddress, CountyOptions>()({
  name: "standing",
  title: { zh: "多项待遇衔接", en: "Benefit coordination" },
  summary: {
    zh: "多项待遇同时涉及时的互斥、并存和应办事项",
    en: "which benefits exclude each other, which are compatible, and what action is needed",
  },
  figures,
  readings,
  citesOtherDocuments: true,
});
export const { rule } = document;
