import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Question, readData, type Version, writeData } from "./exchange.ts";

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, "../..");

/** What is wrong with the version that was asked for, in one line. */
export class NoVersion extends Error {}

/** Answers the questions with two versions: that of a revision, an archive or a folder, and the present one. */
export function versionsOf(given: string, questions: readonly Question[]): { before: Version; after: Version } {
  const folder = mkdtempSync(join(tmpdir(), "minsheng-release-"));
  try {
    const asked = join(folder, "questions");
    writeData(asked, questions);
    const answered = (root: string): Version => {
      const file = join(folder, "answers");
      run(process.execPath, ["--import", "tsx", join(here, "answers.ts"), root, asked, file], given);
      return readData<Version>(file);
    };
    return { before: answered(unpacked(given, folder)), after: answered(project) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder of a version, with the packages of this one. */
function unpacked(given: string, folder: string): string {
  const into = join(folder, "version");
  const entry = statSync(given, { throwIfNoEntry: false });
  if (entry?.isDirectory()) return resolve(given);
  mkdirSync(into);
  const archive = entry === undefined ? join(folder, "version.tar") : resolve(given);
  if (entry === undefined) {
    const commit = run("git", ["-C", project, "rev-parse", "--verify", "--quiet", `${given}^{commit}`], given).trim();
    run("git", ["-C", project, "archive", "--output", archive, commit], given);
  }
  run("tar", ["-xf", archive, "-C", into], given);
  const root = existsSync(join(into, "package")) ? join(into, "package") : into;
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  return root;
}

function run(program: string, args: readonly string[], given: string): string {
  try {
    return execFileSync(program, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? error);
    const reason = said.split("\n").find((line) => /Error|fatal|tar:/.test(line)) ?? said.split("\n")[0];
    throw new NoVersion(`${given}：不能读取这一版本 this version cannot be read. ${reason}`.trim());
  }
}
