import { defineReadings, type ReadingWords, reading } from "../../kernel/reading.ts";

/** Every point that the text leaves open and on which a result depends, with its default. */
export const readings = defineReadings({
  "records-required-from": reading({
    clauses: ["四(四)1"],
    options: ["each-body", "all-bodies"],
    default: "each-body",
  }),
  "record-count": reading({ clauses: ["四(四)1"], options: ["minimum", "exact"], default: "minimum" }),
});

/** What the readings say to people. */
export const readingWords = {
  "records-required-from": {
    question: {
      zh: "服务对象信息数是每个单位的，还是全系统合计的？",
      en: "Are the records wanted from each unit or in all?",
    },
    options: {
      "each-body": { zh: "每个单位", en: "each unit" },
      "all-bodies": { zh: "各单位合计", en: "all units together" },
    },
    why: { zh: "提供信息的主语是局属各单位", en: "the units, each, are those who supply them" },
  },
  "record-count": {
    question: { zh: "服务对象信息数是最低数，还是恰好数？", en: "Is the number of records a minimum or exact?" },
    options: {
      minimum: { zh: "最低数", en: "a minimum" },
      exact: { zh: "恰好数", en: "exact" },
    },
    why: { zh: "供抽样用，多一些不妨碍", en: "they serve for sampling, more do no harm" },
  },
} as const satisfies ReadingWords<typeof readings>;
