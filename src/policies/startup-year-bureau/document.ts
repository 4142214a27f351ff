import type { Options } from "../../kernel/adoption.ts";
import { defineDocument } from "../../kernel/document.ts";
import type { Policy as PolicyOf } from "../../kernel/rule.ts";
import type { Words } from "../../kernel/words.ts";
import type { clauses } from "./clauses.ts";
import { figures } from "./figures.ts";
import { readings } from "./readings.ts";

/** An address of a clause of this document. */
export type At = keyof typeof clauses;

/** 县里的设定 — the readings and figures that a county may give. */
export interface CountyOptions extends Options<typeof figures, typeof readings> {}

/** What the rules of this document decide with. */
export type Policy<W extends Words> = PolicyOf<At, W["findings"], typeof figures, typeof readings>;

/** 县人事劳动和社会保障局开展创业服务年活动实施方案二 — its figures and readings, and the form of its rules. */
export const { rule, adopt } = defineDocument<At, CountyOptions>()({ name: "startup-year-bureau", figures, readings });
