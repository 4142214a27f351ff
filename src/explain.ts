import { explainer } from "./kernel/explain.ts";
import { words } from "./policies/words.ts";
import { words as standing } from "./standing/words.ts";

/**
 * 说明 — puts a determination of any of the nine documents, or of `standing`, into words, also one that came back from
 * JSON: the rule, each ground with its clause (✓ held, ✗ did not), figures, readings, and the determinations that it
 * rests on, indented.
 *
 * @example explain(ageBand({ birthDate: "1970-03-02", referenceDate: "2012-05-01" }), "zh")
 */
export const explain = explainer({ ...words, standing });
