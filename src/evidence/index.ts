export * from "./contrast/index.ts";
export * from "./difference/index.ts";
export * from "./outcomes/index.ts";
export * from "./readings-that-matter/index.ts";
