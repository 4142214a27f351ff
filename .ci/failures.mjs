import { existsSync, readFileSync } from "node:fs";

// Prints the failed tests of a run, each with the first lines of its error: node .ci/failures.mjs RESULTS.json

const [path] = process.argv.slice(2);
const files = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).testResults : [];
if (!existsSync(path)) console.log(`!! ${path}: no results`);
const head = (text) => text.split("\n").slice(0, 12).join("\n   ");
for (const { name, status, message, assertionResults } of files) {
  const failed = assertionResults.filter((one) => one.status === "failed");
  for (const { fullName, failureMessages } of failed)
    console.log(`!! ${name}: ${fullName}\n   ${head(failureMessages.join("\n"))}`);
  if (status === "failed" && failed.length === 0) console.log(`!! ${name}\n   ${head(message)}`);
}
