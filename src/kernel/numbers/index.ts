export * from "./decimal-text.ts";
export * from "./money.ts";
export * from "./ratio.ts";
export * from "./rounding.ts";
export * from "./sums.ts";
