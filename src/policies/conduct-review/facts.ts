import { itemsOf } from "../../kernel/policy/items.ts";
import type { ClauseAddress } from "./document.ts";

/** Defines a list that a clause of this document states. */
export const items = itemsOf<ClauseAddress>("conduct-review");
