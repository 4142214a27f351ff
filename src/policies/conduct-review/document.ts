import { defineDocument } from "../../kernel/document.ts";
import type { Policy as PolicyOf } from "../../kernel/rule.ts";
import type { Words } from "../../kernel/words.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** An address of a clause of this document. */
export type At = keyof typeof clauses;

/** What the rules of this document decide with. */
export type Policy<W extends Words> = PolicyOf<At, W["findings"], typeof figures, typeof readings>;

/** 县人力资源和社会保障局民主评议政风行风工作实施方案 — its figures and readings, and the form of its rules. */
export const { rule, adopt } = defineDocument<At>()({ name: "conduct-review", figures, readings });
