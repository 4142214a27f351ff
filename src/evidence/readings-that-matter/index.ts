export {
  type Effect,
  type Limit,
  type OpenPoint,
  type OptionResult,
  type ReachableResult,
  type ReadingsThatMatter,
  readingsThatMatter,
} from "./readings-that-matter.ts";
