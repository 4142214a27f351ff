import type { AnyField, Shape } from "../../../src/kernel/facts/index.ts";
import type { Language } from "../../../src/kernel/language/index.ts";
import { control } from "./controls.ts";
import { button, h, select } from "./dom.ts";
import { type Entries, type Entry, entriesOf, entryOf, membersOf, withoutOptional } from "./entries.ts";
import { words } from "./words.ts";

/** The place of a field in the form. */
interface Place {
  /** As the library's faults write it: `groups[0].kind`. */
  readonly path: string;
  readonly language: Language;
}

export const idOf = (path: string): string => `field-${path}`;

/** The controls of a group of fields, which write what is entered into `entries`. */
export function fieldsOf(shape: Shape, entries: Entries, { path, language }: Place): HTMLElement[] {
  return Object.entries(shape).map(([name, field]) =>
    fieldOf(field, entries[name] as Entry, { path: path === "" ? name : `${path}.${name}`, language }),
  );
}

function fieldOf(whole: AnyField, entry: Entry, place: Place): HTMLElement {
  const { field, isOptional } = withoutOptional(whole);
  switch (entry.kind) {
    case "value":
      return control(field, entry, { ...place, isOptional });
    case "variant":
      return variantOf(field, entry, { ...place, isOptional });
    default:
      return optionalPart(field, entry, { ...place, isOptional });
  }
}

type Optional = Place & { readonly isOptional: boolean };

/** A part of several controls, with its title; one that may be left out opens by a box to tick. */
function optionalPart(field: AnyField, entry: Exclude<Entry, { kind: "value" | "variant" }>, place: Optional) {
  const { path, language, isOptional } = place;
  const body = h("div", { class: "part" });
  const fill = (): void => body.replaceChildren(...(entry.isThere ? partOf(field, entry, place) : []));
  fill();
  const box = h("input", { type: "checkbox", checked: entry.isThere, "data-there": path });
  box.addEventListener("change", () => {
    entry.isThere = box.checked;
    fill();
  });
  const ask = isOptional ? h("label", { class: "there" }, box, words.fillIn[language]) : undefined;
  return fieldset(field, place, ask, body);
}

function fieldset(field: AnyField, { path, language, isOptional }: Optional, ...children: (Node | undefined)[]) {
  const optional = isOptional ? h("span", { class: "hint" }, words.optional[language]) : undefined;
  const legend = h("legend", {}, field.title[language], optional);
  const fault = h("p", { class: "fault", id: `${idOf(path)}-fault` });
  return h(
    "fieldset",
    { id: idOf(path), "data-path": path, tabindex: "-1", "aria-describedby": `${idOf(path)}-fault` },
    legend,
    fault,
    ...children,
  );
}

function partOf(field: AnyField, entry: Entry, place: Place): HTMLElement[] {
  const { form } = field;
  if (entry.kind === "choices") return choicesOf(field, entry, place);
  if (entry.kind === "list" && form.kind === "list") return [listOf(form, entry, place)];
  return entry.kind === "group" && form.kind === "group" ? fieldsOf(form.shape, entry.parts, place) : [];
}

function choicesOf({ form }: AnyField, entry: Extract<Entry, { kind: "choices" }>, { path, language }: Place) {
  const labels = form.kind === "list" ? Object.values(form.item.labels ?? {}) : [];
  return labels.map((label) => {
    const box = h("input", {
      type: "checkbox",
      checked: entry.codes.includes(label.code),
      "data-choice": `${path}=${label.code}`,
    });
    box.addEventListener("change", () => {
      const others = entry.codes.filter((code) => code !== label.code);
      entry.codes = box.checked ? [...others, label.code] : others;
    });
    return h("label", { class: "choice" }, box, label[language]);
  });
}

function listOf(
  form: Extract<AnyField["form"], { kind: "list" }>,
  entry: Extract<Entry, { kind: "list" }>,
  { path, language }: Place,
): HTMLElement {
  const whole = h("div");
  const fill = (): void => {
    const items = entry.items.map((item, at) => {
      const remove = button(
        words.remove[language],
        () => {
          entry.items.splice(at, 1);
          fill();
          add.focus();
        },
        { "aria-label": `${words.remove[language]} ${form.item.title[language]} ${at + 1}` },
      );
      const shown = fieldOf(form.item, item, { path: `${path}[${at}]`, language });
      return h("li", {}, shown, remove);
    });
    const list = items.length > 0 ? h("ol", {}, ...items) : h("p", { class: "hint" }, words.none[language]);
    whole.replaceChildren(list, add);
  };
  const add = button(
    words.add[language],
    () => {
      entry.items.push(entryOf(form.item, form.item.form.kind === "group" ? {} : undefined));
      fill();
      whole.querySelector<HTMLElement>("ol > li:last-child :is(input, select)")?.focus();
    },
    { "data-add": path },
  );
  fill();
  return whole;
}

/** Fields that depend on a kind: the list of kinds, and below it the fields of the one chosen. */
function variantOf(field: AnyField, entry: Extract<Entry, { kind: "variant" }>, place: Optional): HTMLElement {
  const { form } = field;
  if (form.kind !== "variant") throw new TypeError("a variant only");
  const { path, language, isOptional } = place;
  const body = h("div", { class: "part" });
  const fill = (): void =>
    body.replaceChildren(...fieldsOf(membersOf(form.members, entry.code), entry.parts, { path, language }));
  fill();
  const labels = Object.values(field.labels ?? {}).map(({ code, ...text }) => [code, text[language]] as const);
  const none = isOptional ? words.leftOut[language] : words.choose[language];
  const key = `${path}.${form.key}`;
  const kind = select(
    [["", none], ...labels],
    entry.code,
    (code) => {
      entry.code = code;
      entry.parts = entriesOf(membersOf(form.members, code), {});
      fill();
    },
    { id: idOf(key), "data-path": key, "aria-label": field.title[language], "aria-describedby": `${idOf(key)}-fault` },
  );
  return fieldset(field, place, kind, h("p", { class: "fault", id: `${idOf(key)}-fault` }), body);
}
