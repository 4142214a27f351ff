import { defineReadings } from "../../kernel/policy/reading.ts";

/** No ambiguity affects a result; others are noted at the rules. */
export const readings = defineReadings({});
