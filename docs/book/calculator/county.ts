import type { Language } from "../../../src/kernel/language/index.ts";
import type { FigureChange } from "../../../src/kernel/policy/index.ts";
import { expectedValue, valueText } from "../../../src/kernel/policy/unit.ts";
import type { FormRule } from "./documents.ts";
import { h, select } from "./dom.ts";
import { idOf } from "./form.ts";
import { words } from "./words.ts";

/** What a county sets: readings and figures by name. */
export interface County {
  readings: Record<string, string>;
  figures: Record<string, FigureChange>;
}

/** The county's settings of a case, from a link or an example. */
export function countyOf(options: Readonly<Record<string, unknown>> | undefined): County {
  const copied = (part: unknown) => ({ ...(typeof part === "object" && part !== null ? part : {}) });
  return { readings: copied(options?.readings), figures: copied(options?.figures) } as County;
}

/** The options for a call; undefined where the county sets nothing. */
export function optionsOf({ readings, figures }: County): Readonly<Record<string, unknown>> | undefined {
  const given = {
    ...(Object.keys(readings).length > 0 ? { readings: { ...readings } } : {}),
    ...(Object.keys(figures).length > 0 ? { figures: { ...figures } } : {}),
  };
  return Object.keys(given).length > 0 ? given : undefined;
}

/** The readings that an answer used, each to be switched on the spot. */
export function readingsPart(
  rule: FormRule,
  names: readonly string[],
  county: County,
  language: Language,
  onChange: (name: string) => void,
): HTMLElement[] {
  return names.flatMap((name) => {
    const reading = rule.source.readings[name];
    if (reading === undefined) return [];
    const inForce = county.readings[name] ?? reading.default;
    const options = Object.entries(reading.options).map(([code, text]) => {
      const sign = code === reading.default ? words.default[language] : "";
      return [code, `${text[language]}${sign}`] as const;
    });
    const id = `reading-${name}`;
    const choose = select(
      options,
      inForce,
      (code) => {
        if (code === reading.default) delete county.readings[name];
        else county.readings[name] = code;
        onChange(name);
      },
      { id, "data-path": `readings.${name}`, "aria-describedby": `${id}-why` },
    );
    const why = `${words.why[language]}${reading.why[language]}`;
    return [
      h(
        "div",
        { class: "field" },
        h("label", { for: id }, reading.question[language]),
        choose,
        h("p", { class: "hint", id: `${id}-why` }, why),
        h("p", { class: "fault", id: `${id}-fault` }),
      ),
    ];
  });
}

/** A field for each figure that the answer used or lacked. */
export function figuresPart(
  rule: FormRule,
  names: readonly string[],
  county: County,
  language: Language,
): HTMLElement[] {
  return names.flatMap((name) => {
    const figure = rule.source.figures[name];
    if (figure === undefined) return [];
    const change = county.figures[name];
    const isDated = typeof change === "object";
    const path = `figures.${name}`;
    const id = idOf(path);
    const [first] = figure.values;
    const own =
      first === undefined
        ? words.blank[language]
        : figure.values
            .map(({ from, value }) => `${from === null ? "" : `${from} `}${valueText(figure.unit, value, language)}`)
            .slice(-3)
            .join(words.semicolon[language]);
    const input = h("input", {
      id,
      type: "text",
      autocomplete: "off",
      "data-path": path,
      "aria-describedby": `${id}-hint ${id}-fault`,
      value: change === undefined ? "" : isDated ? JSON.stringify(change) : String(change),
    });
    input.addEventListener("input", () => {
      const text = input.value.trim();
      if (text === "") delete county.figures[name];
      else county.figures[name] = text.startsWith("[") ? dated(text) : text;
    });
    const hint = `${words.inForce[language]}${words.colon[language]}${own}${words.period[language]}${expectedValue(figure.unit)[language]}`;
    return [
      h(
        "div",
        { class: "field" },
        h("label", { for: id }, figure.title[language]),
        input,
        h("p", { class: "hint", id: `${id}-hint` }, hint),
        h("p", { class: "fault", id: `${id}-fault` }),
      ),
    ];
  });
}

/** Values by date, as the library takes them: `[{ "from": "2013-01-01", "value": "20000" }]`. */
function dated(text: string): FigureChange {
  try {
    return JSON.parse(text) as FigureChange;
  } catch {
    return text;
  }
}
