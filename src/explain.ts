import { policy as coordination } from "./coordination/index.ts";
import { explainerOf } from "./kernel/policy/index.ts";
import * as documents from "./policies/documents.ts";

/**
 * 说明 — Puts a determination of any document, or of `coordination`, into words, also one that came back from
 * JSON: the rule, each ground with its clause (✓ holds, ✗ does not, • a statement or a classification), figures, readings, and the determinations that it
 * rests on, indented. A page that needs one rule or one document uses `rule.explain` or that document's `explain`.
 *
 * @example explain(landlessFarmers.age({ birthDate: "1952-05-01", on: "2012-05-01" }), "zh").split("\n")[1]?.trim()
 * // "• 五(三)1 1952年5月1日出生，截至2012年5月1日年满60周岁"
 */
export const explain = explainerOf([...Object.values(documents).map(({ policy }) => policy), coordination]);
