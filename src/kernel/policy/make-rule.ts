import type { CalendarDate } from "../days/calendar.ts";
import { fault, PolicyError, rejection, withFaults } from "../language/errors.ts";
import { frozen } from "../language/frozen.ts";
import type { Language } from "../language/text.ts";
import { type Adoption, adoptionWith, type Options } from "./adoption.ts";
import { DecisionContext, type RuleIdentity } from "./decision-context.ts";
import type { Determination } from "./determination.ts";
import { explained, rulesBelow } from "./explain.ts";
import type { Figures } from "./figure.ts";
import type { Findings } from "./findings.ts";
import type { Described, Outcome, Policy, Rule, RuleDefinition, RuleSource } from "./rule.ts";
import { ValueContext } from "./value-context.ts";

type Decide<Out, Value> = (facts: Out, policy: Policy<never, never, never, never>) => Value;

/** Makes the callable rule of a definition under an adoption. */
export function ruleUnder<Name extends string, Out, In, Value, O extends Options>(
  source: RuleSource,
  definition: RuleDefinition<Name, Out, In, Value, string, Findings, Decide<Out, Value>>,
  adoption: Adoption,
): Rule<In, Out, Value, O, Name> {
  const identity = identityOf(source, definition);

  const { title, question, findings, uses = [], due } = definition;
  const { parse } = definition.facts;
  const decided = deciderOf(source, definition);
  const decideUnder = (active: Adoption, facts: Out): Determination<Value> => {
    const context = new DecisionContext(identity, active);
    return context.conclude(decided(active, facts, context));
  };
  const valueIn = (context: ValueContext, facts: Out): Value => decided(context.adoption, facts, context);

  const context = new ValueContext(adoption);

  const decideChecked = (facts: unknown, options: Options | undefined): Determination<Value> => {
    const active = options === undefined ? adoption : adoptionWith(source, adoption, options);
    const known = parse(facts);
    if (known instanceof Error) throw known;
    return decideUnder(active, known);
  };

  // named via a computed key: setting `name` later would slow property lookup
  const { [identity.name]: rule } = {
    // Stryker disable next-line ArrowFunction: a changed copy of the function would have no name
    [identity.name]: (facts: In, options?: Options): Determination<Value> => decideChecked(facts, options),
  };
  // a rule under a county's options has the same facts and answer
  const named = { name: identity.name, title };
  const [facts, answer] = [definition.facts.of(named), definition.answer.of(named)];
  const parts = {
    title: frozen(title),
    question: frozen(question),
    clauses: Object.freeze([...identity.clauseIds.values()]),
    facts,
    answer,
    due: frozen(due),
    uses: Object.freeze([...uses]),
    findings: frozen(findings),
    source,
    adoption,
    safe: (facts: unknown, options?: Options) => outcomeOf(() => decideChecked(facts, options)),
    decide: (known: Out) => decideUnder(adoption, known),
    decideUnder,
    value: (known: Out) => valueIn(context, known),
    valueIn,
    adopt: (options: Options) =>
      ruleUnder(source, { ...definition, facts, answer }, adoptionWith(source, adoption, options)),
    explain: (determination: Determination, language: Language) =>
      explained(rulesBelow([rule as unknown as Described]), determination, language),
  };
  for (const [key, value] of Object.entries(parts)) Object.defineProperty(rule, key, { value, enumerable: true });
  return rule as unknown as Rule<In, Out, Value, O, Name>;
}

/** The function that decides. Rejects dates before the effective date, and adds the titles of fields to errors. */
function deciderOf<Out, In, Value>(
  source: RuleSource,
  { facts, forAnyDay, decide }: RuleDefinition<string, Out, In, Value, string, Findings, Decide<Out, Value>>,
) {
  const { titled, fields } = facts;
  const ofDocument = source.effective?.facts ?? [];
  const datesOfDecision = ofDocument.filter((name) => !forAnyDay && Object.hasOwn(fields, name));
  return (active: Adoption, known: Out, context: DecisionContext | ValueContext): Value => {
    try {
      if (active.effectiveFrom !== undefined) refuseEarlierDays(known as Dated, datesOfDecision, active.effectiveFrom);
      return decide(known, context as never);
    } catch (error) {
      throw error instanceof PolicyError ? titled(withTitles(error, source.figures)) : error;
    }
  };
}

function outcomeOf<Value>(decide: () => Determination<Value>): Outcome<Value> {
  try {
    return { ok: true, determination: decide() };
  } catch (error) {
    if (error instanceof PolicyError) return { ok: false, error };
    throw error;
  }
}

type Dated = Readonly<Record<string, CalendarDate | readonly CalendarDate[] | undefined>>;

/** Throws for a date before the document takes effect. */
function refuseEarlierDays(facts: Dated, names: readonly string[], from: CalendarDate): void {
  for (const name of names) {
    const given = facts[name];
    if (typeof given === "string") refuseEarlier(name, given, from);
    else if (given !== undefined) refuseEarlierAmong(name, given, from);
  }
}

function refuseEarlierAmong(name: string, days: readonly CalendarDate[], from: CalendarDate): void {
  days.forEach((day, index) => {
    refuseEarlier(`${name}[${index}]`, day, from);
  });
}

function refuseEarlier(path: string, day: CalendarDate, from: CalendarDate): void {
  if (day >= from) return;
  throw rejection(path, "out-of-range", day, {
    zh: `自${from}起执行，日期不得更早`,
    en: `a date on or after ${from}, when the document takes effect`,
  });
}

/** An error found while deciding, with the titles of the figures. */
function withTitles(error: PolicyError, figures: Figures): PolicyError {
  const faults = error.faults.map((one) => {
    const name = one.path.replace(/^figures\./, "");
    const title = name !== one.path && Object.hasOwn(figures, name) ? figures[name]?.title : undefined;
    return title === undefined ? one : fault(one.path, one.code, one.given, one.expected, title);
  });
  return withFaults(error, faults);
}

function identityOf(
  source: RuleSource,
  { name, clauses }: { readonly name: string; readonly clauses: readonly string[] },
): RuleIdentity {
  const { prefix = `${source.name}/` } = source;
  const clauseIds = new Map(clauses.map((address) => [address, prefix + address]));
  return { name: `${source.name}/${name}`, clauseIds, prefix };
}
