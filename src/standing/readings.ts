import { defineReadings, type Reading, type ReadingWords, reading } from "../kernel/reading.ts";
import { readings as disability, readingWords as disabilityWords } from "../policies/disability-employment/readings.ts";
import { readings as employee, readingWords as employeeWords } from "../policies/employee-pension/readings.ts";
import { readings as relief, readingWords as reliefWords } from "../policies/employment-poverty-relief/readings.ts";
import { readings as landless, readingWords as landlessWords } from "../policies/landless-farmers/readings.ts";

/** A reading of one document, with the full ids of its clauses. */
function of<Option extends string>(document: string, one: Reading<Option>): Reading<Option> {
  return Object.freeze({ ...one, clauses: one.clauses.map((at) => `${document}/${at}`) });
}

/** What the texts leave open between the documents, and the documents' own readings on which it depends how they meet. */
export const readings = Object.freeze({
  ...defineReadings({
    "bar-of-the-employees-pension": reading({
      clauses: ["employee-pension/八17"],
      options: ["where-it-runs", "wherever-insured"],
      default: "where-it-runs",
    }),
    "allowance-on-payment": reading({
      clauses: ["landless-farmers/六(一)2", "safety-net/三(一)2"],
      options: ["certified-for-the-year", "received-that-day"],
      default: "certified-for-the-year",
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

/** What the readings say to people. */
export const readingWords: ReadingWords<typeof readings> = {
  "bar-of-the-employees-pension": {
    question: {
      zh: "职工养老保险方案的限制适用于哪里的人？",
      en: "Whom does the bar of the employees' pension bind?",
    },
    options: {
      "where-it-runs": { zh: "所在地实行该方案的人", en: "those who live where that scheme runs" },
      "wherever-insured": { zh: "凡参加职工养老保险的人", en: "all who are in the employees' pension" },
    },
    why: {
      zh: "限制写在一地的方案里，另一地的方案没有写",
      en: "one place's scheme lays the bar down, the other place's scheme is silent",
    },
  },
  "allowance-on-payment": {
    question: {
      zh: "年内退出低保的，缴费时还按低保对象补助吗？",
      en: "Does the preference outlast the allowance within a certified year?",
    },
    options: {
      "certified-for-the-year": { zh: "认定的年度内都算", en: "yes, it lasts for the certified year" },
      "received-that-day": { zh: "缴费当天还在低保才算", en: "no, the allowance must still be received that day" },
    },
    why: { zh: "养老保障按年度管理，低保才是动态管理", en: "the pension scheme manages the status by the year" },
  },
  "landless-pension-after-withdrawal": employeeWords["landless-pension-after-withdrawal"],
  "one-off-training-subsidy": employeeWords["one-off-training-subsidy"],
  "status-year": landlessWords["status-year"],
  "household-categories": landlessWords["household-categories"],
  "disability-certificate": landlessWords["disability-certificate"],
  "disability-grades": landlessWords["disability-grades"],
  "benefit-floor": landlessWords["benefit-floor"],
  "below-grade-means": disabilityWords["below-grade-means"],
  "below-includes-grade": disabilityWords["below-includes-grade"],
  "unlisted-kinds": disabilityWords["unlisted-kinds"],
  "several-forms-in-month": reliefWords["several-forms-in-month"],
  "partial-months": reliefWords["partial-months"],
  "one-off-reward": reliefWords["one-off-reward"],
};
