import packageJson from "../../../package.json" with { type: "json" };
import { call, type RuleByName, type RuleName } from "../../call.ts";
import { display, fault, PolicyError, rejection, type Text } from "../../kernel/language/index.ts";
import type { Determination } from "../../kernel/policy/index.ts";
import { settingsOf } from "../../settings.ts";
import { canonicalText, newSalt, sha256, writtenOut } from "./canonical.ts";
import { type Contents, contentsOf } from "./contents.ts";

export const format = "minsheng-rules/receipt/1";

/** 认定凭证 — A determination as evidence that anybody can recalculate with the library. Plain JSON. */
export interface Receipt extends Contents {
  readonly format: typeof format;
  readonly package: { readonly name: string; readonly version: string };
  /** The full name of the rule. */
  readonly rule: string;
  /** The facts, except those that are redacted. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** For each redacted fact: SHA-256 over `[salt, name, value]`. */
  readonly redacted: Readonly<Record<string, string>>;
  /** The county's options, as given. */
  readonly options: Readonly<Record<string, unknown>>;
  /** SHA-256 over the canonical JSON (RFC 8785) of all other content. */
  readonly sha256: string;
}

/** A redacted fact, for people who are allowed to see it. */
export interface Disclosure {
  /** 64 secret hex digits. Without a salt, a fact with few possible values could be guessed from its digest. */
  readonly salt: string;
  readonly value: unknown;
}
export type Disclosures = Readonly<Record<string, Disclosure>>;

type FactsOfRule<Name extends RuleName> = Parameters<RuleByName[Name]>[0];
type OptionsOfRule<Name extends RuleName> = Parameters<RuleByName[Name]>[1];

interface ReceiptSettings<Name extends RuleName> {
  /** The county's readings and figures. */
  readonly options?: OptionsOfRule<Name>;
  /** 遮蔽 — Names of the facts for which the receipt has only a salted digest; `true`: all facts. */
  readonly redact?: readonly (keyof FactsOfRule<Name> & string)[] | true;
}

/**
 * 开具凭证 — Decides a case and documents it completely: version, facts, options, figures, readings, clauses with
 * their fingerprints, value, and a SHA-256 hash of all of this. `disclosures` has the salt and value of each redacted fact; store
 * them separately. If you keep the hash elsewhere, it shows later changes; it is not a signature. Throws the PolicyError of the rule, and one
 * for unknown options, or if `redact` names a fact that was not given.
 *
 * @example (await receipt("landless-farmers/funding-shares", { groups: [], paidOn: "2012-05-01" })).receipt.value.government // "12600.00"
 */
export async function receipt<Name extends RuleName>(
  rule: Name,
  given: FactsOfRule<Name>,
  settings?: ReceiptSettings<Name>,
): Promise<{ readonly receipt: Receipt; readonly disclosures: Disclosures }> {
  const { options, redact = [] } = settingsOf(settings, ["options", "redact"]);
  // refuses what JSON would change or drop, such as NaN or a function
  const asGiven = contentsOf(call(rule, given as never, options as never) as Determination);
  // decides exactly what is in the receipt
  const all = writtenOut(given, "facts");
  const chosen = writtenOut(options ?? {}, "options");
  const contents = contentsOf(call(rule, all as never, chosen as never) as Determination);
  // such as options with a getter of their class, which JSON leaves out
  if (canonicalText(contents) !== canonicalText(asGiven))
    throw rejection("options", "wrong-type", options, plainGroups);
  const names = namesIn(redact, all);
  const disclosures = Object.fromEntries(names.map((name) => [name, { salt: newSalt(), value: all[name] }]));
  const shown = Object.entries(all).filter(([name]) => !Object.hasOwn(disclosures, name));
  const whole = {
    format,
    package: { name: packageJson.name, version: packageJson.version },
    rule,
    facts: Object.fromEntries(shown),
    redacted: await digestsOf(disclosures),
    options: chosen,
    ...contents,
  } as const;
  return { receipt: { ...whole, sha256: await sha256(whole) }, disclosures };
}

const plainGroups: Text = {
  zh: "填报内容和选项都是普通的值，写成 JSON 后认定结果不变",
  en: "facts and options as plain values, with the same answer after they are written as JSON",
};

async function digestsOf(disclosures: Disclosures): Promise<Record<string, string>> {
  const digests = Object.entries(disclosures).map(
    async ([name, one]): Promise<[string, string]> => [name, await digestOf(name, one)],
  );
  return Object.fromEntries(await Promise.all(digests));
}

export const digestOf = (name: string, { salt, value }: Disclosure): Promise<string> => sha256([salt, name, value]);

/** The names of the facts to redact, each of which is given. */
function namesIn(redact: unknown, facts: object): readonly string[] {
  const known = Object.keys(facts);
  if (redact === true) return known;
  const expected: Text = {
    zh: `true，或者已填报的若干项：${known.join("、")}`,
    en: `true, or a list of facts that are given: ${known.join(", ")}`,
  };
  if (!Array.isArray(redact)) throw rejection("redact", "wrong-type", redact, expected);
  const unknown = redact.filter((name) => !known.includes(name));
  if (unknown.length === 0) return redact;
  throw new PolicyError(unknown.map((name) => fault("redact", "unknown-option", display(name), expected)));
}
