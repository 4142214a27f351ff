import { defineReadings } from "../../kernel/policy/index.ts";

/** No ambiguity affects a result; others are noted at the rules. */
export const readings = defineReadings({});
