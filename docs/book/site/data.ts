import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chart } from "../charts/svg.ts";
import type { Book, ClauseData, DocumentData, FigureData, ReadingData, Row, RuleData, Text } from "../model.ts";

// the site is built in docs/
const read = (name: string): string => readFileSync(join(process.cwd(), "../output/book-data", name), "utf8");

export const book: Book = JSON.parse(read("book.json"));

/** The charts, each with its numbers. */
export const charts: readonly Chart[] = JSON.parse(read("charts.json"));

/** The pages of the reference of the API. */
export const apiPages: readonly { readonly slug: string; readonly title: string }[] = JSON.parse(read("api.json"));

const byKey = <T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [key(one), one]));

const clauses = byKey(book.clauses, ({ id }) => id);
const rules = byKey(book.rules, ({ name }) => name);
const figures = byKey(book.figures, ({ id }) => id);
const readings = byKey(book.readings, ({ id }) => id);

const found = <T>(map: ReadonlyMap<string, T>, key: string): T => {
  const one = map.get(key);
  if (one === undefined) throw new RangeError(`not in the book: ${key}`);
  return one;
};

export const clauseOf = (id: string): ClauseData => found(clauses, id);
export const ruleOf = (name: string): RuleData => found(rules, name);
export const figureOf = (id: string): FigureData => found(figures, id);
export const readingOf = (id: string): ReadingData => found(readings, id);

const grouped = (key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(book.rows, key) as ReadonlyMap<string, readonly Row[]>;
const rowsByClause = grouped(({ clause }) => clause);
const rowsByRule = grouped(({ rule }) => rule);

export const rowsOfClause = (id: string): readonly Row[] => rowsByClause.get(id) ?? [];
export const rowsOfRule = (name: string): readonly Row[] => rowsByRule.get(name) ?? [];

/** The documents, without `coordination`. */
export const documents = book.documents.filter(({ name }) => name !== "coordination");

const documentsByName = byKey(book.documents, ({ name }) => name);

export const documentOf = (name: string): DocumentData => found(documentsByName, name);
export const titleOfDocument = (name: string): Text => documentOf(name).title;
