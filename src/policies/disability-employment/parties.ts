import { thePerson } from "../../kernel/facts/index.ts";
import { labels } from "../../kernel/language/index.ts";

/** 收付各方 — Who pays and receives the amounts of this document; for the reward the clause names no payer. 三(一)2, 四(三). */
export const parties = {
  person: thePerson,
  ...labels({
    employer: { zh: "用人单位", en: "employer" },
    levy: { zh: "残疾人就业保障金", en: "disability employment levy" },
    government: { zh: "政府", en: "government" },
  }),
};
