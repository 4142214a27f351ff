import { catalogue } from "../catalogue.ts";
import { policy as coordination } from "../coordination/index.ts";
import type { AnyRule, Figures, Readings } from "../kernel/policy/index.ts";
import * as documents from "../policies/documents.ts";
import { unknownName } from "./usage.ts";

/** A rule with the figures and readings of its document. */
export interface KnownRule {
  readonly rule: AnyRule;
  readonly document: string;
  readonly figures: Figures;
  readonly readings: Readings;
}

const policies = [...Object.values(documents).map(({ policy }) => policy), coordination];

/** Every rule, including benefit coordination, which does not belong to a document. */
export const knownRules: readonly KnownRule[] = policies.flatMap(({ name, rules, figures, readings }) =>
  Object.values<AnyRule>(rules).map((rule) => ({ rule, document: name, figures, readings })),
);

export const documentNames: readonly string[] = catalogue.documents.map(({ name }) => name);

/** A rule by its full name, or by the last part of the name if only one document has it. */
export function ruleOf(given: string): KnownRule {
  const exact = knownRules.filter(({ rule }) => rule.name === given);
  const short = knownRules.filter(({ rule }) => rule.name.endsWith(`/${given}`));
  const [found] = exact.length > 0 || short.length !== 1 ? exact : short;
  if (found !== undefined) return found;
  const names = (short.length > 1 ? short : knownRules).map(({ rule }) => rule.name);
  throw unknownName({ zh: "规则", en: "rule" }, given, names, "rules");
}

/** Whether an entry belongs to the requested document; throws if there is no such document. */
export function documentFilter(asked: string | undefined): (entry: { readonly document: string }) => boolean {
  if (asked === undefined) return () => true;
  const all = [...policies.map(({ name }) => name)];
  if (!all.includes(asked)) throw unknownName({ zh: "文件", en: "document" }, asked, all, "rules");
  return ({ document }) => document === asked;
}
