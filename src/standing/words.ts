import type { DocumentWords } from "../kernel/explain.ts";
import { figures } from "./figures.ts";
import { readingWords } from "./readings.ts";
import { standingWords } from "./standing-words.ts";

/** All that `standing` says to people. */
export const words: DocumentWords = { rules: { standing: standingWords }, figures, readings: readingWords };
