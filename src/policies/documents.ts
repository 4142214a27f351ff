import { policy as assistanceWeek } from "./assistance-week/index.ts";
import { policy as conductReview } from "./conduct-review/index.ts";
import { policy as disabilityEmployment } from "./disability-employment/index.ts";
import { policy as employeePension } from "./employee-pension/index.ts";
import { policy as employmentPovertyRelief } from "./employment-poverty-relief/index.ts";
import { policy as landlessFarmers } from "./landless-farmers/index.ts";
import { policy as safetyNet } from "./safety-net/index.ts";
import { policy as startupYearBureau } from "./startup-year-bureau/index.ts";
import { policy as startupYearSystem } from "./startup-year-system/index.ts";

/** 全部文件 — The one list of documents: the catalogue, `explain`, `call` and the tests follow from it. */
export const documents = [
  landlessFarmers,
  safetyNet,
  employeePension,
  startupYearSystem,
  startupYearBureau,
  conductReview,
  assistanceWeek,
  disabilityEmployment,
  employmentPovertyRelief,
] as const;
