// 全部文件 — The one list of documents, a line each: the index, the catalogue, `explain`, `call`, the package's entries and the tests follow from it.
export * as assistanceWeek from "./assistance-week/index.ts";
export * as conductReview from "./conduct-review/index.ts";
export * as disabilityEmployment from "./disability-employment/index.ts";
export * as employeePension from "./employee-pension/index.ts";
export * as employmentPovertyRelief from "./employment-poverty-relief/index.ts";
export * as landlessFarmers from "./landless-farmers/index.ts";
export * as safetyNet from "./safety-net/index.ts";
export * as startupYearBureau from "./startup-year-bureau/index.ts";
export * as startupYearSystem from "./startup-year-system/index.ts";
