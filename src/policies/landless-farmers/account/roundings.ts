import { oneOf } from "../../../kernel/facts/index.ts";
import { labels, type Text } from "../../../kernel/language/index.ts";

/** 舍入方式 — How an amount was rounded. */
export const roundingLabels = labels({
  "half-up-to-the-fen": { zh: "四舍五入到分", en: "half up to the fen" },
  "down-to-the-fen": { zh: "不足一分舍去", en: "down to the fen" },
  "half-up-to-the-jiao": { zh: "四舍五入到角", en: "half up to the jiao" },
  "up-to-the-yuan": { zh: "见分进元", en: "up to the yuan" },
  "largest-remainder": {
    zh: "不足一分舍去，差额补给余数大的部分",
    en: "down to the fen; what the total lacks goes to the largest remainders",
  },
});
export type Rounding = keyof typeof roundingLabels;

export const roundings = {
  fen: "half-up-to-the-fen",
  "fen-down": "down-to-the-fen",
  jiao: "half-up-to-the-jiao",
  "up-to-yuan": "up-to-the-yuan",
} as const satisfies Record<string, Rounding>;

export const roundingOf = (title: Text) => oneOf(title, roundingLabels);
