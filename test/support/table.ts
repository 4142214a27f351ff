import type { FaultCode } from "../../src/kernel/language/errors.ts";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";

/** JSON in a row: amounts are texts with two decimals. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Given = { readonly [key: string]: unknown };

/** 案例 — One row of a table: the clause, when (情形, in Chinese), the facts that matter, and the expected result. */
export interface Case {
  /** Address of the clause that the row follows from. */
  readonly clause: string;
  readonly when: string;
  /** Only the facts that matter here; all others are those under `given`. A fact set to undefined is left out. */
  readonly facts?: Given;
  /** Readings and figures other than the document's own. */
  readonly readings?: { readonly [name: string]: string };
  readonly figures?: { readonly [name: string]: unknown };
  /** The value, or the part of it that the row is about; amounts as "14400.00". */
  readonly value?: Json;
  /** This rule's conditions that fail, in the order of the text. A row with `unmet` or `no` lists all of both. */
  readonly unmet?: readonly string[];
  /** Classifications that are “no”, in the order of the text. */
  readonly no?: readonly string[];
  /** Findings that must be among the rule's own grounds: the name, or the name and (part of) the data. */
  readonly finds?: readonly (string | readonly [name: string, data: Json])[];
  /** Findings that must not be among them. */
  readonly notFound?: readonly string[];
  /** For facts that cannot be decided: every fault, as [path, code]. */
  readonly faults?: readonly (readonly [path: string, code: FaultCode])[];
}

/** A rule's table: facts that all rows share, and the rows. */
export interface CaseTable {
  readonly rule: AnyRule;
  readonly given: Given;
  /** Figures that the county sets in all rows (years that the text leaves blank). */
  readonly figures?: { readonly [name: string]: unknown };
  readonly rows: readonly Case[];
}

/** Facts of a row: the shared ones, overridden by the row's own. */
export function factsOf(table: CaseTable, row: Case): Given {
  const all = Object.entries({ ...table.given, ...row.facts });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** Options of a row, or none where it follows the document's own figures and readings. */
export function optionsOf(table: CaseTable, row: Case): object | undefined {
  const figures = { ...table.figures, ...row.figures };
  const options = {
    ...(row.readings ? { readings: row.readings } : {}),
    ...(Object.keys(figures).length > 0 ? { figures } : {}),
  };
  return Object.keys(options).length > 0 ? options : undefined;
}
