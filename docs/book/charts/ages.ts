import type { Text } from "../model.ts";
import { box, type Chart, drawing, fillOf, inBoth, label, line, same, scale, width } from "./svg.ts";

interface Span {
  readonly label: Text;
  readonly from: number;
  /** The last age in completed years; null where there is none. */
  readonly until: number | null;
}

interface Ages {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly columns: readonly Text[];
  readonly spans: readonly Span[];
}

const left = 300;
const right = width - 24;
const step = 26;
const oldest = 80;

/** 年龄 — Spans of ages in completed years on one axis. An open end has an arrow. */
export function ageChart({ id, title, note, columns, spans }: Ages): Chart {
  const x = scale(0, oldest, left, right);
  const bottom = 10 + spans.length * step;
  const svg = inBoth((language) =>
    drawing(id, title[language], bottom + 26, [
      ...[0, 10, 16, 20, 30, 40, 50, 60, 70, 80].flatMap((age) => [
        line(x(age), 4, x(age), bottom),
        ...(age === 16 ? [] : [label(x(age), bottom + 18, String(age), "middle")]),
      ]),
      ...spans.flatMap(({ label: name, from, until }, index) => {
        const y = 8 + index * step;
        const end = until === null ? right : x(until + 1);
        return [
          label(left - 8, y + 13, name[language], "end"),
          box(x(from), y, end - x(from), 16, fillOf(id, index % 3)),
          ...(until === null ? [label(right + 4, y + 13, "→")] : []),
        ];
      }),
    ]),
  );
  const rows = spans.map(({ label: name, from, until }) => [
    name,
    same(`${from}`),
    same(until === null ? "…" : `${until}`),
  ]);
  return { id, title, note, svg, columns, rows };
}
