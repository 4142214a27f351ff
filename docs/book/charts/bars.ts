import type { Text } from "../model.ts";
import { box, type Chart, drawing, fillOf, inBoth, label, legend, line, same, scale, width } from "./svg.ts";

interface Bar {
  readonly label: Text;
  /** The parts of the whole, in percent, in the order of the payers. */
  readonly parts: readonly number[];
}

interface Bars {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly of: Text;
  readonly payers: readonly Text[];
  readonly bars: readonly Bar[];
}

const left = 250;
const right = width - 20;
const step = 34;

/** 谁出多少 — Who pays which share of a whole: a bar a case, a pattern a payer. */
export function shareChart({ id, title, note, of, payers, bars }: Bars): Chart {
  const x = scale(0, 100, left, right);
  const bottom = 14 + bars.length * step;
  const svg = inBoth((language) =>
    drawing(id, title[language], bottom + 62, [
      ...[0, 25, 50, 75, 100].flatMap((percent) => [
        line(x(percent), 6, x(percent), bottom),
        label(x(percent), bottom + 18, `${percent}%`, "middle"),
      ]),
      ...bars.flatMap(({ label: name, parts }, index) => {
        const y = 12 + index * step;
        const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part, 0));
        return [
          label(left - 10, y + 15, name[language], "end"),
          ...parts.map((part, at) =>
            part === 0
              ? ""
              : box(x(starts[at] ?? 0), y, x((starts[at] ?? 0) + part) - x(starts[at] ?? 0), 20, fillOf(id, at)),
          ),
        ];
      }),
      ...legend(
        id,
        bottom + 50,
        payers.map((payer) => payer[language]),
      ),
    ]),
  );
  const rows = bars.map(({ label: name, parts }) => [name, ...parts.map((part) => same(`${part}%`))]);
  return { id, title, note, svg, columns: [of, ...payers], rows };
}
