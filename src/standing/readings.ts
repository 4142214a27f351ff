import { defineReadings, type Reading, reading } from "../kernel/policy/reading.ts";
import { readings as disability } from "../policies/disability-employment/readings.ts";
import { readings as employee } from "../policies/employee-pension/readings.ts";
import { readings as relief } from "../policies/employment-poverty-relief/readings.ts";
import { readings as landless } from "../policies/landless-farmers/readings.ts";

/** A reading of one document, with the full ids of its clauses. */
function of<Option extends string>(document: string, one: Reading<Option>): Reading<Option> {
  return Object.freeze({ ...one, clauses: one.clauses.map((at) => `${document}/${at}`) });
}

/** What the texts leave open between the documents, and the documents' own readings on which it depends how they meet. */
export const readings = Object.freeze({
  ...defineReadings({
    "bar-of-the-employees-pension": reading({
      question: {
        zh: "职工养老保险方案的限制适用于哪里的人？",
        en: "Whom does the bar of the employees' pension bind?",
      },
      options: {
        "where-it-runs": { zh: "所在地实行该方案的人", en: "those who live where that scheme runs" },
        "wherever-insured": { zh: "凡参加职工养老保险的人", en: "all who are in the employees' pension" },
      },
      default: "where-it-runs",
      why: {
        zh: "限制写在一地的方案里，另一地的方案没有写",
        en: "one place's scheme lays the bar down, the other place's scheme is silent",
      },
      clauses: ["employee-pension/八17"],
    }),
    "allowance-on-payment": reading({
      question: {
        zh: "年内退出低保的，缴费时还按低保对象补助吗？",
        en: "Does the preference outlast the allowance within a certified year?",
      },
      options: {
        "certified-for-the-year": { zh: "认定的年度内都算", en: "yes, it lasts for the certified year" },
        "received-that-day": { zh: "缴费当天还在低保才算", en: "no, the allowance must still be received that day" },
      },
      default: "certified-for-the-year",
      why: { zh: "养老保障按年度管理，低保才是动态管理", en: "the pension scheme manages the status by the year" },
      clauses: ["landless-farmers/六(一)2", "safety-net/三(一)2"],
    }),
  }),
  "landless-pension-after-withdrawal": of("employee-pension", employee["landless-pension-after-withdrawal"]),
  "one-off-training-subsidy": of("employee-pension", employee["one-off-training-subsidy"]),
  "status-year": of("landless-farmers", landless["status-year"]),
  "household-categories": of("landless-farmers", landless["household-categories"]),
  "disability-certificate": of("landless-farmers", landless["disability-certificate"]),
  "disability-grades": of("landless-farmers", landless["disability-grades"]),
  "benefit-floor": of("landless-farmers", landless["benefit-floor"]),
  "below-grade-means": of("disability-employment", disability["below-grade-means"]),
  "below-includes-grade": of("disability-employment", disability["below-includes-grade"]),
  "unlisted-kinds": of("disability-employment", disability["unlisted-kinds"]),
  "several-forms-in-month": of("employment-poverty-relief", relief["several-forms-in-month"]),
  "partial-months": of("employment-poverty-relief", relief["partial-months"]),
  "one-off-reward": of("employment-poverty-relief", relief["one-off-reward"]),
});
