import { facts, impossible } from "../../kernel/facts.ts";
import { day, money } from "../../kernel/fields.ts";
import { payable } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { worker, workerOn } from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";

/**
 * 免费培训鉴定 — training and appraisal cost a poor worker nothing: what was charged, in yuan, is to be given back. 二(七).
 *
 * @example
 * freeTraining({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true,
 *   trainingFrom: "2017-03-01", trainingCharged: "300", appraisalCharged: "0" }).value
 * // { entitled: true, refundDue: 300.00 }
 */
export const freeTraining = rule({
  name: "free-training",
  clauses: ["二(七)"],
  facts: facts(
    {
      ...worker,
      trainingFrom: day({ zh: "培训开始之日", en: "first day of the training" }),
      trainingCharged: money({ zh: "已收培训费", en: "charged for the training" }),
      appraisalCharged: money({ zh: "已收鉴定费", en: "charged for the appraisal" }),
    },
    impossible(
      ["birthDate", "trainingFrom"],
      { zh: "出生不晚于培训开始之日", en: "born by the training" },
      (f) => f.trainingFrom < f.birthDate,
    ),
  ),
  decide(facts, policy: Policy<typeof freeTrainingWords>) {
    const person = policy.apply(impoverishedWorker, workerOn(facts, facts.trainingFrom)).impoverishedWorker;
    const entitled = policy.condition("二(七)", "entitled", person);
    const charged = facts.trainingCharged + facts.appraisalCharged;
    const refundDue = payable(entitled ? charged : 0, "trainingCharged");
    if (entitled && charged > 0) policy.found("二(七)", "refund-due", { refundDue });
    return { entitled, refundDue };
  },
});

export const freeTrainingWords = {
  title: { zh: "免费培训鉴定", en: "Free training and appraisal" },
  asks: { zh: "培训和鉴定收不收费？", en: "Are training and appraisal free?" },
  findings: {
    entitled: {
      holds: { zh: "贫困劳动者，培训和鉴定免费", en: "a poor worker: training and appraisal are free" },
      fails: { zh: "不是贫困劳动者，不在免费之列", en: "no poor worker: not free by this clause" },
    },
    "refund-due": { zh: "已收的{refundDue:yuan}要退还", en: "the {refundDue:yuan} charged are to be given back" },
  },
} as const satisfies Words;
