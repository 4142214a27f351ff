import type { Figure, Unit } from "../kernel/policy/index.ts";
import { figures as disability } from "../policies/disability-employment/figures.ts";
import { figures as employee } from "../policies/employee-pension/figures.ts";
import { figures as landless } from "../policies/landless-farmers/figures.ts";
import { figures as safetyNet } from "../policies/safety-net/figures.ts";
import { figures as bureau } from "../policies/startup-year-bureau/figures.ts";
import { figures as system } from "../policies/startup-year-system/figures.ts";

/** A figure whose name occurs in two documents, under a unique name. */
const named = <U extends Unit>(name: string, figure: Figure<U>): Figure<U> => Object.freeze({ ...figure, name });

/** The documents' figures on which coordination depends. A county sets them here as in the documents. */
export const figures = Object.freeze({
  disabilityGrade: landless.disabilityGrade,
  pensionAge: landless.pensionAge,
  allowanceAge: landless.allowanceAge,
  menRetirementAge: employee.menRetirementAge,
  womenRetirementAge: employee.womenRetirementAge,
  severeGrade: safetyNet.severeGrade,
  limbGrade: disability.limbGrade,
  hearingGrade: disability.hearingGrade,
  speechGrade: disability.speechGrade,
  visionGrade: disability.visionGrade,
  systemPlanFrom: named("systemPlanFrom", system.mobilisationFrom),
  bureauPlanFrom: named("bureauPlanFrom", bureau.mobilisationFrom),
});
