import type { Text } from "../../kernel/language/index.ts";

/** Why a fact that may usually be left out is required. */
export const byReading: Text = { zh: "按所选口径须填报此项", en: "a value, required by the chosen reading" };
