import * as z from "zod/mini";
import { fieldInfo } from "./field.ts";

/** A JSON Schema of a rule's facts (draft 2020-12); titles and units in Chinese and English under `x-title`, `x-unit`. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** 事实的结构 — what a rule accepts, as plain data: for forms, documentation and other systems. */
export function jsonSchemaOf(rule: { readonly facts: { readonly schema: unknown } }): JsonSchema {
  return z.toJSONSchema(rule.facts.schema as z.core.$ZodType, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const info = fieldInfo.get(zodSchema as never);
      if (!info) return;
      Object.assign(jsonSchema, info.json, { title: info.title.zh, "x-title": info.title });
      if (info.unit) Object.assign(jsonSchema, { "x-unit": info.unit });
      if (info.labels) Object.assign(jsonSchema, { "x-labels": info.labels });
    },
  }) as JsonSchema;
}
