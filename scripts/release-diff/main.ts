// npm run release-diff -- OLD [--json]: the rows, clauses and people of the example county whose answer is not that of OLD, a git
// revision, a folder or a packed .tgz.
import { compareVersions } from "./compare.ts";
import { peopleOfCounty, rowsOfTables } from "./questions.ts";
import { reportOf } from "./report.ts";
import { NoVersion, versionsOf } from "./versions.ts";

const given = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const isJson = process.argv.includes("--json");
const [old] = given;
if (old === undefined || given.length > 1) {
  console.error(
    "用法 usage: npm run release-diff -- OLD [--json]   OLD：git版本、文件夹或.tgz  a git revision, a folder or a .tgz",
  );
  process.exit(2);
}
try {
  const asked = [...(await rowsOfTables()), ...(await peopleOfCounty())];
  const { before, after } = versionsOf(
    old,
    asked.map(({ about: _, ...question }) => question),
  );
  const found = compareVersions(asked, before, after);
  console.log(isJson ? JSON.stringify(found, null, 2) : reportOf(old, found));
} catch (error) {
  if (!(error instanceof NoVersion)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
