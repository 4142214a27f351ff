import { type Place, placesOf, withValue } from "../../src/evidence/case/places.ts";
import { scaleOf } from "../../src/evidence/case/scales.ts";
import { domainOf, landmarksOf } from "../../src/evidence/outcomes/values.ts";
import type { AnyField, Shape } from "../../src/kernel/facts/index.ts";
import { isRecord } from "../../src/kernel/facts/index.ts";
import type { AnyRule } from "../../src/kernel/policy/index.ts";
import { countOf } from "../support/counts.ts";
import { everyDay } from "../support/days.ts";

export type Facts = Readonly<Record<string, unknown>>;

/** The declared facts and answer of a rule, which its type keeps from rules of any kind. */
export interface Declared {
  readonly facts: { readonly fields: Shape };
  readonly answer: { readonly fields: Shape };
}
export const declared = (rule: AnyRule): Declared => rule as unknown as Declared;

const mostContexts = countOf(800, 120);
const mostPerField = 24;

/** Days around which the documents' dates and ages lie, and both sides of a leap day. */
const anchors = ["2012-06-15", "2012-02-29", "2013-02-28"];

/** 格点 — The values of a field: all choices, both flags; of counts and amounts one below, on and above each figure. */
function pointsOf(field: AnyField, rule: AnyRule, days: readonly string[] = anchors): readonly unknown[] {
  const { form } = field;
  switch (form.kind) {
    case "optional":
    case "nullable":
      return [undefined, ...pointsOf(form.inner, rule, days)];
    case "group":
      return productOf(form.shape, rule, days);
    case "variant":
      return Object.entries(form.members).flatMap(([code, shape]) =>
        productOf(shape, rule, days).map((one) => ({ [form.key]: code, ...one })),
      );
    case "list": {
      if (isSingle(form.item)) return choicesOf(form.item, form.min, rule, days);
      const items = pointsOf(form.item, rule, days);
      // each item alone, and each before the next of another kind
      const pairs = items.map((one, at) => [one, items[(at + Math.ceil(items.length / 2)) % items.length]]);
      return [...(form.min === 0 ? [[]] : []), ...items.map((one) => [one]), ...pairs].filter(
        (one) => one.length <= form.max,
      );
    }
    case "value": {
      const place = { path: "", keys: [], field, isOptional: false, given: undefined };
      const domain = domainOf(place, landmarksOf(rule.adoption, days), 50);
      if (domain.kind === "single") return domain.values.map(({ given }) => given);
      const near = domain.first.flatMap((at) => [at - 1, at, at + 1]).filter((at) => at >= domain.scale.first);
      return thinned(
        [...new Set(near)].filter((at) => at <= domain.scale.last).map((at) => domain.scale.valueAt(at)),
        mostPerField,
      );
    }
  }
}

const isSingle = ({ form }: AnyField): boolean => form.kind === "value";

/** A list of single values: of codes each choice of them, otherwise none, each and all. */
function choicesOf(item: AnyField, min: number, rule: AnyRule, days: readonly string[]): readonly unknown[] {
  const points = thinned(pointsOf(item, rule, days), mostPerField);
  const subsets = (all: readonly unknown[]): readonly (readonly unknown[])[] =>
    Array.from({ length: 2 ** all.length }, (_, choice) => all.filter((_, at) => ((choice >> at) & 1) === 1));
  const all = points.length <= 6 ? subsets(points) : [[], ...points.map((one) => [one]), points];
  return all.filter((one) => one.length >= min);
}

/** Every combination of the fields' values; where there are more than can be judged, evenly spread ones. */
function productOf(shape: Shape, rule: AnyRule, days: readonly string[] = anchors): readonly Facts[] {
  const axes = Object.entries(shape).map(
    ([name, field]) => [name, thinned(pointsOf(field, rule, days), mostPerField * 8)] as const,
  );
  const size = axes.reduce((all, [, points]) => all * Math.max(1, points.length), 1);
  const count = Math.min(size, mostContexts);
  return Array.from({ length: count }, (_, index) => {
    // an odd stride, so that the last axes change, too
    let place = count === size ? index : Math.floor((index + 0.5) * (size / count)) + (index % 7);
    return Object.fromEntries(
      axes.flatMap(([name, points]) => {
        if (points.length === 0) return [];
        const value = points[place % points.length];
        place = Math.floor(place / points.length);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  });
}

function thinned<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);
}

/** 全部组合 — The combinations of a rule's facts by their declarations. */
export const combinationsOf = (rule: AnyRule): readonly Facts[] => productOf(declared(rule).facts.fields, rule);

/** The first and the last days of a case; otherwise what happens then is missed. */
function daysIn(facts: Facts): readonly string[] {
  const days = [...new Set(JSON.stringify(facts).match(/\b[12][0-9]{3}-[01][0-9]-[0-3][0-9]\b/g))].sort();
  return days.length === 0 ? anchors : [...new Set([...days.slice(0, 1), ...days.slice(-2)])];
}

/** 逐项 — A case with each of its facts at each of its values, and each two of them that are flags or choices together. */
export function* neighboursOf(rule: AnyRule, facts: Facts): Generator<Facts> {
  yield facts;
  const places = placesOf(declared(rule).facts.fields, facts);
  const days = daysIn(facts);
  // a list has as many kinds of items as there are combinations of their fields
  const most = (field: AnyField): number => (field.form.kind === "list" ? mostPerField * 3 : mostPerField);
  const moves = places.map((place) => [place, thinned(pointsOf(place.field, rule, days), most(place.field))] as const);
  for (const [{ keys, isOptional }, points] of moves)
    for (const point of isOptional ? [undefined, ...points] : points) yield withValue(facts, keys, point) as Facts;
  const discrete = moves.filter(([, points]) => points.length <= 4);
  for (const [at, [one, points]] of discrete.entries())
    for (const [other, others] of discrete.slice(at + 1))
      for (const point of points)
        for (const next of others)
          if (!isWithin(one.keys, other.keys))
            yield withValue(withValue(facts, one.keys, point), other.keys, next) as Facts;
}

/** Whether the second place is a part of the first, and may no longer be there when that changes. */
const isWithin = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.every((key, at) => other[at] === key);

/** 逐日 — A case with a fact on each of some days. */
export function* daysOf(facts: Facts, place: Place, days: readonly string[]): Generator<Facts> {
  for (const day of days) yield withValue(facts, place.keys, day) as Facts;
}

export const dayPlacesOf = (rule: AnyRule, facts: Facts): readonly Place[] =>
  placesOf(declared(rule).facts.fields, facts).filter(({ field }) => scaleOf(field)?.unit.en.startsWith("day"));

/** Every day, or one in so many that there are at most `most`; the step is odd, and no multiple of a week. */
export function someDays(most: number): readonly string[] {
  const least = Math.ceil(everyDay.length / Math.max(1, most)) | 1;
  const step = least % 7 === 0 ? least + 2 : least;
  return step === 1 ? everyDay : everyDay.filter((_, at) => at % step === 0);
}

export function inner(field: AnyField): AnyField {
  const { form } = field;
  return form.kind === "optional" || form.kind === "nullable" ? inner(form.inner) : field;
}

/** The code of a coded field in an answer; null where there is none; undefined where it is no code of its labels. */
export function codeOf(field: AnyField, value: unknown): string | null | undefined {
  const { labels } = inner(field);
  const isNullable = field.form.kind === "nullable";
  if (value === null) return isNullable ? null : undefined;
  const code = isRecord(value) ? value.code : value;
  return typeof code === "string" && labels !== undefined && Object.hasOwn(labels, code) ? code : undefined;
}

/** 分类 — The fields of a rule's answer that are one code among several, those in groups too. */
export const codedFields = (
  fields: Shape,
  above: readonly string[] = [],
): readonly (readonly [readonly string[], AnyField])[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const own = inner(field);
    if (own.form.kind === "list") return [];
    if (own.labels !== undefined) return [[[...above, name], field] as const];
    return own.form.kind === "group" ? codedFields(own.form.shape, [...above, name]) : [];
  });
