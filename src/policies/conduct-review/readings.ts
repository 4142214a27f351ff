import { defineReadings, reading } from "../../kernel/policy/index.ts";

/** All ambiguities that affect a result, with their default readings. */
export const readings = defineReadings({
  "last-reports": reading({
    question: {
      zh: "与行评同日结束的阶段，其阶段情况何时报送？",
      en: "When are the reports due on the phases that end with the review?",
    },
    options: {
      "by-the-end": { zh: "不迟于行评结束日期", en: "by the last day of the review" },
      "after-the-end": { zh: "自结束次日起及时报送", en: "promptly, from the day after it ends" },
    },
    default: "by-the-end",
    why: {
      zh: "行评至11月结束，报送是行评的最后一项工作",
      en: "the review ends in November, and these reports are its last task",
    },
    clauses: ["四", "四(五)3"],
  }),
  "records-required-from": reading({
    question: {
      zh: "规定数量的服务对象信息，由每个单位分别提供，还是由各单位合计提供？",
      en: "Must each body supply the stated number of records, or all bodies together?",
    },
    options: {
      "each-body": { zh: "每个单位分别提供规定数量", en: "each body supplies the stated number" },
      "all-bodies": { zh: "各单位合计提供规定数量", en: "all bodies together supply the stated number" },
    },
    default: "each-body",
    why: { zh: "条款要求提供信息的是“局属各单位”", en: "the clause requires them from “each of the bureau's bodies”" },
    clauses: ["四(四)1"],
  }),
  "record-count": reading({
    question: {
      zh: "“100名”指至少达到这一数量，还是正好这一数量？",
      en: "Is the stated number of records a minimum or an exact number?",
    },
    options: {
      minimum: { zh: "至少达到规定数量", en: "at least the stated number" },
      exact: { zh: "正好为规定数量", en: "exactly the stated number" },
    },
    default: "minimum",
    why: { zh: "信息供抽样使用，多提供不影响抽样", en: "records are used for sampling, so more of them do no harm" },
    clauses: ["四(四)1"],
  }),
});
