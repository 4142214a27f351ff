import type { Text } from "../../../src/kernel/language/index.ts";
import { type AnyRule, type Figure, type Unit, valueText } from "../../../src/kernel/policy/index.ts";
import type { Case } from "../../../test/support/table.ts";
import { type KeyedLine, same } from "./words.ts";

type Source = AnyRule["source"];

/** The readings and figures of a row in words: question and option, title and values. */
export function optionLines({ figures, readings }: Source, row: Case): readonly KeyedLine[] {
  const chosen = Object.entries(row.readings ?? {}).map(([name, option]) => {
    const reading = readings[name];
    return line(name, reading?.question ?? same(name), reading?.options[option] ?? same(option));
  });
  const set = Object.entries(row.figures ?? {}).map(([name, value]) => {
    const figure = figures[name];
    return line(name, figure?.title ?? same(name), valuesOf(figure, value));
  });
  return [...chosen, ...set];
}

const line = (key: string, title: Text, text: Text): KeyedLine => ({ key, title, text, depth: 0 });

/** One value, or the dated values that are appended. */
function valuesOf(figure: Figure | undefined, value: unknown): Text {
  if (!Array.isArray(value)) return figureValue(figure, value);
  const each = value.map((one: { readonly from?: string; readonly until?: string; readonly value: unknown }) => {
    const text = figureValue(figure, one.value);
    const span = [one.from, one.until].filter(Boolean).join("—");
    return { zh: `${span}：${text.zh}`, en: `${span}: ${text.en}` };
  });
  return { zh: each.map(({ zh }) => zh).join("；"), en: each.map(({ en }) => en).join("; ") };
}

/** A value of a figure in words, with its unit. */
export function figureValue(figure: Pick<Figure, "unit" | "options"> | undefined, value: unknown): Text {
  const text = String(value);
  const option = figure?.options?.[text];
  if (option) return option;
  if (!figure) return same(text);
  const inWords = (language: "zh" | "en"): string => {
    try {
      return valueText(figure.unit as Unit, text, language);
    } catch {
      // a value that a row expects to be refused
      return text;
    }
  };
  return { zh: inWords("zh"), en: inWords("en") };
}
