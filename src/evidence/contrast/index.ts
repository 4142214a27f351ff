export { type Cliff, type Cliffs, cliffs, type Range, type Undecided } from "./cliffs.ts";
export { type Contrast, contrast, type FactChange, type Searched, type SearchLimit } from "./contrast.ts";
export type { Wanted } from "./wanted.ts";
