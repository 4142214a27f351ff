import type { AnyRule } from "../../kernel/policy/index.ts";
import type { DocumentColumns } from "../document-columns.ts";
import { landlessColumns } from "../landless/columns.ts";
import { isSettings, landlessCounty } from "../landless/county-settings.ts";

const columnsByRule: ReadonlyMap<string, DocumentColumns> = new Map([["landless-farmers/determine", landlessColumns]]);

/** The additions of a document to the columns of a rule. */
export const addedColumnsOf = (rule: AnyRule): DocumentColumns => columnsByRule.get(rule.name) ?? {};

/** The settings file of a rule's document; undefined if the data is not one. */
export const settingsOf = (rule: AnyRule, given: Readonly<Record<string, unknown>>) =>
  rule.name.startsWith("landless-farmers/") && isSettings(given) ? landlessCounty(rule, given) : undefined;
