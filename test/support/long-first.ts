import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take several seconds, the longest first. What vitest goes by, the length of a file, says little of it. */
const longFiles = [
  "package/package",
  "cli/docs",
  "cli/outputs",
  "cli/resume",
  "roster/fast/both-ways",
  "ledger/compare",
  "cli/judge",
  "roster/by-rule/round-trip",
  "roster/files/round-trip",
  "cli/main",
  "ledger/receipt",
  "cli/impact",
  "statement/formulas",
  "properties/load",
  "examples/examples",
  "package/schema-tools",
  "properties/schema-and-rule",
  "properties/fuzz",
  "house/rules",
  "properties/landless-farmers",
  "properties/agreement",
  "kernel/days/moving",
  "house/time-zones",
  "properties/bad-input",
  "cli/commands",
  "cli/thread",
  "roster/files/encodings",
  "roster/by-rule/judge-table",
];

/** Starts long files first, so that all cores end at the same time: one that came last would run alone. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = longFiles.findIndex((file) => moduleId.endsWith(`/test/${file}.test.ts`));
  return place < 0 ? longFiles.length : place;
}
