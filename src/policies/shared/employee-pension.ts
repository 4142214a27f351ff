import { reading } from "../../kernel/policy/index.ts";

/** 退出职工养老保险以后 — The reading of every document on which the exclusion by the employees' pension bears. */
export const afterWithdrawalReading = <const Address extends string>(...clauses: readonly Address[]) =>
  reading({
    question: {
      zh: "退出职工养老保险后，能否参加被征地人员养老保障和养老补助？",
      en: "May a person who has left the employees' pension enrol in the landless farmers' schemes?",
    },
    options: {
      final: { zh: "不能，一经选择不可变更", en: "no: the choice is final" },
      "only-while-insured": { zh: "可以，退出后不再受限制", en: "yes: the exclusion ends on leaving" },
    },
    default: "final",
    why: { zh: "条文自选择职工养老保险时起即予排除", en: "the exclusion applies from the choice onwards" },
    clauses,
  });

/** The part of a policy needed to decide about the exclusion. */
interface PolicyOfExclusion {
  reading(name: "landless-pension-after-withdrawal"): "final" | "only-while-insured";
}

/** Whether the exclusion by the employees' pension holds for a person who chose it. */
export const isExcluded = (hasWithdrawn: boolean, policy: PolicyOfExclusion): boolean =>
  !hasWithdrawn || policy.reading("landless-pension-after-withdrawal") === "final";
