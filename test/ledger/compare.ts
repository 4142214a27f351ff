import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { PolicyError } from "../../src/kernel/language/index.ts";
import * as landlessFarmers from "../../src/policies/landless-farmers/index.ts";
import { type Life, livesOf, readingsOfAccounts } from "./lives.ts";
import { program, sharedLine } from "./python.ts";

/** A life on which the two ledgers differ, and where first. */
export interface Difference {
  readonly life: Life;
  readonly at: string;
  readonly library: unknown;
  readonly ledger: unknown;
}

export interface Comparison {
  readonly lives: number;
  readonly refused: number;
  readonly withPension: number;
  readonly closed: number;
  readonly differing: number;
  /** The first few. */
  readonly differences: readonly Difference[];
}

export interface Run {
  readonly seed: number;
  readonly lives: number;
  /** Readings that the ledger alone is told, to see that it would notice. */
  readonly forLedger?: Readonly<Record<string, string>>;
}

/** 比对 — Judges the same random lives by the library and by the ledger in Python. */
export async function compare(python: string, run: Run): Promise<Comparison> {
  const child = spawn(python, [program], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  const waiting: Life[] = [];
  const counts = { lives: 0, refused: 0, withPension: 0, closed: 0, differing: 0 };
  const differences: Difference[] = [];
  const sending = send(child, run, waiting);
  sending.catch(() => child.kill());
  if (!child.stdout) throw new Error("no output");
  for await (const line of createInterface({ input: child.stdout })) {
    const life = waiting.shift();
    if (!life) throw new Error("more answers than lives");
    const library = answerOf(life);
    counts.lives++;
    if ("refused" in library) counts.refused++;
    else if (library.pensionFrom !== null) counts.withPension++;
    if ("closure" in life.facts) counts.closed++;
    const found = difference(library, JSON.parse(line), "");
    if (!found) continue;
    counts.differing++;
    if (differences.length < 5) differences.push({ life, ...found });
  }
  await Promise.all([sending, ended]);
  if (counts.lives !== run.lives) throw new Error(`${counts.lives} answers for ${run.lives} lives`);
  return { ...counts, differences };
}

async function send({ stdin }: ChildProcess, { seed, lives, forLedger }: Run, waiting: Life[]): Promise<void> {
  if (!stdin) throw new Error("no input");
  // a ledger that ends early is told by the count of its answers
  stdin.on("error", () => {});
  let lines = sharedLine;
  const flush = () => new Promise<void>((done) => stdin.write(lines, () => done()));
  for (const life of livesOf(seed, lives)) {
    waiting.push(life);
    lines += `${JSON.stringify({ ...life, readings: { ...life.readings, ...forLedger } })}\n`;
    if (lines.length < 100_000) continue;
    await flush();
    lines = "";
  }
  await flush();
  stdin.end();
}

const known: ReadonlySet<string> = new Set(readingsOfAccounts);

interface JsonOfAccount {
  readonly pensionFrom: string | null;
  readonly postings: readonly Readonly<Record<string, unknown>>[];
}

/** What the library says: the value as JSON, or the fields that are at fault. */
export function answerOf({ facts, readings, figures }: Life) {
  try {
    const { value, ...rest } = landlessFarmers.accountLedger(facts as never, { readings, figures } as never);
    const unknown = rest.readings.map(({ name }) => name).filter((name) => !known.has(name));
    if (unknown.length > 0) throw new Error(`readings that the ledger does not know: ${unknown.join(", ")}`);
    // how each amount was calculated is recalculated from its printed formulas: test/statement/formulas.test.ts
    const { postings, ...totals } = JSON.parse(JSON.stringify(value)) as JsonOfAccount;
    return { ...totals, postings: postings.map(({ calculation: _, pension: __, ...posting }) => posting) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { refused: [...new Set(error.faults.map(({ path }) => path))].sort() };
  }
}

/** The first place where two answers differ. */
function difference(library: unknown, ledger: unknown, at: string): Omit<Difference, "life"> | null {
  if (!isObject(library) || !isObject(ledger)) return Object.is(library, ledger) ? null : { at, library, ledger };
  for (const name of new Set([...Object.keys(ledger), ...Object.keys(library)])) {
    const one = name === "rates" || name === "interestDays" ? sorted(library[name]) : library[name];
    const found = difference(one, ledger[name], at === "" ? name : `${at}.${name}`);
    if (found) return found;
  }
  return null;
}

/** In which order rates and days are told is no matter of the clauses. */
const sorted = (list: unknown): unknown => (Array.isArray(list) ? [...list].sort((a, b) => (a < b ? -1 : 1)) : list);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
