import { defineReadings, type ReadingWords } from "../../kernel/reading.ts";

/** No point that the text leaves open changes a result: those that there are stand as comments beside the rules. */
export const readings = defineReadings({});

/** What the readings say to people. */
export const readingWords = {} as const satisfies ReadingWords<typeof readings>;
