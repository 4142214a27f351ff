import { type Adoption, adoptionWith, defaultAdoption, type Options } from "./adoption.ts";
import type { Figures } from "./figure.ts";
import type { Readings } from "./reading.ts";
import { type AnyRule, type Rule, type RuleDefinition, ruleUnder } from "./rule.ts";
import type { Findings } from "./words.ts";

interface DocumentParts<F extends Figures, R extends Readings> {
  readonly name: string;
  readonly figures: F;
  readonly readings: R;
  /** Its clauses are those of other documents: `At` and the addresses in its readings are full ids. */
  readonly citesOtherDocuments?: true;
}

/** 文件 — a document's figures and readings, and the form in which its rules are written. `At`: its clause addresses. */
export interface PolicyDocument<At extends string, F extends Figures, R extends Readings, O extends Options>
  extends DocumentParts<F, R> {
  /** Writes one rule of this document. */
  readonly rule: <Out, In, Value, W extends Findings>(
    definition: RuleDefinition<Out, In, Value, At, W, F, R>,
  ) => Rule<In, Out, Value, O>;
  /** The same rules, bound to a county's readings and figures. */
  readonly adopt: <const Rules extends Readonly<Record<string, AnyRule>>>(rules: Rules, options: O) => Rules;
}

/** 定义文件 — binds figures and readings to the rules of a document; its clause addresses are checked by the compiler. */
export function defineDocument<const At extends string, O extends Options = Options>() {
  return <const F extends Figures, const R extends Readings>(
    parts: DocumentParts<F, R>,
  ): PolicyDocument<At, F, R, O> => {
    const adoption: Adoption = defaultAdoption(parts);
    return {
      ...parts,
      rule: (definition) => ruleUnder(parts, definition, adoption),
      adopt: (rules, options) => {
        adoptionWith(parts, adoption, options);
        const bound = Object.entries(rules).map(([name, rule]) => [name, rule.adopt(options)]);
        return Object.freeze(Object.fromEntries(bound));
      },
    };
  };
}
