import { type Arith, type Bool, type Context, init, killThreads } from "z3-solver";
import type { Identity, Unknowns } from "../test/proofs/models/identity.ts";

/** A proof of one claim: no case contradicts it, or the case that does. `unknown`: the time was not enough. */
export interface Verdict {
  readonly claim: string;
  readonly result: "proven" | "refuted" | "unknown";
  readonly counterexample: string;
  readonly milliseconds: number;
}

type N = Arith<"proofs">;
type T = Bool<"proofs">;
type Terms = Context<"proofs">;

const mostMilliseconds = 60_000;

/** Starts Z3. `end` ends its threads, which keep the process alive otherwise. */
export async function startSolver() {
  const { Context, em } = await init();
  const context = Context("proofs");

  /** Whether a case contradicts a claim. */
  async function prove(identity: Identity): Promise<readonly Verdict[]> {
    const conditions: T[] = [];
    const { given, holds } = identity.state(termsOf(context, conditions));
    const verdicts: Verdict[] = [];
    for (const [claim, holdsThen] of Object.entries(holds)) {
      const solver = new context.Solver();
      solver.set("timeout", mostMilliseconds);
      solver.add(...conditions, ...given, context.Not(holdsThen));
      const start = performance.now();
      const answer = await solver.check();
      const result = answer === "unsat" ? "proven" : answer === "sat" ? "refuted" : "unknown";
      const counterexample = answer === "sat" ? solver.model().sexpr() : "";
      verdicts.push({ claim, result, counterexample, milliseconds: Math.round(performance.now() - start) });
    }
    return verdicts;
  }

  /** Whether some case fits the assumptions: otherwise everything would follow from them. */
  async function isPossible(identity: Identity): Promise<boolean> {
    const conditions: T[] = [];
    const { given } = identity.state(termsOf(context, conditions));
    const solver = new context.Solver();
    solver.set("timeout", mostMilliseconds);
    solver.add(...conditions, ...given);
    return (await solver.check()) === "sat";
  }

  return { prove, isPossible, end: () => killThreads(em) };
}

/** The same calculation in Z3's terms; `conditions` hold of every unknown. */
function termsOf(context: Terms, conditions: T[]): Unknowns<N, T> {
  const { Int, And, If, Not, Bool: Flag } = context;
  const sum = (parts: readonly N[]): N => parts.reduce((all, one) => all.add(one), Int.val(0) as N);
  // the same division has the same result
  const divisions = new Map<string, { readonly quotient: N; readonly remainder: N }>();
  return {
    whole: (value) => Int.val(value),
    plus: (...parts) => sum(parts),
    minus: (a, b) => a.sub(b),
    times: (a, b) => a.mul(b),
    divided(a, b) {
      const name = `${a.sexpr()} / ${b.sexpr()}`;
      const known = divisions.get(name);
      if (known !== undefined) return known;
      const quotient = Int.const(`quotient${divisions.size}`);
      const remainder = Int.const(`remainder${divisions.size}`);
      conditions.push(a.eq(quotient.mul(b).add(remainder)), remainder.ge(0), remainder.lt(b));
      divisions.set(name, { quotient, remainder });
      return { quotient, remainder };
    },
    isAtMost: (a, b) => a.le(b),
    isEqual: (a, b) => a.eq(b),
    all: (...all) => And(...all),
    not: (one) => Not(one),
    choose: (condition, yes, no) => If(condition, yes, no) as N,
    unknown(name) {
      const one = Int.const(name);
      conditions.push(one.ge(0));
      return one;
    },
    flag: (name) => Flag.const(name),
  };
}
