import { catalogue } from "../../src/catalogue.ts";
import { decidedValue } from "../../src/evidence/case/outcome.ts";
import { type AnyField, isRecord } from "../../src/kernel/facts/index.ts";
import type { PolicyError } from "../../src/kernel/language/index.ts";
import type { AnyRule } from "../../src/kernel/policy/index.ts";
import { factsOf, optionsOf } from "../support/cases.ts";
import { countOf, isFull } from "../support/counts.ts";
import { everyDay } from "../support/days.ts";
import { results } from "../support/results.ts";
import {
  codedFields,
  codeOf,
  combinationsOf,
  dayPlacesOf,
  daysOf,
  declared,
  type Facts,
  inner,
  neighboursOf,
  someDays,
} from "./lattice.ts";

/** 分类 — A rule whose answer is one code among several, alone or beside other fields. */
export interface Classification {
  readonly rule: AnyRule;
  readonly fields: readonly (readonly [path: readonly string[], field: AnyField])[];
}

/** Those of all documents, by what the answers declare: a new document's are among them. */
export const classifications: readonly Classification[] = catalogue.rules
  .map(({ rule }) => ({ rule, fields: codedFields(declared(rule).answer.fields) }))
  .filter(({ fields }) => fields.length > 0);

/** What a rule answers to a case: its value, or why the case is refused. */
export type Decide = (facts: Facts) => { readonly value: unknown } | PolicyError;

/** The value alone, as evidence decides. */
export const decideBy =
  (rule: AnyRule): Decide =>
  (facts) =>
    decidedValue(rule as never, facts) as ReturnType<Decide>;

/** The value of the determination, with its grounds, as callers decide. */
export const determineBy =
  (rule: AnyRule): Decide =>
  (facts) => {
    const outcome = rule.safe(facts);
    return outcome.ok ? outcome.determination : outcome.error;
  };

/** The cases of a classification under one choice of figures and readings. */
interface Cases {
  readonly rule: AnyRule;
  readonly cases: Iterable<Facts>;
}

const mostRows = countOf(32, 5);
/** How many cases the days of one rule are spread over. */
const mostDays = countOf(4000, 400);
const mostSwept = 12;
/** In full, rules of at most so many facts are decided on every day of their first facts that are days, for one row. */
const fewFacts = 7;
const mostEveryDay = 2;

/**
 * All combinations of the facts by their declarations; then, since most of these contradict themselves where there are many facts, each
 * row of the rule's table with each fact at each of its values; and for one row of each answer each of its days on other days.
 */
export function casesOf({ rule, fields }: Classification): readonly Cases[] {
  const rows = results.filter(({ table, outcome }) => table.rule.name === rule.name && outcome.ok);
  const own = rows.map((result) => {
    const options = optionsOf(result.table, result.row);
    const adopted = options === undefined ? rule : rule.adopt(options as never);
    const value = result.outcome.ok ? result.outcome.determination.value : null;
    return { adopted, facts: factsOf(result.table, result.row) as Facts, answer: codesIn(fields, value).join() };
  });
  const one = [...new Map(own.map((row) => [row.answer, row])).values()].slice(0, mostSwept);
  const swept = one.flatMap(({ adopted, facts }) =>
    dayPlacesOf(adopted, facts).map((place) => ({ adopted, facts, place })),
  );
  const some = someDays(mostDays / Math.max(1, swept.length));
  const daily = swept.flatMap(({ place }) => (place.keys.length === 1 ? [place.path] : [])).slice(0, mostEveryDay);
  const isSmall = isFull && Object.keys(declared(rule).facts.fields).length <= fewFacts;
  const onEveryDay = ({ facts, place }: (typeof swept)[number]): boolean =>
    isSmall && facts === one[0]?.facts && daily.includes(place.path);
  const step = Math.max(1, Math.ceil(own.length / mostRows));
  return [
    { rule, cases: combinationsOf(rule) },
    ...own
      .filter((_, at) => at % step === 0)
      .map(({ adopted, facts }) => ({ rule: adopted, cases: neighboursOf(adopted, facts) })),
    ...swept.map((sweep) => {
      const days = onEveryDay(sweep) ? everyDay : some;
      return { rule: sweep.adopted, cases: daysOf(sweep.facts, sweep.place, days) };
    }),
  ];
}

/** The codes in an answer, each with its path: `band=allowance-age`, `∅` for none. */
export const codesIn = (fields: Classification["fields"], value: unknown): readonly string[] =>
  fields.flatMap(([path, field]) => {
    const holder = holderOf(value, path);
    if (holder === null) return [];
    const code = codeOf(field, holder[path.at(-1) as string]);
    return [`${path.join(".")}=${code === null ? "∅" : code}`];
  });

/** What holds the last name of a path; null where a group above it is empty. */
function holderOf(value: unknown, path: readonly string[]): Record<string, unknown> | null {
  let holder = value;
  for (const name of path.slice(0, -1)) holder = isRecord(holder) ? holder[name] : null;
  return isRecord(holder) ? holder : null;
}

/** The codes in the answers of all rows of the rule's table. */
export const answersOfRows = ({ rule, fields }: Classification): readonly string[] =>
  results.flatMap(({ table, outcome }) =>
    table.rule.name === rule.name && outcome.ok ? codesIn(fields, outcome.determination.value) : [],
  );

/** All codes that a classification declares, those in groups too. */
export const codesOf = ({ fields }: Classification): readonly string[] =>
  fields.flatMap(([path, field]) =>
    [...Object.keys(inner(field).labels ?? {}), ...(field.form.kind === "nullable" ? ["∅"] : [])].map(
      (code) => `${path.join(".")}=${code}`,
    ),
  );
