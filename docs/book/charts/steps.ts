import type { Text } from "../model.ts";
import { type Chart, dashes, drawing, inBoth, label, line, path, same, scale, width } from "./svg.ts";

/** A value from a day on. */
interface Step {
  readonly from: string;
  readonly value: number;
  readonly text: Text;
}

interface Series {
  readonly name: Text;
  readonly steps: readonly Step[];
}

interface Steps {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly dates: Text;
  /** The first and the last year of the axis, and the years between its marks. */
  readonly years: readonly [from: number, until: number, every: number];
  readonly values: readonly { readonly value: number; readonly text: Text }[];
  readonly series: readonly Series[];
}

const left = 64;
const right = width - 24;
const top = 24;
const bottom = 290;
const numberOf = (day: string): number => Date.parse(day);

/** 阶梯图 — Values that hold from a day on, as lines of steps. */
export function stepChart({ id, title, note, dates, years, values, series }: Steps): Chart {
  const [first, last, every] = years;
  const x = scale(numberOf(`${first}-01-01`), numberOf(`${last}-01-01`), left, right);
  const amounts = values.map(({ value }) => value);
  const y = scale(Math.min(...amounts), Math.max(...amounts), bottom, top);
  const svg = inBoth((language) => {
    const marks = Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => first + index * every);
    return drawing(id, title[language], bottom + 62, [
      ...values.flatMap(({ value, text }) => [
        line(left, y(value), right, y(value)),
        label(left - 8, y(value) + 4, text[language], "end"),
      ]),
      ...marks.map((year) => label(x(numberOf(`${year}-01-01`)), bottom + 20, String(year), "middle")),
      ...series.flatMap(({ name, steps }, index) => [
        path(pathOf(steps, x, y), dashes[index] ?? "none"),
        path(`M ${10 + index * 235} ${bottom + 46} h 34`, dashes[index] ?? "none"),
        label(52 + index * 235, bottom + 50, name[language]),
      ]),
    ]);
  });
  const days = [...new Set(series.flatMap(({ steps }) => steps.map(({ from }) => from)))].sort();
  const rows = days.map((day) => [same(day), ...series.map(({ steps }) => valueOn(steps, day))]);
  return { id, title, note, svg, columns: [dates, ...series.map(({ name }) => name)], rows };
}

function pathOf(steps: readonly Step[], x: (day: number) => number, y: (value: number) => number): string {
  const points = steps.map(({ from, value }) => ({ at: Math.max(left, x(numberOf(from))), height: y(value) }));
  const [start, ...later] = points;
  if (start === undefined) return "";
  return `M ${start.at} ${start.height} ${later.map(({ at, height }) => `H ${at} V ${height}`).join(" ")} H ${right}`;
}

const valueOn = (steps: readonly Step[], day: string): Text =>
  steps.filter(({ from }) => from <= day).at(-1)?.text ?? same("–");
