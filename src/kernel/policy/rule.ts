import type { CalendarDate } from "../days/calendar.ts";
import type { Answer, NothingElse } from "../facts/answer.ts";
import type { Facts } from "../facts/facts.ts";
import type { JsonSchema } from "../facts/field.ts";
import type { PolicyError } from "../language/errors.ts";
import type { Language, Text } from "../language/text.ts";
import type { Adoption, Effective, Options } from "./adoption.ts";
import type { Determination } from "./determination.ts";
import type { Due } from "./due.ts";
import type { Figure, Figures } from "./figure.ts";
import type { DataArgument, Findings, NamesOfConditions, NamesOfStatements } from "./findings.ts";
import type { Reading, Readings } from "./reading.ts";
import type { FigureUse, Timeline } from "./timeline.ts";
import type { ValueOf } from "./unit.ts";
import type { ValueContext } from "./value-context.ts";

/** The context passed to `decide`: the document's figures and readings, and methods that record findings. */
export interface Policy<Address extends string, F extends Findings, Fig extends Figures, R extends Readings> {
  /** Records a statement under a clause. */
  found<N extends NamesOfStatements<F>>(address: Address, finding: N, ...data: DataArgument<F[N]>): void;
  /** Records a condition under a clause, whether it holds or not, and returns whether it does. */
  condition<N extends NamesOfConditions<F>>(
    address: Address,
    finding: N,
    holds: boolean,
    ...data: DataArgument<F[N]>
  ): boolean;
  /** The value of a figure on a date. */
  figure<N extends keyof Fig & string>(name: N, on: CalendarDate): Fig[N] extends Figure<infer U> ? ValueOf<U> : never;
  /** The value of a figure date by date, for loops over many dates. */
  figureByDay<N extends keyof Fig & string>(
    name: N,
  ): (on: CalendarDate) => Fig[N] extends Figure<infer U> ? ValueOf<U> : never;
  /** A figure's timeline, where the dates of its values matter. */
  timeline(name: keyof Fig & string): Timeline;
  /** Records a value found on such a timeline among the figures used. */
  recordUse(figure: FigureUse): void;
  /** The option in force for an open point. */
  reading<N extends keyof R & string>(name: N): R[N] extends Reading<infer Option> ? Option : never;
  /** The value of another rule of the document; the determination is then based on that rule's determination. */
  apply<Out, Value>(rule: Decidable<Out, Value>, facts: Out): Value;
}

/** The declaration of a rule, and its function `decide`. */
export interface RuleDefinition<Name extends string, Out, In, Value, Address extends string, W extends Findings, D> {
  /** The name of its file: `funding-shares`. */
  readonly name: Name;
  readonly title: Text;
  /** The question that the rule answers. */
  readonly question: Text;
  readonly clauses: readonly Address[];
  readonly facts: Facts<Out, In>;
  /** Its value, declared like the facts. */
  readonly answer: Answer<Value>;
  /** How to read the amounts due by month or year from its answer, if there are any. */
  readonly due?: Due<NoInfer<Value>>;
  /** The rules that it applies. */
  readonly uses?: readonly AnyRule[];
  readonly findings: W;
  /** Also decides for days before the document takes effect: an age. */
  readonly forAnyDay?: boolean;
  readonly decide: D;
}

/** Makes one rule of a document. The compiler checks that `decide` returns the fields of `answer` and no others. */
export type DefineRule<
  Document extends string,
  Address extends string,
  Fig extends Figures,
  R extends Readings,
  O extends Options,
> = <
  const Name extends string,
  Out,
  In,
  Value,
  const W extends Findings,
  D extends (facts: Out, policy: Policy<Address, W, Fig, R>) => Value,
>(
  definition: RuleDefinition<Name, Out, In, Value, Address, W, D> & NothingElse<Value, ReturnType<D>>,
) => Rule<In, Out, Value, O, `${Document}/${Name}`>;

export type Outcome<Value> =
  // each also has the other's field, as undefined: `strict: false` cannot narrow by `ok`
  | { readonly ok: true; readonly determination: Determination<Value>; readonly error?: undefined }
  | { readonly ok: false; readonly error: PolicyError; readonly determination?: undefined };

/** For the kernel: decides under the adoption of the rule that applies it. A value context stores nothing, so one is enough for all. */
interface Decidable<Out, Value> {
  decideUnder(adoption: Adoption, facts: Out): Determination<Value>;
  valueIn(context: ValueContext, facts: Out): Value;
}

/**
 * 规则 — One pure function: facts in, determination out. Called, it checks the facts and decides, or throws a PolicyError with
 * every fault at once. `O`: the readings and figures of its document.
 */
export interface Rule<In, Out, Value, O extends Options = Options, Name extends string = string>
  extends Decidable<Out, Value>,
    Described {
  // no docstring here, so that editors show the rule's own
  (facts: In, options?: O): Determination<Value>;
  /** The same, but returns the error instead of throwing it. */
  safe(facts: unknown, options?: O): Outcome<Value>;
  /** Decides facts that are already checked. For loops. */
  decide(facts: Out): Determination<Value>;
  /** The value only, if grounds are not needed. */
  value(facts: Out): Value;
  readonly name: Name;
  readonly facts: Facts<Out, In>;
  readonly answer: Answer<Value>;
  /** The amounts due by month or year; undefined for rules that do not pay by period. */
  readonly due: Due<Value> | undefined;
  /** The same rule under a county's options. */
  adopt(options: O): Rule<In, Out, Value, O, Name>;
}

/** The declaration that every rule carries. */
export interface Described {
  /** Document and name: `landless-farmers/funding-shares`. */
  readonly name: string;
  readonly title: Text;
  readonly question: Text;
  /** The clauses on which it is based: `landless-farmers/六(一)2`. */
  readonly clauses: readonly string[];
  /** The rules that it applies. */
  readonly uses: readonly AnyRule[];
  readonly findings: Findings;
  /** The parts of its document that rules need. */
  readonly source: RuleSource;
  /** For the kernel and rosters: the figures and readings in force. */
  readonly adoption: Adoption;
  /** Puts a determination of this rule into words, in Chinese or English, also one that was stored as JSON. */
  explain(determination: Determination, language: Language): string;
}

/** Any rule, whatever its facts. */
export interface AnyRule extends Described {
  readonly facts: { readonly schema: JsonSchema; readonly plainSchema: JsonSchema };
  readonly answer: { readonly schema: JsonSchema; readonly plainSchema: JsonSchema };
  readonly due: Due<never> | undefined;
  safe(facts: unknown, options?: Options): Outcome<unknown>;
  adopt(options: Options): AnyRule;
}

/** The parts of a document that its rules work with. */
export interface RuleSource {
  readonly name: string;
  readonly figures: Figures;
  readonly readings: Readings;
  /** The prefix that makes its addresses full ids; by default `<name>/`. */
  readonly prefix?: string;
  readonly effective?: Effective;
}
