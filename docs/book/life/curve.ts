import { drawing, label, line, path, scale, width } from "../charts/svg.ts";

const [left, right, top, bottom] = [80, width - 24, 24, 220];

interface Curve {
  readonly id: string;
  readonly title: string;
  readonly points: readonly { readonly at: number; readonly value: number }[];
  /** The marks of both axes. The highest one of the values is the top of the drawing. */
  readonly marks: readonly number[];
  readonly values: readonly number[];
  /** The point that the slider has chosen, in words. */
  readonly chosen: { readonly at: number; readonly text: string };
  /** A value that a line of dashes marks across the whole drawing. */
  readonly level?: { readonly value: number; readonly text: string };
}

/** 曲线 — A value along another one, with the chosen point marked. */
export function curveOf({ id, title, points, marks, values, chosen, level }: Curve): string {
  const places = [...points.map(({ at }) => at), ...marks];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const x = scale(first, Math.max(first + 1, last), left, right);
  const y = scale(0, Math.max(1, ...values), bottom, top);
  const d = points.map(({ at, value }, index) => `${index === 0 ? "M" : "L"} ${x(at)} ${y(value)}`).join(" ");
  return drawing(id, title, bottom + 40, [
    ...values.flatMap((value) => [
      line(left, y(value), right, y(value)),
      label(left - 8, y(value) + 4, value.toLocaleString("en"), "end"),
    ]),
    ...marks.map((at) => label(x(at), bottom + 20, at.toLocaleString("en"), "middle")),
    path(d, "none"),
    ...(level === undefined
      ? []
      : [path(`M ${left} ${y(level.value)} H ${right}`, "7 4"), label(right, y(level.value) - 6, level.text, "end")]),
    path(`M ${x(chosen.at)} ${top} V ${bottom}`, "2 4"),
    label(x(chosen.at), bottom + 36, chosen.text, anchorAt(x(chosen.at))),
  ]);
}

/** A text near an end of the axis stays in the drawing. */
const anchorAt = (x: number) => (x < left + 40 ? "start" : x > right - 60 ? "end" : "middle");

/** Three marks from zero to the largest value, rounded to a step. */
export function marksUpTo(most: number, step: number): readonly number[] {
  return [0, most / 2, most].map((value) => Math.round(value / step) * step);
}
