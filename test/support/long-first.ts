import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Projects in the order in which they run; the last has the shortest files, so that all cores end at the same time. */
const projects = ["package", "roster", "UTC"];

/** Files that take several seconds, the longest first. What vitest goes by, the length of a file, says little of it. */
const longFiles = [
  "package/package",
  "cli/resume",
  "ledger/compare",
  "cli/outputs",
  "cli/main",
  "cli/docs",
  "cli/judge",
  "cli/commands",
  "roster/files/round-trip",
  "roster/by-rule/judge-table",
  "house/time-zones",
  "properties/landless-farmers",
  "properties/schema-and-rule",
  "properties/load",
  "house/exports",
  "kernel/days/moving",
  "properties/fuzz",
  "properties/agreement",
  "properties/bad-input",
];

/** Starts long files first: one that came last would run alone. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ project, moduleId }: TestSpecification): number {
  const place = longFiles.findIndex((file) => moduleId.endsWith(`/test/${file}.test.ts`));
  return projects.indexOf(project.name) * 1000 + (place < 0 ? longFiles.length : place);
}
