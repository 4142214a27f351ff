import { itemsOf } from "../../kernel/policy/items.ts";
import type { ClauseAddress } from "./document.ts";

/** Makes the lists of this document. */
export const items = itemsOf<ClauseAddress>("startup-year-bureau");
