import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { bornBy } from "../facts.ts";
import { asOf, workingAge } from "../scope/working-age.ts";
import { conditionFindings, jobSeeker } from "./job-seeker.ts";

/**
 * 就业服务 — Decides which employment services a landless farmer gets: the unemployment register, the re-employment
 * policies, and priority in the rural transfer training programme. 四(一).
 *
 * Anyone who is out of work may register; only the other two require working age.
 *
 * @example employmentServices({ birthDate: "1970-03-02", on: "2012-05-01", employed: false, wantsWork: true,
 *   ableToWork: true }).value
 * // { unemploymentRegister: true, reemploymentPolicies: true, transferTrainingPriority: true }
 */
export const employmentServices = rule({
  name: "employment-services",
  title: { zh: "就业服务", en: "Employment services" },
  question: { zh: "可以享受哪些就业服务和扶持政策？", en: "Which employment services and policies apply?" },
  clauses: ["四(一)"],
  facts: facts(jobSeeker, bornBy("on", asOf)),
  answer: answer({
    unemploymentRegister: flag({ zh: "纳入失业登记", en: "enters the unemployment register" }),
    reemploymentPolicies: flag({ zh: "享受再就业扶持政策", en: "may use the re-employment policies" }),
    transferTrainingPriority: flag({ zh: "属于转移就业培训重点对象", en: "has priority in rural transfer training" }),
  }),
  uses: [workingAge],
  findings: {
    ...conditionFindings,
    "unemployment-register": {
      zh: "纳入统一的失业登记，享受就业服务",
      en: "enters the unified unemployment register and receives its services",
    },
    "reemployment-policies": { zh: "可享受再就业扶持政策", en: "may use the re-employment policies" },
    "transfer-training-priority": {
      zh: "属于农村劳动力转移就业培训的重点对象，优先安排服务和培训",
      en: "has priority in rural transfer training, for services and for training",
    },
  },
  decide(facts, policy) {
    const { inWorkingAge } = policy.apply(workingAge, facts);
    const unemployed = policy.condition("四(一)", "not-employed", !facts.employed);
    const ofAge = policy.condition("四(一)", "working-age", inWorkingAge);
    const willing = policy.condition("四(一)", "wants-work", facts.wantsWork);
    const able = policy.condition("四(一)", "able-to-work", facts.ableToWork);

    const reemploymentPolicies = ofAge && unemployed && willing;
    const transferTrainingPriority = reemploymentPolicies && able;
    if (unemployed) policy.found("四(一)", "unemployment-register");
    if (reemploymentPolicies) policy.found("四(一)", "reemployment-policies");
    if (transferTrainingPriority) policy.found("四(一)", "transfer-training-priority");
    return { unemploymentRegister: unemployed, reemploymentPolicies, transferTrainingPriority };
  },
});
