export * from "./age.ts";
export * from "./calendar.ts";
export * from "./moving.ts";
