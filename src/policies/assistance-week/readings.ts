import { defineReadings, type ReadingWords } from "../../kernel/reading.ts";

/** No ambiguity affects a result; others are noted at the rules. */
export const readings = defineReadings({});

/** Texts of the readings. */
export const readingWords = {} as const satisfies ReadingWords<typeof readings>;
