import { itemsByIn } from "../shared/duties.ts";
import { type ClauseAddress, document } from "./document.ts";
import { type Party, parties } from "./facts.ts";

/** The items that one clause assigns to some parties, in the order of the text. */
export const itemsBy = itemsByIn<ClauseAddress, Party>(document.name, parties);

/** 未全部列举 — The words of a finding for a list that ends in 等: what it states is not all. */
export const openList = {
  zh: "原文所列以“等”字结尾，未全部列举",
  en: "the list in the text ends in “and others”, so it is not complete",
};
