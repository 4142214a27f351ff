import type { Language, Text } from "../../kernel/language/index.ts";
import type { ScopeCondition } from "../../policies/landless-farmers/scope/scope.ts";

const unmet: Readonly<Record<ScopeCondition, Text>> = {
  expropriated: { zh: "土地不是由政府依法征收", en: "the land was not lawfully expropriated by the government" },
  "collective-arable-land": { zh: "征收的不是农村集体耕地", en: "the land was not rural collective arable land" },
  "land-below-threshold": {
    zh: "户人均剩余耕地不低于规定比例",
    en: "remaining arable land per person is not below the threshold",
  },
  "contract-right": { zh: "征地时不享有耕地承包权", en: "held no land contract right at expropriation" },
  "registered-agricultural": { zh: "不属于在册农业人口", en: "was not registered as agricultural population" },
};
const conditions: ReadonlyMap<string, Text> = new Map(Object.entries(unmet));

/** 不符合的条件 — An unmet condition of the scope, in a few words. The person's figures and dates are in the grounds. */
export const conditionText = (name: string, language: Language): string => conditions.get(name)?.[language] ?? name;
