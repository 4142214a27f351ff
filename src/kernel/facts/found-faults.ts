import { display, type Fault, type FaultCode, fault, maxFaults } from "../language/errors.ts";
import type { Text } from "../language/text.ts";

/** The faults found so far: the first hundred, and how many more there are. */
export interface Found {
  readonly faults: Fault[];
  more: number;
}

/** A place in the facts: its path as callers write it (`groups[0].kind`), and its title. */
export interface Place {
  readonly path: string;
  readonly title: Text | undefined;
}

/** Stands for a value that is rejected; its faults are among those found. */
export const invalid: unique symbol = Symbol("invalid");

export function rejected(
  found: Found,
  { path, title }: Place,
  code: FaultCode,
  given: unknown,
  expected: Text,
): symbol {
  if (found.faults.length < maxFaults) found.faults.push(fault(path, code, display(given), expected, title));
  else found.more++;
  return invalid;
}

export const inside = ({ path }: Place, key: string, title?: Text): Place => ({
  path: path === "" ? key : `${path}.${key}`,
  title,
});

/** The parsed value, unless faults were found during parsing. */
export function whole(found: Found, read: () => unknown): unknown {
  const before = found.faults.length + found.more;
  const value = read();
  return found.faults.length + found.more === before ? value : invalid;
}

/** Adds faults to those found. If not all can be listed, a misspelt fact is listed before the faults of a long list. */
export function join(found: Found, others: Found, isWhole: boolean): void {
  const all = [...found.faults, ...others.faults];
  const isCut = isWhole && all.length + found.more + others.more > maxFaults;
  const listed = isCut ? [...others.faults, ...found.faults] : all;
  found.more += others.more + Math.max(0, all.length - maxFaults);
  found.faults.splice(0, found.faults.length, ...listed.slice(0, maxFaults));
}
