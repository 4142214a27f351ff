import { type CalendarDate, isCalendarDate, yearOf } from "../../kernel/days/index.ts";
import { type AnyField, isRejection } from "../../kernel/facts/index.ts";
import type { Adoption } from "../../kernel/policy/index.ts";
import type { Place } from "../case/places.ts";
import { type Scale, scaleOf } from "../case/scales.ts";

/** A possible value of an unknown fact: in the notation of facts, and as rules see it. */
export interface Possible {
  readonly given: unknown;
  readonly value: unknown;
}

/** The possible values of an unknown fact. */
export type Domain =
  /** `isWhole`: these are all values. */
  | { readonly kind: "single"; readonly values: readonly Possible[]; readonly isWhole: boolean }
  /** Ordered values, some of which are tried first; `also`: additional values, such as “not given”. */
  | {
      readonly kind: "scale";
      readonly scale: Scale;
      readonly first: readonly number[];
      readonly also: readonly Possible[];
      readonly at: (place: number) => Possible | undefined;
    };

const mostCodes = 6;

/** 可能的值 — The values that may be assumed for a fact. A scale with at most this number of values is tried completely. */
export function domainOf({ field, isOptional }: Place, landmarks: Landmarks, mostValues: number): Domain {
  const { form, labels } = field;
  const absent: readonly Possible[] = isOptional ? [{ given: undefined, value: undefined }] : [];
  const single = (
    values: readonly unknown[],
    isWhole: boolean,
    given = (value: unknown): unknown => value,
  ): Domain => ({
    kind: "single",
    values: [...absent, ...values.map((value) => ({ given: given(value), value }))],
    isWhole,
  });
  if (form.kind === "group") return single(["present"], true, () => ({}));
  if (form.kind === "variant") return single(Object.keys(form.members), true, (code) => ({ [form.key]: code }));
  if (form.kind === "list") return listDomain(form.item, form.min, single);
  if (form.kind !== "value") return single([], false);
  if (labels !== undefined) return single(Object.keys(labels), true);
  if (form.schema.type === "boolean") return single([true, false], true);
  const scale = scaleOf(field);
  if (scale === undefined)
    return single(
      ["A"].filter((name) => !isRejection(form.read(name))),
      false,
    );
  const at = (place: number): Possible | undefined => {
    const given = scale.valueAt(place);
    const value = form.read(given);
    return isRejection(value) ? undefined : { given, value };
  };
  const size = scale.last - scale.first + 1;
  if (size <= mostValues) {
    const all = Array.from({ length: size }, (_, index) => at(scale.first + index)).filter((one) => one !== undefined);
    return { kind: "single", values: [...absent, ...all], isWhole: scale.hasEvery };
  }
  return { kind: "scale", scale, first: firstPlaces(field, scale, landmarks), also: absent, at };
}

function listDomain(
  item: AnyField,
  min: number,
  single: (values: readonly unknown[], isWhole: boolean, given?: (value: unknown) => unknown) => Domain,
): Domain {
  const codes = item.labels === undefined || item.form.kind !== "value" ? undefined : Object.keys(item.labels);
  if (codes === undefined) {
    // the items of a list of groups are asked for separately
    const counts = min === 0 ? [[], 1] : [min];
    return single(counts, false, (count) =>
      Array.isArray(count) ? [] : Array.from({ length: Number(count) }, () => ({})),
    );
  }
  const some = codes.length <= mostCodes ? subsets(codes) : [[], ...codes.map((code) => [code]), codes];
  // other orders of a list are not tried
  return single(
    some.filter((one) => one.length >= min),
    false,
  );
}

/** Every subset of some codes, in their order. */
function subsets(codes: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = codes;
  if (first === undefined) return [[]];
  const others = subsets(rest);
  return [...others, ...others.map((one) => [first, ...one])];
}

/** Values near which answers may change: known dates and figures. */
interface Landmarks {
  readonly days: readonly CalendarDate[];
  /** Figures that are whole numbers: ages, years, months, people. */
  readonly numbers: readonly number[];
  /** Figures in yuan, in fen. */
  readonly fen: readonly number[];
}

/** The landmarks of a case. */
export function landmarksOf({ timelines }: Adoption, days: readonly CalendarDate[]): Landmarks {
  const entries = Object.values(timelines).flatMap(({ figure, entries: all }) =>
    all.map(({ parsed, from }) => ({ unit: figure.unit, parsed, from })),
  );
  const isYuan = ({ unit }: { readonly unit: string }) => unit === "yuan";
  const numbers = entries.filter((one) => !isYuan(one) && typeof one.parsed === "number").map(({ parsed }) => parsed);
  const dates = entries.filter(({ parsed }) => isCalendarDate(parsed)).map(({ parsed }) => parsed as CalendarDate);
  return {
    days: [...new Set([...days, ...(days.length > 0 ? [] : dates.slice(0, 1)), ...(days.length > 0 ? [] : [anyDay])])],
    numbers: [...new Set(numbers as number[])],
    fen: [...new Set(entries.filter(isYuan).map(({ parsed }) => parsed as number))],
  };
}

/** A typical date for the documents, if no date is known. */
const anyDay = "2012-06-15";
const tenYears = 3652;

/** The values of a scale that are tried first: more likely ones before the others. */
function firstPlaces(field: AnyField, scale: Scale, { days, numbers, fen }: Landmarks): readonly number[] {
  const anchors = days.flatMap((day) => scale.placeOf(day) ?? scale.placeOf(day.slice(0, 7)) ?? []);
  const ends = [scale.first, scale.first + 1, scale.last];
  const isInside = (place: number): boolean => place >= scale.first && place <= scale.last;
  if (anchors.length > 0) {
    const step = scale.unit.en.startsWith("day") ? tenYears : 120;
    const decades = tens.flatMap((ten) => anchors.map((place) => place + ten * step));
    const beside = anchors.flatMap((place) => [place - 1, place + 1]);
    return [...new Set([...decades, ...beside, ...ends])].filter(isInside);
  }
  const isCount = field.form.kind === "value" && field.form.schema.type === "integer";
  const figures = isCount ? [...days.map(yearOf), ...numbers] : scale.unit.en.startsWith("fen") ? fen : [];
  const near = figures.flatMap((place) => [place, place - 1, place + 1]);
  const powers = Array.from({ length: 7 }, (_, power) => 10 ** (power + 1));
  const all = isCount ? [...near, ...ends, ...powers] : [...powers, ...near, ...ends];
  return [...new Set(all)].filter(isInside);
}

/** Decades before or after a known date: a birth, a certificate, a contract. */
const tens = [0, -5, -3, -6, -1, -4, -2, -7, -8, -9, 1];
