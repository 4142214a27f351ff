// What the generator writes and the pages of the site read: plain data, every text in both languages.
import type { Text } from "../../src/kernel/language/index.ts";
import type { DatedValue } from "../../src/kernel/policy/index.ts";

export type { Text };

/** A line of facts or of an expected result: a field and its value, or a mark and what was found. */
export interface Line {
  readonly title: Text;
  readonly text: Text;
  readonly depth: number;
  /** ✓ ✗ • of a ground; ! of a fault; − of a ground that must not be there. */
  readonly mark?: "✓" | "✗" | "•" | "!" | "−";
  /** The arithmetic beside the figure in the table. */
  readonly arithmetic?: string;
}

/** The parts of a table, in their order on a page. */
export const parts = ["general", "boundary", "unmet", "reading", "county", "fault"] as const;
export type Part = (typeof parts)[number];

/** One row of a table, with its result in the test run. */
export interface Row {
  readonly rule: string;
  readonly clause: string;
  readonly when: string;
  readonly part: Part;
  readonly file: string;
  readonly line: number | null;
  /** Whether the test of this row passed in the run; null where the run did not have it. */
  readonly passed: boolean | null;
  readonly facts: readonly Line[];
  /** Readings and figures other than the document's own. */
  readonly options: readonly Line[];
  readonly expected: readonly Line[];
  /** Comments of the row that do not belong to a figure. */
  readonly notes: readonly string[];
}

export interface DocumentData {
  readonly name: string;
  readonly title: Text;
  readonly summary: Text;
}

export interface ClauseData {
  readonly id: string;
  readonly document: string;
  readonly address: string;
  readonly gist: Text;
  readonly disposition: "computed" | "heading" | "not-computable";
  readonly reason: Text | null;
  readonly fingerprint: string;
  readonly rules: readonly string[];
  readonly figures: readonly string[];
  readonly readings: readonly string[];
  /** Changes to the source that rows filed under the clause notice. */
  readonly mutantsKilled: number;
}

export interface FigureData {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly title: Text;
  readonly clause: string;
  readonly quote: string;
  readonly source: Text | null;
  readonly values: readonly (Pick<DatedValue, "from" | "until"> & { readonly value: Text })[];
  /** Rules that used it in the rows. */
  readonly rules: readonly string[];
}

/** What an option of a reading changes in one case of the tables, against the default. */
export interface OptionEffect {
  readonly rule: string;
  readonly when: string;
  readonly file: string;
  readonly line: number | null;
  readonly changes: Text;
}

interface ReadingOption {
  readonly code: string;
  readonly text: Text;
  readonly rows: number;
  readonly effect: OptionEffect | null;
}

export interface ReadingData {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly question: Text;
  readonly options: readonly ReadingOption[];
  readonly default: string;
  readonly why: Text;
  readonly clauses: readonly string[];
  readonly rules: readonly string[];
}

/** A field of facts or of an answer. */
export interface FieldData {
  readonly key: string;
  readonly title: Text;
  readonly depth: number;
  readonly required: boolean;
  readonly type: Text;
  readonly unit: Text | null;
  readonly constraints: Text | null;
}

/** A finding with its words: of a condition or a classification, two. */
export interface FindingData {
  readonly name: string;
  readonly kind: "condition" | "classification" | "statement";
  readonly texts: readonly Text[];
}

/** A sample call: facts of a row, with the answer in words. */
export interface Sample {
  readonly when: string;
  readonly facts: string;
  readonly typescript: string;
  readonly command: string;
  readonly words: Text;
  readonly value: string;
}

export interface RuleData {
  readonly name: string;
  readonly document: string;
  readonly own: string;
  readonly title: Text;
  readonly question: Text;
  readonly clauses: readonly string[];
  readonly uses: readonly string[];
  readonly usedBy: readonly string[];
  readonly facts: readonly FieldData[];
  readonly answer: readonly FieldData[];
  readonly findings: readonly FindingData[];
  readonly figures: readonly string[];
  readonly readings: readonly string[];
  readonly sample: Sample | null;
  /** JSON of the cases with which its calculator can start. */
  readonly examples: string;
  /** Facts that all rows share. */
  readonly given: readonly Line[];
  readonly factsSchema: string;
  readonly answerSchema: string;
  readonly file: string;
  readonly line: number | null;
  readonly table: string;
}

export interface Counts {
  readonly clauses: number;
  readonly computed: number;
  readonly headings: number;
  readonly notComputable: number;
  readonly rules: number;
  readonly figures: number;
  readonly figuresBlank: number;
  readonly readings: number;
  readonly options: number;
  readonly optionsExercised: number;
  readonly rows: number;
  readonly passed: number;
  readonly failed: number;
  /** Checks that hold for whole domains: classifications, orders of days and times, identities of money. */
  readonly proofs: number;
  /** Changes to the source that the tests were tried with, and those that they noticed. */
  readonly mutants: number;
  readonly mutantsKilled: number;
}

export interface Book {
  readonly version: string;
  /** The day on which the tests ran. */
  readonly ranOn: string;
  readonly counts: Counts;
  readonly documents: readonly DocumentData[];
  readonly clauses: readonly ClauseData[];
  readonly figures: readonly FigureData[];
  readonly readings: readonly ReadingData[];
  readonly rules: readonly RuleData[];
  readonly rows: readonly Row[];
}
