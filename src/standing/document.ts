import type { Options } from "../kernel/adoption.ts";
import { defineDocument } from "../kernel/document.ts";
import type { Policy as PolicyOf } from "../kernel/rule.ts";
import type { Words } from "../kernel/words.ts";
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
export type At = { [Name in keyof Clauses]: `${Name}/${keyof Clauses[Name] & string}` }[keyof Clauses];

/** 县里的设定 — the readings and figures that a county may give. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** What `standing` decides with. */
export type Policy<W extends Words> = PolicyOf<At, W["findings"], typeof figures, typeof readings>;

/** 身份衔接 — no document of its own: it cites the clauses of the nine. */
export const { rule, adopt } = defineDocument<At, CountyOptions>()({
  name: "standing",
  figures,
  readings,
  citesOtherDocuments: true,
});
