import { type Adoption, adoptionWith, type Options } from "./adoption.ts";
import type { CalendarDate } from "./calendar.ts";
import { Deliberation } from "./deliberation.ts";
import type { Determination } from "./determination.ts";
import { PolicyError } from "./errors.ts";
import { checked, type Facts } from "./facts.ts";
import type { Figure, Figures } from "./figure.ts";
import type { Reading, Readings } from "./reading.ts";
import { RuleMemory } from "./rule-memory.ts";
import type { FigureUse, Timeline } from "./timeline.ts";
import type { ValueOf } from "./unit.ts";
import type { DataArgument, Findings, NamesOfConditions, NamesOfStatements } from "./words.ts";

/** What `decide` is given besides the facts: the document's figures and readings, and the record of what was found. */
export interface Policy<At extends string, F extends Findings, Fig extends Figures, R extends Readings> {
  /** Records what was found under a clause. */
  found<N extends NamesOfStatements<F>>(at: At, finding: N, ...data: DataArgument<F[N]>): void;
  /** Records a condition under a clause, whether it holds or not, and answers it. */
  condition<N extends NamesOfConditions<F>>(at: At, finding: N, holds: boolean, ...data: DataArgument<F[N]>): boolean;
  /** The value of a figure on a day. */
  figure<N extends keyof Fig & string>(name: N, on: CalendarDate): Fig[N] extends Figure<infer U> ? ValueOf<U> : never;
  /** The value of a figure day by day, for loops over many days. */
  figureByDay<N extends keyof Fig & string>(
    name: N,
  ): (on: CalendarDate) => Fig[N] extends Figure<infer U> ? ValueOf<U> : never;
  /** A figure's timeline, where the times of its values matter. */
  timeline(name: keyof Fig & string): Timeline;
  /** Records a value found on such a timeline among the figures used. */
  used(figure: FigureUse): void;
  /** The option in force for an open point. */
  reading<N extends keyof R & string>(name: N): R[N] extends Reading<infer Option> ? Option : never;
  /** The value of another rule of the document; its determination is kept among those that this one rests on. */
  apply<Out, Value>(rule: Decidable<Out, Value>, facts: Out): Value;
}

/** What a rule is made of. */
export interface RuleDefinition<
  Out,
  In,
  Value,
  At extends string,
  F extends Findings,
  Fig extends Figures,
  R extends Readings,
> {
  readonly name: string;
  readonly clauses: readonly At[];
  readonly facts: Facts<Out, In>;
  readonly decide: (facts: Out, policy: Policy<At, F, Fig, R>) => Value;
}

export type Outcome<Value> =
  | { readonly ok: true; readonly determination: Determination<Value> }
  | { readonly ok: false; readonly error: PolicyError };

/** For the kernel: what decides under the adoption of the rule that applies it. */
interface Decidable<Out, Value> {
  decideUnder(adoption: Adoption, facts: Out): Determination<Value>;
}

/**
 * 规则 — one pure function: facts in, determination out. Called, it checks the facts and decides, or throws a PolicyError with
 * every fault at once. `O`: the readings and figures of its document.
 */
export interface Rule<In, Out, Value, O extends Options = Options> extends Decidable<Out, Value> {
  // without a comment of its own, so that editors show what the rule itself says
  (facts: In, options?: O): Determination<Value>;
  /** The same, with the error as a result instead of a throw. */
  safe(facts: unknown, options?: O): Outcome<Value>;
  /** The typed, unchecked path that loops use: facts as they are after checking. */
  decide(facts: Out): Determination<Value>;
  /** Document and name: `landless-farmers/funding-shares`. */
  readonly name: string;
  /** The clauses that it follows from: `landless-farmers/六(一)2`. */
  readonly clauses: readonly string[];
  readonly facts: Facts<Out, In>;
  /** The same rule under a county's options. */
  adopt(options: O): Rule<In, Out, Value, O>;
}

/** Any rule, where its facts do not matter. */
export interface AnyRule {
  readonly name: string;
  readonly clauses: readonly string[];
  readonly facts: { readonly schema: unknown };
  safe(facts: unknown, options?: Options): Outcome<unknown>;
  adopt(options: Options): AnyRule;
}

/** The parts of a document that its rules work with. */
export interface RuleSource {
  readonly name: string;
  readonly figures: Figures;
  readonly readings: Readings;
  /** Its clauses are those of other documents, so that its addresses are full ids: `employee-pension/八17`. */
  readonly citesOtherDocuments?: true;
}

/** Makes the callable rule of a definition under an adoption. */
export function ruleUnder<
  Out,
  In,
  Value,
  At extends string,
  F extends Findings,
  Fig extends Figures,
  R extends Readings,
  O extends Options,
>(
  source: RuleSource,
  definition: RuleDefinition<Out, In, Value, At, F, Fig, R>,
  adoption: Adoption,
): Rule<In, Out, Value, O> {
  const name = `${source.name}/${definition.name}`;
  const prefix = source.citesOtherDocuments ? "" : `${source.name}/`;

  const memory = new RuleMemory(name, prefix);

  const decideUnder = (active: Adoption, facts: Out): Determination<Value> => {
    const deliberation = Deliberation.begun(memory, active);
    try {
      return deliberation.concluded(definition.decide(facts, deliberation as unknown as Policy<At, F, Fig, R>));
    } catch (error) {
      deliberation.ended();
      throw error;
    }
  };

  const decideChecked = (facts: unknown, options: Options | undefined): Determination<Value> => {
    const active = options === undefined ? adoption : adoptionWith(source, adoption, options);
    const known = checked(definition.facts, facts);
    if (known instanceof PolicyError) throw known;
    return decideUnder(active, known);
  };

  const safe = (facts: unknown, options?: Options): Outcome<Value> => {
    try {
      return { ok: true, determination: decideChecked(facts, options) };
    } catch (error) {
      if (error instanceof PolicyError) return { ok: false, error };
      throw error;
    }
  };

  // named by its key: a name given afterwards makes the function slow to look things up in
  const { [name]: rule } = {
    [name]: (facts: In, options?: Options): Determination<Value> => decideChecked(facts, options),
  };

  const parts = {
    clauses: definition.clauses.map((at) => prefix + at),
    facts: definition.facts,
    safe,
    decide: (facts: Out) => decideUnder(adoption, facts),
    decideUnder,
    adopt: (options: Options) => ruleUnder(source, definition, adoptionWith(source, adoption, options)),
  };
  for (const [key, value] of Object.entries(parts)) Object.defineProperty(rule, key, { value, enumerable: true });
  return rule as unknown as Rule<In, Out, Value, O>;
}
