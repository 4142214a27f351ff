import packageJson from "../../../package.json" with { type: "json" };
import { type RuleName, ruleNamed } from "../../call.ts";
import { isRecord } from "../../kernel/facts/index.ts";
import { PolicyError, rejection, type Text } from "../../kernel/language/index.ts";
import type { AnyRule, Determination, Options } from "../../kernel/policy/index.ts";
import { plainCopy, sha256 } from "./canonical.ts";
import { contentsOf } from "./contents.ts";
import { type Difference, differenceAt, differences } from "./differences.ts";
import { type Disclosure, type Disclosures, digestOf, format, type Receipt } from "./receipt.ts";

/** 核验结果 — Whether a receipt is valid, and what differs. */
export interface Verification {
  /**
   * True if nothing differs and the recalculation gives the same value; false if anything differs. Null if nothing differs but the
   * value was not calculated again, because redacted facts were not disclosed: then it can be any value.
   */
  readonly holds: boolean | null;
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
 * value: a value that is not a receipt is not valid. If the facts or the version are changed, and the value and the hash are
 * calculated anew, the result is a valid receipt of another case: only a hash kept elsewhere shows the difference.
 *
 * Throws a PolicyError if the disclosures are not a group of facts.
 *
 * @example const { receipt: one } = await receipt("landless-farmers/age", { birthDate: "1970-03-02", on: "2012-05-01" });
 * (await verify(one)).holds // true
 */
export async function verify(given: unknown, disclosures: Disclosures = {}): Promise<Verification> {
  if (!isGroup(disclosures)) throw rejection("disclosures", "wrong-type", disclosures, expectedDisclosures);
  const one = receiptIn(given);
  if (one === undefined) {
    const stated = plainCopy(given);
    return verification(undefined, [], false, [differenceAt("form", "receipt", { stated })]);
  }
  const { sha256: stated, ...rest } = one;
  const found = await sha256(rest);
  const hash = found === stated ? [] : [differenceAt("hash", "sha256", { stated, found })];
  const disclosed = await disclosedFacts(one, disclosures);
  const undisclosed = Object.keys(one.redacted).filter((name) => !Object.hasOwn(disclosed.facts, name));
  const isWhole = undisclosed.length === 0;
  const rule = ruleIn(one);
  if (rule === undefined) {
    const none = differenceAt("rule", "rule", { stated: one.rule });
    return verification(one, undisclosed, false, [...hash, none]);
  }
  const again = isWhole ? recalculated(one, rule, { ...one.facts, ...disclosed.facts }) : [];
  return verification(one, undisclosed, isWhole, [...hash, ...namesOf(one, rule), ...disclosed.wrong, ...again]);
}

const expectedDisclosures: Text = {
  zh: "一组遮蔽的填报项，各有 salt 和 value",
  en: "a group of redacted facts, each with salt and value",
};

function verification(
  one: Receipt | undefined,
  undisclosed: readonly string[],
  isRecalculated: boolean,
  found: readonly Difference[],
): Verification {
  const versions = { issued: one?.package.version ?? "", verified: packageJson.version };
  const holds = found.length > 0 ? false : isRecalculated || null;
  return { holds, isRecalculated, undisclosed, versions, differences: found.slice(0, most) };
}

const isGroup = (one: unknown): one is Readonly<Record<string, unknown>> => isRecord(one) && !Array.isArray(one);
const isText = (one: unknown): boolean => typeof one === "string";
const isDigest = (one: unknown): boolean => typeof one === "string" && /^[0-9a-f]{64}$/.test(one);
const isGroupOf = (isPart: (one: unknown) => boolean) => (one: unknown) =>
  isGroup(one) && Object.values(one).every(isPart);

/** The parts of a receipt: all of them, and no others. */
const parts: Readonly<Record<keyof Receipt, (one: unknown) => boolean>> = {
  format: (one) => one === format,
  package: (one) =>
    isGroup(one) && one.name === packageJson.name && isText(one.version) && hasOnly(one, "name", "version"),
  rule: isText,
  facts: isGroup,
  redacted: isGroupOf(isDigest),
  options: isGroup,
  value: isGroup,
  figures: Array.isArray,
  readings: Array.isArray,
  clauses: isGroupOf(isText),
  sha256: isDigest,
};

const hasOnly = (one: object, ...names: readonly string[]): boolean =>
  Object.keys(one).every((name) => names.includes(name));

/** The receipt in a value, as plain JSON; undefined if the value is not a receipt. */
function receiptIn(given: unknown): Receipt | undefined {
  const one = plainCopy(given);
  if (!isGroup(one) || !hasOnly(one, ...Object.keys(parts))) return undefined;
  const isWhole = Object.entries(parts).every(([name, isPart]) => isPart(one[name]));
  return isWhole ? (one as unknown as Receipt) : undefined;
}

function ruleIn({ rule }: Receipt): AnyRule | undefined {
  try {
    return ruleNamed(rule as RuleName);
  } catch {
    return undefined;
  }
}

/** Facts that the rule does not have, and facts that are both shown and redacted. */
function namesOf({ facts, redacted }: Receipt, rule: AnyRule): readonly Difference[] {
  const known = Object.keys(rule.facts.schema.properties as object);
  const wrong = [
    ...Object.keys(facts).filter((name) => !known.includes(name)),
    ...Object.keys(redacted).filter((name) => !known.includes(name) || Object.hasOwn(facts, name)),
  ];
  return wrong.map((name) => differenceAt("names", name, {}));
}

/** The facts that are disclosed and match their digests. */
async function disclosedFacts(one: Receipt, disclosures: Disclosures) {
  const right: [string, unknown][] = [];
  const wrong: Difference[] = [];
  for (const [name, disclosure] of Object.entries(disclosures)) {
    const stated = Object.hasOwn(one.redacted, name) ? one.redacted[name] : undefined;
    const plain = plainCopy(disclosure);
    const found = isDisclosure(plain) ? await digestOf(name, plain) : undefined;
    if (isDisclosure(plain) && found === stated) right.push([name, plain.value]);
    else wrong.push(differenceAt("disclosure", `redacted.${name}`, { stated, found }));
  }
  return { facts: Object.fromEntries(right), wrong };
}

const isDisclosure = (one: unknown): one is Disclosure =>
  isRecord(one) && typeof one.salt === "string" && "value" in one;

/** The differences after deciding the case again. */
function recalculated(one: Receipt, rule: AnyRule, facts: object): Difference[] {
  try {
    const outcome = rule.safe(facts, one.options as Options);
    if (!outcome.ok) return [refused(outcome.error)];
    const found = contentsOf(outcome.determination as Determination);
    const calculated = ["value", "figures", "readings", "clauses"] as const;
    return calculated.flatMap((part) => differences(part, one[part], found[part], most));
  } catch (error) {
    if (error instanceof PolicyError) return [refused(error)];
    throw error;
  }
}

const refused = ({ faults: [first] }: PolicyError): Difference =>
  differenceAt("refused", "facts", first === undefined ? {} : { detail: first.message });
