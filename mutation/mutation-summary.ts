/** 变异测试摘要 — What the tests noticed of the changes to the source: docs/mutation.json. */
export interface MutationSummary {
  readonly version: string;
  readonly date: string;
  /** The hash of the source that was changed. */
  readonly source: string;
  readonly total: MutationCounts;
  readonly documents: Readonly<Record<string, MutationCounts>>;
  /** Of each clause with rows: the mutants that rows filed under it kill. */
  readonly clauses: Readonly<Record<string, number>>;
  readonly survivors: readonly Survivor[];
}

export interface MutationCounts {
  readonly killed: number;
  readonly survived: number;
}

export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** The source line, with the changed code in «»: the same code can stand elsewhere in the file. */
  readonly code: string;
  readonly replacement: string;
  /** Why it is equivalent: no input can tell it from the source. */
  readonly why?: { readonly zh: string; readonly en: string };
}
