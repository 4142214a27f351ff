import type { AnyRule, Figure, FigureChange, Unit } from "../../../src/kernel/policy/index.ts";
import type { Scenario } from "../../../src/roster/index.ts";

/** Another value of a figure, by its unit. */
const otherValue: Readonly<Record<Unit, string>> = {
  yuan: "12345.67",
  ratio: "33%",
  date: "2011-01-01",
  "month-day": "03-05",
  clock: "10:30",
  "kind-of-day": "off",
  count: "7",
  divisor: "120",
  age: "58",
  years: "3",
  month: "4",
  months: "5",
  days: "20",
  persons: "9",
  times: "2",
};

/** For all dates; and from a date in the middle of the roster on. */
const changesOf = ({ unit, options = {} }: Figure): readonly FigureChange[] => {
  const value = Object.keys(options).at(-1) ?? otherValue[unit];
  const from = { from: "2012-07-01", value };
  return unit === "kind-of-day" ? [[from], [{ ...from, until: "2012-09-30" }]] : [value, [from]];
};

/** Each figure of a rule's document changed, in two ways. */
export const changedFigures = ({ source }: AnyRule): readonly Scenario[] =>
  Object.values(source.figures).flatMap((figure) =>
    changesOf(figure).map((change, index) => ({
      name: `${figure.name} ${index === 0 ? "for all dates" : "from 2012-07-01"}`,
      figures: { [figure.name]: change },
    })),
  );
