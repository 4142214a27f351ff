import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take several seconds, the longest first. What vitest goes by, the length of a file, says little of it. */
const longFiles = [
  "package/package",
  "cli/docs",
  "cli/outputs",
  "cli/resume",
  "cli/main",
  "cli/impact-workers",
  "cli/reconcile-killed",
  "cli/judge",
  "cli/commands",
  "roster/fast/both-ways",
  "roster/by-rule/round-trip",
  "ledger/compare",
  "ledger/receipt",
  "examples/examples",
  "properties/load",
  "properties/bad-input",
  "house/rules",
  "properties/schema-and-rule",
  "properties/agreement",
  "roster/files/encodings",
  "package/schema-tools",
  "statement/formulas",
  "cli/thread",
  "properties/fuzz",
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
