import { type Entries, type Entry, kindOf, withoutOptional } from "../../../docs/book/calculator/entries.ts";
import type { AnyField, Shape } from "../../../src/kernel/facts/index.ts";

/** One thing that a person does with the form. */
export interface Step {
  readonly does: "fill" | "select" | "check" | "click";
  readonly selector: string;
  readonly value: string;
}

const at = (name: string, path: string): string => `[data-${name}="${path}"]`;

/** What a person does to enter these facts into an empty form, control by control. */
export function stepsOf(shape: Shape, entries: Entries, above = ""): readonly Step[] {
  return Object.entries(shape).flatMap(([name, field]) =>
    stepsAt(field, entries[name] as Entry, above === "" ? name : `${above}.${name}`),
  );
}

function stepsAt(whole: AnyField, entry: Entry, path: string): readonly Step[] {
  const { field, isOptional } = withoutOptional(whole);
  const { form } = field;
  const tick = { does: "check", selector: at("there", path), value: "" } as const;
  const opened = (isThere: boolean, steps: readonly Step[]) => (!isThere ? [] : isOptional ? [tick, ...steps] : steps);
  switch (entry.kind) {
    case "value": {
      const isSelect = field.labels !== undefined || kindOf(field) === "yes-no";
      const step = { does: isSelect ? "select" : "fill", selector: at("path", path), value: entry.text } as const;
      return entry.text === "" ? [] : [step];
    }
    case "choices":
      return opened(
        entry.isThere,
        entry.codes.map((code) => ({ does: "check", selector: at("choice", `${path}=${code}`), value: "" })),
      );
    case "list": {
      const item = form.kind === "list" ? form.item : field;
      const add = { does: "click", selector: at("add", path), value: "" } as const;
      return opened(
        entry.isThere,
        entry.items.flatMap((one, index) => [add, ...stepsAt(item, one, `${path}[${index}]`)]),
      );
    }
    case "group":
      return opened(entry.isThere, form.kind === "group" ? stepsOf(form.shape, entry.parts, path) : []);
    case "variant": {
      if (entry.code === "" || form.kind !== "variant") return [];
      const kind = { does: "select", selector: at("path", `${path}.${form.key}`), value: entry.code } as const;
      return [kind, ...stepsOf(form.members[entry.code] ?? {}, entry.parts, path)];
    }
  }
}
