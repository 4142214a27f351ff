import { isRecord } from "../../src/kernel/facts/index.ts";
import { PolicyError } from "../../src/kernel/language/index.ts";
import { countOf } from "../support/counts.ts";
import { fitsAnswer } from "../support/schemas.ts";
import { type Classification, codesIn, type Decide, decideBy, determineBy } from "./classifications.ts";
import { declared, type Facts } from "./lattice.ts";

export interface Judged {
  readonly decided: number;
  readonly refused: number;
  /** How many were decided in both ways, and compared with the declaration of the answer. */
  readonly compared: number;
  readonly reached: ReadonlySet<string>;
  readonly faults: readonly string[];
}

const mostTold = 5;
/** One case in so many is decided in both ways. */
const comparedEach = countOf(7, 11);

/**
 * Decides each case: each coded field has exactly one of its codes, or none where it may be empty. A refusal names a fact, a figure or a
 * reading. The value alone, the determination, and the same again are one; and they fit the declaration of the answer.
 */
export function judge(
  { rule, fields }: Classification,
  cases: Iterable<Facts>,
  decide: Decide = decideBy(rule),
  determine: Decide = determineBy(rule),
): Judged {
  const faults: string[] = [];
  const reached = new Set<string>();
  let [decided, refused, compared] = [0, 0, 0];
  const tell = (facts: Facts, what: string): void => {
    if (faults.length < mostTold) faults.push(`${rule.name} ${JSON.stringify(facts)}：${what}`);
  };
  const isKnown = knownPath(rule as never);
  for (const facts of cases) {
    const outcome = attempt(decide, facts);
    if (outcome instanceof PolicyError) {
      refused++;
      const stray = outcome.faults.find(({ path }) => !isKnown(path));
      if (stray !== undefined || outcome.faults.length === 0)
        tell(facts, `不认定的原因不是一项事实、参数或口径：${stray?.path}`);
    } else if (outcome instanceof Error) tell(facts, `没有结果：${outcome.message}`);
    else {
      decided++;
      for (const code of codesIn(fields, outcome.value)) {
        if (code.endsWith("=undefined")) tell(facts, `不是任何一个结果：${code}`);
        else reached.add(code);
      }
    }
    if ((decided + refused) % comparedEach !== 0 || outcome instanceof TypeError) continue;
    compared++;
    const first = textOf(outcome);
    if (textOf(attempt(decide, facts)) !== first) tell(facts, "再认定一次，结果不同");
    if (textOf(attempt(determine, facts)) !== first) tell(facts, "认定和只求结果的不同");
    const [misfit] = isRecord(outcome) && "value" in outcome ? fitsAnswer(rule as never, outcome.value) : [];
    if (misfit !== undefined) tell(facts, `结果不符合声明：${misfit}`);
  }
  return { decided, refused, compared, reached, faults };
}

/** Whether a path begins with a fact, or with a figure or a reading. */
function knownPath(rule: Classification["rule"]): (path: string) => boolean {
  const known = new Set([...Object.keys(declared(rule).facts.fields), "figures", "readings"]);
  return (path) => path.split("、").every((one) => known.has(/^[^.[]*/.exec(one)?.[0] ?? ""));
}

const textOf = (outcome: ReturnType<Decide> | Error): string =>
  outcome instanceof Error ? outcome.message : JSON.stringify(outcome.value);

function attempt(decide: Decide, facts: Facts): ReturnType<Decide> | Error {
  try {
    return decide(facts);
  } catch (error) {
    return error as Error;
  }
}
