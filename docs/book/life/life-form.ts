import type { Text } from "../model.ts";

/** 填报项 — A field of a form: an entry, a list to choose from where there are options, or a slider from `min` to `max` in steps. */
export interface Field {
  readonly name: string;
  readonly label: Text;
  readonly type: "date" | "text" | "range" | "select";
  readonly value: string;
  readonly options?: readonly (Text & { readonly code: string })[];
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** 结果 — A place for results. A chart scrolls in its own box; a frame shows a document. */
export interface Part {
  readonly name: string;
  readonly title: Text;
  readonly kind: "result" | "chart" | "frame";
}

/** 一节 — Fields and the results that follow from them, with faults of its own. */
export interface Section {
  readonly name: string;
  /** Without a title, the section is the whole page. */
  readonly title?: Text;
  readonly note?: Text;
  readonly fields: readonly Field[];
  readonly parts: readonly Part[];
}
