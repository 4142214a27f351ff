/** The words that the pages on a whole life share. */
export const lifeWords = {
  birthDate: { zh: "出生日期", en: "date of birth" },
  born: { zh: "出生", en: "born" },
  events: { zh: "时间线", en: "Time line" },
  years: { zh: "周岁", en: "years" },
  perMonth: { zh: "每月", en: "per month" },
  perYear: { zh: "全年", en: "per year" },
  total: { zh: "合计", en: "total" },
  individual: { zh: "个人缴费", en: "individual contribution" },
  yuan: { zh: "元", en: "yuan" },
  reasons: { zh: "逐条依据", en: "Clause by clause" },
  rules: { zh: "所用规则", en: "Rules applied" },
  noScript: { zh: "本页需要脚本。", en: "This page needs scripts." },
} as const;
