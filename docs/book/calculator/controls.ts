import type { AnyField } from "../../../src/kernel/facts/index.ts";
import type { Language } from "../../../src/kernel/language/index.ts";
import { h, select } from "./dom.ts";
import { type Entry, kindOf } from "./entries.ts";
import { idOf } from "./form.ts";
import { words } from "./words.ts";

interface ControlPlace {
  readonly path: string;
  readonly language: Language;
  readonly isOptional: boolean;
}

const formats: Readonly<Record<string, string>> = { day: "YYYY-MM-DD", month: "YYYY-MM", time: "HH:MM", ratio: "70%" };

/** One value: its title, unit and control, and the place of its fault. */
export function control(field: AnyField, entry: Extract<Entry, { kind: "value" }>, place: ControlPlace): HTMLElement {
  const { path, language, isOptional } = place;
  const id = idOf(path);
  const unit = field.unit?.[language];
  const label = h(
    "label",
    { for: id },
    field.title[language],
    isOptional ? h("span", { class: "hint" }, words.optional[language]) : undefined,
  );
  const input = inputOf(field, entry, place);
  const row = h("div", { class: "input" }, input, unit === undefined ? undefined : h("span", { class: "unit" }, unit));
  return h("div", { class: "field" }, label, row, h("p", { class: "fault", id: `${id}-fault` }));
}

function inputOf(field: AnyField, entry: Extract<Entry, { kind: "value" }>, place: ControlPlace): HTMLElement {
  const { path, language, isOptional } = place;
  const kind = kindOf(field);
  const id = idOf(path);
  const attributes = {
    id,
    "data-path": path,
    "aria-describedby": `${id}-fault`,
    "aria-required": isOptional ? undefined : "true",
  };
  const options = optionsOf(field, language);
  if (options !== undefined) {
    const none = isOptional ? words.leftOut[language] : words.choose[language];
    const isKnown = entry.text === "" || options.some(([code]) => code === entry.text);
    // a code from a link that is none of the options stays, so that the library can say so
    const all = [["", none] as const, ...options, ...(isKnown ? [] : [[entry.text, entry.text] as const])];
    return select(all, entry.text, (code) => write(entry, code), attributes);
  }
  const input = h("input", {
    ...attributes,
    type: "text",
    autocomplete: "off",
    inputmode: kind === "count" ? "numeric" : kind === "amount" ? "decimal" : undefined,
    placeholder: formats[kind],
    value: entry.text,
  });
  input.addEventListener("input", () => write(entry, input.value));
  return input;
}

function write(entry: Extract<Entry, { kind: "value" }>, text: string): void {
  entry.text = text;
}

function optionsOf(field: AnyField, language: Language): readonly (readonly [string, string])[] | undefined {
  if (kindOf(field) === "yes-no")
    return [
      ["true", words.yes[language]],
      ["false", words.no[language]],
    ];
  return field.labels && Object.values(field.labels).map((label) => [label.code, label[language]] as const);
}
