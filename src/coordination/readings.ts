import { frozen } from "../kernel/language/index.ts";
import { defineReadings, type Reading, reading } from "../kernel/policy/index.ts";
import { readings as disability } from "../policies/disability-employment/readings.ts";
import { readings as employee } from "../policies/employee-pension/readings.ts";
import { readings as relief } from "../policies/employment-poverty-relief/readings.ts";
import { readings as landless } from "../policies/landless-farmers/readings.ts";

/** A reading of one document, with the full ids of its clauses. */
function of<Option extends string>(document: string, one: Reading<Option>): Reading<Option> {
  return frozen({ ...one, clauses: one.clauses.map((address) => `${document}/${address}`) });
}

/** Ambiguities between the documents, and those of single documents on which coordination depends. */
export const readings = Object.freeze({
  ...defineReadings({
    "scheme-exclusion-scope": reading({
      question: {
        zh: "参加职工养老保险后“不得再参加”的规定适用于哪些人？",
        en: "To whom does the exclusion in the employees' pension scheme apply?",
      },
      options: {
        "where-scheme-applies": { zh: "所在地实行该方案的人员", en: "to people who live where that scheme applies" },
        "wherever-insured": { zh: "凡参加职工养老保险的人员", en: "to everyone in the employees' pension" },
      },
      default: "where-scheme-applies",
      why: {
        zh: "该规定只写在一地的方案中，另一地的方案未作规定",
        en: "only one place's scheme provides for it; the other scheme is silent",
      },
      clauses: ["employee-pension/八17"],
    }),
    "dibao-on-payment": reading({
      question: {
        zh: "年度内退出低保的，缴费时是否仍按低保对象的比例补贴？",
        en: "Does the preferential share apply to a person who left dibao within a certified year?",
      },
      options: {
        "certified-for-year": {
          zh: "仍按低保对象补贴，认定的年度内均有效",
          en: "yes: it applies throughout the certified year",
        },
        "received-on-payment-date": {
          zh: "缴费当日仍享受低保的，才按低保对象补贴",
          en: "only if dibao is still received on the payment date",
        },
      },
      default: "certified-for-year",
      why: {
        zh: "养老保障对低保身份按年度管理，动态管理的是低保本身",
        en: "the pension scheme manages the status by the year; only dibao itself is managed dynamically",
      },
      clauses: ["landless-farmers/六(一)2", "safety-net/三(一)2"],
    }),
  }),
  "landless-pension-after-withdrawal": of("employee-pension", employee["landless-pension-after-withdrawal"]),
  "one-off-training-subsidy": of("employee-pension", employee["one-off-training-subsidy"]),
  "retirement-law": of("employee-pension", employee["retirement-law"]),
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
