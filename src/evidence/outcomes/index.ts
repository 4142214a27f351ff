export { type Interview, interview } from "./interview.ts";
export { type OutcomeLimit, type Outcomes, outcomes, type PossibleOutcome, type UnknownFact } from "./outcomes.ts";
export type { Question } from "./question.ts";
