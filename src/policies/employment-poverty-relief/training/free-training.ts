import { answer, day, facts, flag, money, nullable, optional, paid } from "../../../kernel/facts/index.ts";
import { checkedYuan, yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { bornBefore, worker } from "../facts.ts";
import { parties } from "../parties.ts";
import { impoverishedWorker, isImpoverishedWorker } from "../workers/impoverished-worker.ts";

const trainingFrom = day({ zh: "培训开始日期", en: "training start date" });

/**
 * 免费培训鉴定 — Decides whether training and skills appraisal are free for a person, and how much of what was charged must
 * be refunded, in yuan. 二(七).
 *
 * Without the two amounts charged, `refundDue` is null for a person for whom they are free.
 *
 * @example freeTraining({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, trainingFrom: "2017-03-01", trainingCharged: "300", appraisalCharged: "0" }).value
 * // { entitled: true, refundDue: 300.00 }
 */
export const freeTraining = rule({
  name: "free-training",
  title: { zh: "免费培训鉴定", en: "Free training and appraisal" },
  question: {
    zh: "培训和鉴定是否免费，应退还多少？",
    en: "Are training and appraisal free, and how much is refunded?",
  },
  clauses: ["二(七)"],
  facts: facts(
    {
      ...worker,
      trainingFrom,
      trainingCharged: optional(money({ zh: "已收培训费", en: "amount charged for the training" })),
      appraisalCharged: optional(money({ zh: "已收鉴定费", en: "amount charged for the appraisal" })),
    },
    bornBefore("trainingFrom", trainingFrom.title),
  ),
  answer: answer({
    entitled: flag({ zh: "培训和鉴定免费", en: "training and appraisal are free" }),
    refundDue: nullable(
      paid(money({ zh: "应退还的培训费和鉴定费", en: "refund due for training and appraisal" }), {
        by: parties.trainer,
        to: parties.person,
      }),
    ),
  }),
  uses: [impoverishedWorker],
  findings: {
    entitled: {
      holds: {
        zh: "属于贫困劳动者，培训和鉴定免费",
        en: "is an impoverished worker, so training and appraisal are free",
      },
      fails: {
        zh: "不属于贫困劳动者，不适用本条的免费规定",
        en: "is not an impoverished worker, so this clause does not make them free",
      },
    },
    "charges-needed": {
      zh: "须填报已收培训费和已收鉴定费，方可确定应退还的金额",
      en: "the refund depends on what was charged for the training and the appraisal, which is not stated",
    },
    "refund-due": { zh: "已收取的{refundDue:yuan}应予退还", en: "{refundDue:yuan} was charged and must be refunded" },
  },
  decide(facts, policy) {
    const person = isImpoverishedWorker(facts, facts.trainingFrom, policy);
    const entitled = policy.condition("二(七)", "entitled", person);
    if (!entitled) return { entitled, refundDue: yuan(0) };
    const { trainingCharged, appraisalCharged } = facts;
    if (trainingCharged === undefined || appraisalCharged === undefined) {
      policy.found("二(七)", "charges-needed");
      return { entitled, refundDue: null };
    }
    const charged = trainingCharged + appraisalCharged;
    const refundDue = checkedYuan(charged, "trainingCharged");
    if (charged > 0) policy.found("二(七)", "refund-due", { refundDue });
    return { entitled, refundDue };
  },
});
