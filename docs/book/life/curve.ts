import { drawing, type Language, label, line, path, scale, width } from "../charts/svg.ts";
import type { Left } from "./landless.ts";
import { words } from "./words.ts";

const [left, right, top, bottom] = [80, width - 24, 24, 220];

/** 继承人所得 — What the heirs receive at each age, as steps, with the chosen age marked. */
export function curveOf(all: readonly Left[], age: number, language: Language): string {
  const amounts = all.map(({ inherited }) => Number(inherited));
  const most = Math.max(1000, ...amounts);
  const [first, last] = [all[0]?.age ?? 0, all.at(-1)?.age ?? 1];
  const x = scale(first, Math.max(first + 1, last), left, right);
  const y = scale(0, most, bottom, top);
  const marks = [0, most / 2, most].map((value) => Math.round(value / 100) * 100);
  const ages = all.map((one) => one.age).filter((one) => one % 10 === 0);
  const d = all.map((one, at) => `${at === 0 ? "M" : "L"} ${x(one.age)} ${y(amounts[at] ?? 0)}`).join(" ");
  return drawing("heirs", words.byAge[language], bottom + 40, [
    ...marks.flatMap((value) => [
      line(left, y(value), right, y(value)),
      label(left - 8, y(value) + 4, value.toLocaleString("en"), "end"),
    ]),
    ...ages.map((one) => label(x(one), bottom + 20, String(one), "middle")),
    path(d, "none"),
    line(x(age), top, x(age), bottom, "curve"),
    label(x(age), bottom + 36, `${age} ${words.years[language]}`, "middle"),
  ]);
}
