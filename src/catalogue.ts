import type { JsonSchema } from "./kernel/facts/index.ts";
import type { Text } from "./kernel/language/index.ts";
import type { AnyRule, Clause, CompletePolicy, Figure, Reading } from "./kernel/policy/index.ts";
import * as documents from "./policies/documents.ts";

/** A document in the catalogue. */
export interface CatalogueDocument {
  readonly name: string;
  /** The document's own title, and an English one. */
  readonly title: Text;
  /** What it decides, in one sentence. */
  readonly summary: Text;
}

/** A figure in the catalogue, with its document. */
export interface CatalogueFigure extends Figure {
  readonly document: string;
}

/** A reading in the catalogue, with its document; its clauses are full ids (`landless-farmers/六(二)4`). */
export interface CatalogueReading extends Reading {
  readonly document: string;
}

/** A rule in the catalogue: its words, its clauses, the JSON Schemas of its facts and its value, and the function itself. */
export interface CatalogueRule {
  readonly document: string;
  readonly name: string;
  readonly title: Text;
  readonly question: Text;
  readonly clauses: readonly string[];
  /** Names of the rules that it applies. */
  readonly uses: readonly string[];
  /** The JSON Schema of its facts. */
  readonly facts: JsonSchema;
  /** The JSON Schema of its value. */
  readonly answer: JsonSchema;
  readonly rule: AnyRule;
}

/** 目录 — All documents, clauses, figures, readings and rules as plain data. */
export interface Catalogue {
  readonly documents: readonly CatalogueDocument[];
  readonly clauses: readonly Clause[];
  readonly figures: readonly CatalogueFigure[];
  readonly readings: readonly CatalogueReading[];
  readonly rules: readonly CatalogueRule[];
}

const ruleEntry = (document: string, rule: AnyRule): CatalogueRule => ({
  document,
  name: rule.name,
  title: rule.title,
  question: rule.question,
  clauses: rule.clauses,
  uses: rule.uses.map(({ name }) => name),
  // made on first use: most users of the catalogue need no schemas
  get facts() {
    return rule.facts.schema;
  },
  get answer() {
    return rule.answer.schema;
  },
  rule,
});

const readingEntry = (document: string, reading: Reading): CatalogueReading => ({
  ...reading,
  document,
  clauses: reading.clauses.map((address) => `${document}/${address}`),
});

const all: readonly CompletePolicy[] = Object.values(documents).map(({ policy }) => policy);

export const catalogue: Catalogue = frozen({
  documents: all.map(({ name, title, summary }) => ({ name, title, summary })),
  clauses: all.flatMap(({ clauses }) => Object.values(clauses)),
  figures: all.flatMap(({ name, figures }) => Object.values(figures).map((figure) => ({ document: name, ...figure }))),
  readings: all.flatMap(({ name, readings }) => Object.values(readings).map((one) => readingEntry(name, one))),
  rules: all.flatMap(({ name, rules }) => Object.values(rules).map((rule) => ruleEntry(name, rule))),
});

/** The catalogue is shared, so it is deeply frozen. Getters are left alone: schemas are frozen when they are made. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const { value: part } of Object.values(Object.getOwnPropertyDescriptors(value))) frozen(part);
  return Object.freeze(value);
}
