export { type CaseGiven, type DecisionDifference, difference, type Explanation } from "./difference.ts";
