export * from "./answer.ts";
export * from "./facts.ts";
export * from "./field.ts";
export * from "./fields.ts";
export * from "./groups.ts";
export * from "./record.ts";
export * from "./schema.ts";
export * from "./unique.ts";
