import type { AnyField, Shape } from "../../kernel/facts/index.ts";
import type { Column } from "./columns.ts";
import { readCell } from "./read-cell.ts";
import type { Repair } from "./repairs.ts";
import { bare } from "./senses.ts";

/** A cell that was read although it is not in standard notation. */
export interface RepairedCell {
  readonly column: Column;
  readonly repairs: readonly Repair[];
}

type Group = Record<string, unknown>;

/** The facts from cells, in addition to those that a county sets for everybody. */
interface FactsRead {
  readonly facts: Group;
  readonly repaired: readonly RepairedCell[];
}

/** 由单元格到事实 — Reads the cells of a row. An empty cell means that the fact is not given. */
export function readFacts(
  columns: readonly Column[],
  cellOf: (column: Column, index: number) => string,
  shared: Readonly<Group> = {},
): FactsRead {
  const facts = copied(shared);
  const repaired: RepairedCell[] = [];
  columns.forEach((column, index) => {
    const read = readCell(column.sense, cellOf(column, index));
    if (read === undefined) return;
    if (read.repairs.length > 0) repaired.push({ column, repairs: read.repairs });
    put(facts, column.path, read.value);
  });
  return { facts, repaired };
}

/** Copies groups, because cells are added to them; lists are not copied. */
function copied(group: Readonly<Group>): Group {
  const entries = Object.entries(group).map(([key, value]) => [key, isGroup(value) ? copied(value) : value]);
  return Object.fromEntries(entries);
}

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Sets a value at a path and creates its groups. */
export function put(facts: Group, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let group = facts;
  for (const key of keys) {
    const inner = group[key];
    if (isGroup(inner)) group = inner;
    else {
      // a group that could not be read as JSON is kept, so that the rule reports its fault
      if (inner !== undefined) return;
      const made: Group = {};
      group[key] = made;
      group = made;
    }
  }
  group[last] = value;
}

/** The value at a path; undefined if there is none. */
export function valueAt(facts: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), facts);
}

/** Creates the required groups, so that missing facts in them are reported field by field. */
export function withGroups(shape: Shape, facts: Group): Group {
  for (const [key, field] of Object.entries(shape)) {
    const { form } = bare(field);
    if (form.kind !== "group" && form.kind !== "variant") continue;
    if (facts[key] === undefined && isNeeded(field)) facts[key] = {};
    const inner = facts[key];
    if (form.kind === "group" && isGroup(inner)) withGroups(form.shape, inner);
  }
  return facts;
}

const isNeeded = ({ form }: AnyField): boolean => form.kind !== "optional";
