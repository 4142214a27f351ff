import packageJson from "../../../package.json" with { type: "json" };
import { type RuleName, ruleNamed } from "../../call.ts";
import { isRecord } from "../../kernel/facts/index.ts";
import { PolicyError } from "../../kernel/language/index.ts";
import type { AnyRule, Determination, Options } from "../../kernel/policy/index.ts";
import { asJson, sha256 } from "./canonical.ts";
import { contentsOf } from "./contents.ts";
import { type Difference, differenceAt, differences } from "./differences.ts";
import { type Disclosure, type Disclosures, digestOf, format, type Receipt } from "./receipt.ts";

/** 核验结果 — Whether a receipt is valid, and what differs. */
export interface Verification {
  /** Whether the receipt is complete, disclosed facts match their digests, and the recalculation, if any, gives the same value. */
  readonly holds: boolean;
  /** Whether the case was decided again; false if a redacted fact was not disclosed. */
  readonly isRecalculated: boolean;
  /** Redacted facts that were not disclosed. */
  readonly undisclosed: readonly string[];
  /** The version that issued the receipt, and the one that verifies it. */
  readonly versions: { readonly issued: string; readonly verified: string };
  readonly differences: readonly Difference[];
}

/** The maximum number of listed differences. */
const most = 20;

/**
 * 核验凭证 — Checks a receipt against its hash and disclosed facts against their digests, and decides the case again. Accepts any
 * value: a value that is not a receipt is not valid.
 *
 * @example const { receipt: one } = await receipt("landless-farmers/age", { birthDate: "1970-03-02", on: "2012-05-01" });
 * (await verify(one)).holds // true
 */
export async function verify(given: unknown, disclosures: Disclosures = {}): Promise<Verification> {
  const one = receiptIn(given);
  if (one === undefined)
    return verification(undefined, [], false, [differenceAt("form", "receipt", { stated: given })]);
  const { sha256: stated, ...rest } = one;
  const found = await sha256(rest);
  const hash = found === stated ? [] : [differenceAt("hash", "sha256", { stated, found })];
  const disclosed = await disclosedFacts(one, disclosures);
  const undisclosed = Object.keys(one.redacted).filter((name) => !Object.hasOwn(disclosed.facts, name));
  const isWhole = undisclosed.length === 0;
  const again = isWhole ? recalculated(one, { ...one.facts, ...disclosed.facts }) : [];
  return verification(one, undisclosed, isWhole, [...hash, ...disclosed.wrong, ...again]);
}

function verification(
  one: Receipt | undefined,
  undisclosed: readonly string[],
  isRecalculated: boolean,
  found: readonly Difference[],
): Verification {
  const versions = { issued: one?.package.version ?? "", verified: packageJson.version };
  return { holds: found.length === 0, isRecalculated, undisclosed, versions, differences: found.slice(0, most) };
}

/** The receipt in a value, as plain JSON; undefined if the value is not a receipt. */
function receiptIn(given: unknown): Receipt | undefined {
  const one = plainCopy(given);
  if (!isRecord(one) || one.format !== format || typeof one.rule !== "string") return undefined;
  const { package: made, facts, redacted, options } = one;
  const isWhole = [made, facts, redacted, options].every((part) => isRecord(part) && !Array.isArray(part));
  return isWhole && typeof (made as Receipt["package"]).version === "string" ? (one as unknown as Receipt) : undefined;
}

function plainCopy(given: unknown): unknown {
  try {
    return asJson(given);
  } catch {
    return undefined; // undefined, a function, a cycle
  }
}

/** The facts that are disclosed and match their digests. */
async function disclosedFacts(one: Receipt, disclosures: Disclosures) {
  const right: [string, unknown][] = [];
  const wrong: Difference[] = [];
  for (const [name, disclosure] of Object.entries(disclosures)) {
    const stated = Object.hasOwn(one.redacted, name) ? one.redacted[name] : undefined;
    const found = isDisclosure(disclosure) ? await digestOf(name, disclosure) : undefined;
    if (found !== undefined && found === stated) right.push([name, disclosure.value]);
    else wrong.push(differenceAt("disclosure", `redacted.${name}`, { stated, found }));
  }
  return { facts: Object.fromEntries(right), wrong };
}

const isDisclosure = (one: unknown): one is Disclosure =>
  isRecord(one) && typeof one.salt === "string" && "value" in one;

/** The differences after deciding the case again. */
function recalculated(one: Receipt, facts: object): Difference[] {
  try {
    const rule: AnyRule = ruleNamed(one.rule as RuleName);
    const outcome = rule.safe(facts, one.options as Options);
    if (!outcome.ok) return [refused(outcome.error)];
    const found = contentsOf(outcome.determination as Determination);
    const parts = ["value", "figures", "readings", "clauses"] as const;
    return parts.flatMap((part) => differences(part, one[part], found[part], most));
  } catch (error) {
    if (error instanceof PolicyError) return [refused(error)];
    throw error;
  }
}

const refused = ({ faults: [first] }: PolicyError): Difference =>
  differenceAt("refused", "facts", first === undefined ? {} : { detail: first.message });
