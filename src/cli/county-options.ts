import { isRecord } from "../kernel/facts/index.ts";
import { display, fault, PolicyError, type Text } from "../kernel/language/index.ts";
import type { Options } from "../kernel/policy/index.ts";
import { type CountySettingsInput, parseCountySettings } from "../roster/index.ts";
import { withTodaysNames } from "../roster/renamed-keys.ts";
import { readJson } from "./json-input.ts";
import type { KnownRule } from "./names.ts";

/** 县级设置 — What a county's file adds to one set of facts. */
interface County {
  readonly options: Options;
  /** Facts that are the same for everybody, where the set of facts does not have its own. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const kind: Text = { zh: "县级设置文件", en: "county settings file" };
const keys = ["county", "facts", "figures", "readings"] as const;

/**
 * Reads a county's file for a rule: `readings` and `figures` as `adopt` takes them, and `facts` for everybody. For
 * landless-farmers it may also be the settings file of `assess`.
 */
export async function readCounty(path: string, known: KnownRule): Promise<County> {
  const given = await readJson(path, kind);
  if (!isRecord(given)) {
    throw new PolicyError([
      fault(path, "wrong-type", display(given), { zh: "一组填报项（对象）", en: "an object" }, kind),
    ]);
  }
  const ofRoster = withTodaysNames(given) as CountySettingsInput;
  if (known.document === "landless-farmers" && "standards" in ofRoster) return rosterCounty(ofRoster, known);
  const strange = Object.keys(given).find((key) => !key.startsWith("$") && !keys.some((one) => one === key));
  if (strange !== undefined) {
    const expected = { zh: `可选：${keys.join("、")}`, en: `one of ${keys.join(", ")}` };
    throw new PolicyError([fault(strange, "unknown-key", display(given[strange]), expected, kind)]);
  }
  const { readings, figures, facts } = given;
  if (facts !== undefined && !isRecord(facts)) {
    const expected = { zh: "一组填报项（对象）", en: "an object" };
    throw new PolicyError([fault("facts", "wrong-type", display(facts), expected, kind)]);
  }
  return { options: { readings, figures } as Options, facts: facts ?? {} };
}

function rosterCounty(given: CountySettingsInput, { rule }: KnownRule): County {
  const { shared } = parseCountySettings(given);
  const { issuedOn, effectiveFrom, readings, figures } = given;
  const known = new Set(Object.keys((rule.facts.schema.properties ?? {}) as object));
  const facts = Object.entries(shared).filter(([name]) => known.has(name));
  const options = { readings, figures: { ...figures, issuedOn, effectiveFrom } } as Options;
  return { options, facts: Object.fromEntries(facts) };
}
