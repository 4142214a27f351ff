import { thePerson } from "../../kernel/facts/index.ts";
import { labels } from "../../kernel/language/index.ts";

/** 收付各方 — Who pays and receives the amounts of this document; for training and recruitment the clauses name no payer. 二, 四7, 五10. */
export const parties = {
  person: thePerson,
  ...labels({
    "district-finance": { zh: "区财政", en: "district finance" },
    government: { zh: "政府", en: "government" },
    employer: { zh: "用人单位", en: "employer" },
    "pension-fund": { zh: "基本养老保险基金", en: "basic pension fund" },
  }),
};
