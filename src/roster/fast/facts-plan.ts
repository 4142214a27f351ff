import { isCalendarDate } from "../../kernel/days/index.ts";
import { fastReaderOf, needsFullParse } from "../../kernel/facts/fast-path.ts";
import type { AnyField, Shape } from "../../kernel/facts/index.ts";
import { PolicyError } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import type { Column } from "../by-rule/columns.ts";
import { put, readFacts, valueAt, withGroups } from "../by-rule/facts-of-row.ts";
import { readCell } from "../by-rule/read-cell.ts";
import { bare, declarationOf } from "../by-rule/senses.ts";
import { utf8Text } from "./text.ts";

/** A cell or a row that only the slow method can read or explain. */
export const unusual: unique symbol = needsFullParse as never;
type Unusual = typeof unusual;

/** 读取 — Reads the facts from the cells of a row and checks them, in the form that rules see. */
type FactsPlan = (cells: readonly string[]) => object | Unusual;

type Group = Record<string, unknown>;

interface Known {
  readonly rule: AnyRule;
  readonly columns: readonly Column[];
  readonly placeOf: (column: Column) => number | undefined;
  /** The facts that the county sets for everybody. */
  readonly shared: Readonly<Group>;
  /** Lists with separate tables: empty if a person has no records. */
  readonly lists: readonly string[];
}

/** A cell that is read into a field of a group. */
interface Leaf {
  readonly group: number;
  readonly key: string;
  readonly place: number;
  readonly read: (cell: string) => unknown;
}

/** A group of facts. For each row, a copy of `empty` is filled, so that all have the same object shape. */
interface Node {
  readonly empty: Group;
  readonly key: string;
  readonly parent: number;
  readonly isNeeded: boolean;
  /** Required fields. */
  readonly needed: readonly string[];
}

interface AnyFacts {
  readonly fields: Shape;
  readonly constraints: readonly { isViolated(facts: unknown): boolean }[];
  parse(input: unknown): object;
}

/** Makes the plan once for a table. */
export function factsPlan(known: Known): FactsPlan {
  const { facts } = declarationOf(known.rule) as unknown as { facts: AnyFacts };
  const nodes: Node[] = [];
  const leaves: Leaf[] = [];
  const top: Place = { path: "", key: "", parent: -1, isNeeded: true };
  if (!plan(known, facts.fields, top, nodes, leaves)) return anyPlan(known, facts);
  const last = nodes.length - 1;
  return (cells) => {
    const groups = nodes.map(({ empty }) => ({ ...empty }));
    const filled = nodes.map(() => false);
    for (const { group, key, place, read } of leaves) {
      const cell = cells[place];
      if (cell === undefined || cell === "") continue;
      const value = read(cell);
      if (value === unusual) return unusual;
      if (value === undefined) continue;
      (groups[group] as Group)[key] = value;
      filled[group] = true;
    }
    // inner groups come after the outer ones
    for (let at = last; at >= 0; at--) {
      const { key, parent, isNeeded, needed } = nodes[at] as Node;
      const outer = groups[parent];
      const isWhole = outer?.[key] !== undefined;
      if (!filled[at] && (isWhole || !isNeeded)) continue;
      const group = groups[at] as Group;
      for (const name of needed) if (group[name] === undefined) return unusual;
      if (outer === undefined) break;
      if (isWhole) return unusual;
      outer[key] = group;
      filled[parent] = true;
    }
    const whole = groups[0] as Group;
    for (const one of facts.constraints) if (one.isViolated(whole)) return unusual;
    return whole;
  };
}

/** For facts with several forms of which each row chooses one, or facts that partly come from the county. */
function anyPlan({ columns, placeOf, shared, lists }: Known, facts: AnyFacts): FactsPlan {
  return (cells) => {
    const cellOf = (column: Column): string => utf8Text(cells[placeOf(column) ?? -1] ?? "");
    const read = readFacts(columns, cellOf, shared);
    if (read.repaired.length > 0) return unusual;
    for (const { path, required, emptyIsNone } of columns) {
      const isNone = emptyIsNone || (required && lists.includes(path));
      if (isNone && valueAt(read.facts, path) === undefined) put(read.facts, path, []);
    }
    const parsed = facts.parse(withGroups(facts.fields, read.facts));
    return parsed instanceof PolicyError ? unusual : parsed;
  };
}

interface Place extends Pick<Node, "key" | "parent" | "isNeeded"> {
  readonly path: string;
}

/** Adds a group and everything in it; returns false for an unknown form. */
function plan(known: Known, shape: Shape, place: Place, nodes: Node[], leaves: Leaf[]): boolean {
  const { columns, placeOf, shared, lists } = known;
  const index = nodes.length;
  const empty = emptyGroup(Object.keys(shape));
  const needed: string[] = [];
  nodes.push({ ...place, empty, needed });
  for (const [key, field] of Object.entries(shape)) {
    const path = place.path === "" ? key : `${place.path}.${key}`;
    const { form } = bare(field);
    const isNeeded = field.form.kind !== "optional";
    const inCounty = valueAt(shared, path);
    if (form.kind === "variant" || field.form.kind === "nullable") return false;
    // values of the county and of a cell would be mixed
    if (form.kind === "group" && inCounty !== undefined) return false;
    if (isNeeded) needed.push(key);
    const isNone = columns.some((one) => one.path === path && one.emptyIsNone) || (lists.includes(path) && isNeeded);
    const given = inCounty ?? (isNone ? [] : undefined);
    if (given !== undefined) {
      const value = fastReaderOf(field)(given);
      if (value === unusual) return false;
      empty[key] = value;
    }
    for (const column of columns.filter((one) => one.path === path)) {
      const at = placeOf(column);
      if (at !== undefined) leaves.push({ group: index, key, place: at, read: readerOf(column, field) });
    }
    if (form.kind === "group") {
      if (!plan(known, form.shape, { path, key, parent: index, isNeeded }, nodes, leaves)) return false;
    }
  }
  return true;
}

/**
 * A group with these fields, none of them given. Because it is made by JSON.parse, its fields and those of its copies have fixed
 * positions; fields added one by one would have to be looked up in each copy.
 */
function emptyGroup(keys: readonly string[]): Group {
  const group = JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, null])))) as Group;
  // values of any kind, so that the first ones do not fix the type
  for (const key of keys) group[key] = 0;
  for (const key of keys) group[key] = undefined;
  return group;
}

/** The maximum number of cached cells of a column. */
const mostRemembered = 10_000;

/** Reads a cell of a column: the value as rules see it, undefined for a blank cell, or `unusual` if it needs repair or is invalid. */
function readerOf({ sense }: Column, field: AnyField): (cell: string) => unknown {
  const check = fastReaderOf(field);
  const slowly = (cell: string): unknown => {
    const read = readCell(sense, utf8Text(cell));
    if (read === undefined) return undefined;
    return read.repairs.length > 0 ? unusual : check(read.value);
  };
  if (sense.kind === "text") return slowly;
  const known = new Map<string, unknown>();
  const remembered = (cell: string): unknown => {
    const value = known.get(cell);
    if (value !== undefined) return value;
    const read = slowly(cell);
    if (known.size < mostRemembered) known.set(cell, read);
    return read;
  };
  if (sense.kind === "day") return (cell) => (isCalendarDate(cell) ? check(cell) : remembered(cell));
  if (sense.kind !== "amount") return remembered;
  return (cell) => (plainAmount.test(cell) ? check(cell) : remembered(cell));
}

/** An amount that needs no repair, in any unit. */
const plainAmount = /^(?:0|[1-9]\d{0,12})(?:\.\d\d?)?$/;
