import { type Transfer, thePerson } from "../../kernel/facts/index.ts";
import { type Label, labels } from "../../kernel/language/index.ts";

/** 收付各方 — Who pays and receives the amounts of this document. The clauses name the amounts, and no payer. 二, 三(三). */
export const parties = {
  person: thePerson,
  ...labels({
    "employment-funds": { zh: "就业补助资金", en: "employment subsidy funds" },
    employer: { zh: "用人单位、组织单位", en: "employer or organiser" },
    placer: { zh: "介绍单位、介绍人", en: "who placed the person" },
    trainer: { zh: "培训机构", en: "training provider" },
    college: { zh: "职业院校", en: "vocational college" },
  }),
};

/** What the employment subsidy funds pay. */
export const fromFunds = (to: Label): Transfer => ({ by: parties["employment-funds"], to });
