import type { DocumentWords } from "../kernel/explain.ts";
import { words as assistanceWeek } from "./assistance-week/words.ts";
import { words as conductReview } from "./conduct-review/words.ts";
import { words as disabilityEmployment } from "./disability-employment/words.ts";
import { words as employeePension } from "./employee-pension/words.ts";
import { words as employmentPovertyRelief } from "./employment-poverty-relief/words.ts";
import { words as landlessFarmers } from "./landless-farmers/words.ts";
import { words as safetyNet } from "./safety-net/words.ts";
import { words as startupYearBureau } from "./startup-year-bureau/words.ts";
import { words as startupYearSystem } from "./startup-year-system/words.ts";

/** All that the nine documents say to people, by document. */
export const words: Readonly<Record<string, DocumentWords>> = {
  "landless-farmers": landlessFarmers,
  "safety-net": safetyNet,
  "employee-pension": employeePension,
  "startup-year-system": startupYearSystem,
  "startup-year-bureau": startupYearBureau,
  "conduct-review": conductReview,
  "assistance-week": assistanceWeek,
  "disability-employment": disabilityEmployment,
  "employment-poverty-relief": employmentPovertyRelief,
};
