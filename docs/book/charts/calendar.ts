import type { Text } from "../model.ts";
import { box, type Chart, drawing, fillOf, inBoth, label, line, same, scale, width } from "./svg.ts";

interface Phase {
  readonly label: Text;
  readonly from: string;
  readonly until: string;
}

interface Plan {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly columns: readonly Text[];
  readonly phases: readonly Phase[];
}

const left = 250;
const right = width - 20;
const step = 28;
const dayLength = 86_400_000;

/** 日程 — The phases of a plan on one axis of days. */
export function planChart({ id, title, note, columns, phases }: Plan): Chart {
  const first = Math.min(...phases.map(({ from }) => Date.parse(from)));
  const last = Math.max(...phases.map(({ until }) => Date.parse(until))) + dayLength;
  const x = scale(first, last, left, right);
  const bottom = 10 + phases.length * step;
  const ends = [...new Set(phases.map(({ from }) => from))].sort();
  const apart = ends.filter(
    (day, at) =>
      at === 0 || (x(Date.parse(day)) - x(Date.parse(ends[at - 1] ?? day)) > 40 && x(Date.parse(day)) < right - 80),
  );
  const svg = inBoth((language) =>
    drawing(id, title[language], bottom + 26, [
      ...apart.flatMap((day) => [
        line(x(Date.parse(day)), 4, x(Date.parse(day)), bottom),
        label(x(Date.parse(day)), bottom + 18, day.slice(5), "middle"),
      ]),
      label(right, bottom + 18, new Date(last - dayLength).toISOString().slice(5, 10), "end"),
      ...phases.flatMap(({ label: name, from, until }, index) => {
        const [start, end] = [x(Date.parse(from)), x(Date.parse(until) + dayLength)];
        const y = 8 + index * step;
        return [label(left - 8, y + 14, name[language], "end"), box(start, y, end - start, 18, fillOf(id, index % 3))];
      }),
    ]),
  );
  const rows = phases.map(({ label: name, from, until }) => [name, same(from), same(until)]);
  return { id, title, note, svg, columns, rows };
}
