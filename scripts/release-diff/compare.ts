import { isDeepStrictEqual } from "node:util";
import { type RuleName as CallName, ruleNamed } from "../../src/call.ts";
import { coordination } from "../../src/coordination/index.ts";
import { firstYear } from "../../src/kernel/days/index.ts";
import { PolicyError } from "../../src/kernel/language/index.ts";
import type { AnyRule, Options } from "../../src/kernel/policy/index.ts";
import { answerOf, type Decided, type OwnValues, type RuleName, type Version } from "./exchange.ts";
import type { Asked } from "./questions.ts";

/** A part of an answer that is not the same: null where a version does not have it. */
export interface ChangedPart {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A row or a person whose answer is not the same. */
export interface ChangedAnswer {
  readonly asked: Asked;
  readonly parts: readonly ChangedPart[];
  /** The figures and default readings that explain it; empty if they do not: the rule itself changed. */
  readonly because: readonly OwnChange[];
}

/** A rule whose answers have fields that one version does not have. */
export interface ChangedFields {
  readonly rule: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** 版本差异 — What a version changes. */
export interface ReleaseDifference {
  readonly rules: { readonly added: readonly RuleName[]; readonly removed: readonly RuleName[] };
  readonly renamed: Readonly<Record<string, string>>;
  readonly fields: readonly ChangedFields[];
  /** Figures and default readings. */
  readonly own: readonly OwnChange[];
  readonly compared: Readonly<Record<"row" | "person", number>>;
  readonly changed: readonly ChangedAnswer[];
}

/** A figure or a default reading that is not the same; null where a version does not have it. */
export interface OwnChange {
  readonly kind: "figure" | "reading";
  readonly document: string;
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

export function compareVersions(asked: readonly Asked[], before: Version, after: Version): ReleaseDifference {
  const own = [
    ...ownChanges("figure", before.figures, after.figures),
    ...ownChanges("reading", before.readings, after.readings),
  ];
  const fields = new Map<string, { added: Set<string>; removed: Set<string> }>();
  const compared = { row: 0, person: 0 };
  const changed = asked.flatMap((one, index): ChangedAnswer[] => {
    const [was = null, is = null] = [before.answers[index], after.answers[index]];
    if (was === null || is === null) return [];
    compared[one.about.kind] += 1;
    const parts = partsBetween(was, is);
    const known = parts.filter(({ before, after }) => before !== undefined && after !== undefined);
    for (const { path, before } of parts.filter((part) => !known.includes(part))) {
      const own = fields.get(one.rule) ?? { added: new Set(), removed: new Set() };
      fields.set(one.rule, own);
      own[before === undefined ? "added" : "removed"].add(path.replace(/\[\d+\]/g, "[]"));
    }
    return known.length === 0 ? [] : [{ asked: one, parts: known, because: becauseOf(one, was, own) }];
  });
  const renamedBefore = new Set(Object.values(before.renamed));
  const namesOf = ({ rules }: Version) => new Set(rules.map(({ name }) => name));
  const [had, has] = [namesOf(before), namesOf(after)];
  return {
    rules: {
      added: after.rules.filter(({ name }) => !had.has(name) && !(name in before.renamed)),
      removed: before.rules.filter(({ name }) => !has.has(name) && !renamedBefore.has(name)),
    },
    renamed: before.renamed,
    fields: [...fields].map(([rule, { added, removed }]) => ({ rule, added: [...added], removed: [...removed] })),
    own,
    compared,
    changed,
  };
}

function ownChanges(
  kind: OwnChange["kind"],
  before: readonly OwnValues[],
  after: readonly OwnValues[],
): readonly OwnChange[] {
  const keyOf = ({ document, name }: OwnValues): string => `${document}/${name}`;
  const [was, is] = [before, after].map((all) => new Map((all ?? []).map((one) => [keyOf(one), one])));
  return [...new Map([...(was ?? []), ...(is ?? [])])].flatMap(([key, { document, name }]) => {
    const [one, other] = [was?.get(key)?.value ?? null, is?.get(key)?.value ?? null];
    return isDeepStrictEqual(one, other) ? [] : [{ kind, document, name, before: one, after: other }];
  });
}

/**
 * The innermost parts in which two answers differ. A field that one of them does not have is undefined there. Where only one
 * version refuses the facts, its faults stand against the whole value.
 */
export function partsBetween(before: Decided, after: Decided): readonly ChangedPart[] {
  if ("value" in before && "value" in after) return partsOf(before.value, after.value, "");
  const [was, is] = [before, after].map((one) => ("value" in one ? one.value : { faults: one.faults }));
  return isDeepStrictEqual(was, is) ? [] : [{ path: "", before: was, after: is }];
}

function partsOf(before: unknown, after: unknown, path: string): readonly ChangedPart[] {
  if (isDeepStrictEqual(before, after)) return [];
  const isGroup = (one: unknown): one is Record<string, unknown> =>
    typeof one === "object" && one !== null && !Array.isArray(one);
  if (isGroup(before) && isGroup(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => partsOf(before[key], after[key], path === "" ? key : `${path}.${key}`));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((one, index) => partsOf(one, after[index], `${path}[${index}]`));
  }
  return [{ path, before, after }];
}

const ruleOf = (name: string): AnyRule => (name === coordination.name ? coordination : ruleNamed(name as CallName));

/**
 * The figures and readings that explain a change: with those of the older version, under the options of the case, this one
 * answers as that one did. None of them can be left out.
 */
function becauseOf(
  { rule: name, facts, options }: Asked,
  was: Decided,
  all: readonly OwnChange[],
): readonly OwnChange[] {
  const rule = ruleOf(name);
  const explain = (some: readonly OwnChange[]): boolean => {
    try {
      const earlier = Object.fromEntries(some.map((one) => [one.name, asAdopted(one.before)]));
      const of = (kind: OwnChange["kind"]) =>
        Object.fromEntries(some.filter((one) => one.kind === kind).map((one) => [one.name, earlier[one.name]]));
      const older = rule.adopt({ figures: of("figure"), readings: of("reading") } as Options);
      return isDeepStrictEqual(answerOf(older.safe(facts, options as Options)), was);
    } catch (error) {
      // values that this version does not take
      if (error instanceof PolicyError) return false;
      throw error;
    }
  };
  const own = all.filter(
    ({ document, before, after }) => document === rule.source.name && before !== null && after !== null,
  );
  if (!explain(own)) return [];
  return own.reduce((kept, one) => {
    const fewer = kept.filter((other) => other !== one);
    return explain(fewer) ? fewer : kept;
  }, own);
}

/** The values of a figure as `adopt` takes them: one without dates alone, others from a day on. A reading is its option. */
function asAdopted(values: unknown): unknown {
  if (!Array.isArray(values)) return values;
  const dated = values as readonly {
    readonly from: string | null;
    readonly until: string | null;
    readonly value: string;
  }[];
  const [only, ...others] = dated;
  if (only?.from === null && only.until === null && others.length === 0) return only.value;
  return dated.map(({ from, until, value }) => ({
    from: from ?? `${firstYear}-01-01`,
    ...(until === null ? {} : { until }),
    value,
  }));
}
