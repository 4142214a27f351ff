import { frozen } from "../language/frozen.ts";
import type { Language, Text } from "../language/text.ts";
import { adoptionWith, defaultAdoption, type Effective, type Options } from "./adoption.ts";
import type { Clauses } from "./clause.ts";
import type { Determination } from "./determination.ts";
import { explained, rulesBelow } from "./explain.ts";
import type { Figures } from "./figure.ts";
import { ruleUnder } from "./make-rule.ts";
import type { Readings } from "./reading.ts";
import type { AnyRule, DefineRule } from "./rule.ts";

interface DocumentParts<Name extends string, F extends Figures, R extends Readings> {
  readonly name: Name;
  /** The title of the document, and what it means in English. */
  readonly title: Text;
  /** What it decides, in one sentence. */
  readonly summary: Text;
  readonly figures: F;
  readonly readings: R;
  /** The prefix that makes an address in its rules a full id; by default `<name>/`. */
  readonly prefix?: string;
  /** When it takes effect: its rules reject earlier dates. */
  readonly effective?: Effective & { readonly figure: keyof F & string };
}

/** 文件 — A document's title, figures and readings, and the function that makes its rules. */
export interface PolicyDocument<
  Name extends string,
  Address extends string,
  F extends Figures,
  R extends Readings,
  O extends Options,
> extends DocumentParts<Name, F, R> {
  /** Makes one rule of this document. */
  readonly rule: DefineRule<Name, Address, F, R, O>;
  /** The same rules, bound to a county's readings and figures. */
  readonly adopt: <const Rules extends RulesByName>(rules: Rules, options: O) => Rules;
}

/** Rules by the names under which they are exported. */
type RulesByName = Readonly<Record<string, AnyRule>>;

/** 定义文件 — Binds figures and readings to the rules of a document; the compiler checks its clause addresses. */
export function defineDocument<const Address extends string, O extends Options = Options>() {
  return <const Name extends string, const F extends Figures, const R extends Readings>(
    parts: DocumentParts<Name, F, R>,
  ): PolicyDocument<Name, Address, F, R, O> => {
    frozen(parts);
    const adoption = defaultAdoption(parts);
    return Object.freeze({
      ...parts,
      rule: ((definition: never) => ruleUnder(parts, definition, adoption)) as never,
      adopt: <Rules extends RulesByName>(rules: Rules, options: O) => {
        adoptionWith(parts, adoption, options);
        const bound = Object.entries(rules).map(([name, rule]) => [name, rule.adopt(options)]);
        return Object.freeze(Object.fromEntries(bound));
      },
    });
  };
}

/** 完整文件 — A document together with its clauses and rules: all that the catalogue needs of it. */
export interface CompletePolicy<Rules extends RulesByName = RulesByName>
  extends DocumentParts<string, Figures, Readings> {
  readonly clauses: Clauses;
  readonly rules: Rules;
}

/** Joins a document with its clauses and rules. The rules are in the order of the text, by their first clauses. */
export function completePolicy<const Rules extends RulesByName>(
  { name, title, summary, figures, readings }: DocumentParts<string, Figures, Readings>,
  clauses: Clauses,
  rules: Rules,
): CompletePolicy<Rules> {
  const addresses = Object.values(clauses).map(({ id }) => id);
  const place = ({ clauses: [first = ""] }: AnyRule): number => addresses.indexOf(first);
  // engines and bundlers disagree on the order of a module's exports
  const ordered = Object.entries(rules).sort(([a, one], [b, other]) => place(one) - place(other) || (a < b ? -1 : 1));
  const all = Object.freeze(Object.fromEntries(ordered)) as Rules;
  return Object.freeze({ name, title, summary, figures, readings, clauses, rules: all });
}

/**
 * 说明 — Puts a determination into words, also one that was stored as JSON: the rule, each ground with its clause
 * (✓ met, ✗ not met, • a statement or a classification), the figures and readings used, then, indented, the determinations on which it is based.
 */
type Explain = (determination: Determination, language: Language) => string;

/** Makes `explain` for all rules of these documents. */
export function explainerOf(policies: readonly { readonly rules: RulesByName }[]): Explain {
  return (determination, language) =>
    explained(rulesBelow(policies.flatMap(({ rules }) => Object.values(rules))), determination, language);
}
