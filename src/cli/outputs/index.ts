export { checkReadable } from "./directory.ts";
export { type Run, type RunPlan, withOutputs } from "./run.ts";
export { removeUnfinished, unfinishedIn } from "./unfinished.ts";
