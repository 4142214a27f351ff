export * from "./errors.ts";
export * from "./frozen.ts";
export * from "./text.ts";
