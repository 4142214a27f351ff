import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";

/** Whether LibreOffice is on this machine. */
export function libreOfficeFound(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** The cells of a sheet, headings first. */
export type Calculated = readonly (readonly string[])[];

/** Commas, UTF-8, numbers with all their digits, every sheet in a file of its own. */
const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** 重算 — Has LibreOffice calculate workbooks, all in one run; of each, the cells of the sheets with these names. */
export function calculated(
  workbooks: readonly Uint8Array[],
  sheets: readonly string[],
): readonly Readonly<Record<string, Calculated>>[] {
  const folder = mkdtempSync(join(tmpdir(), "spreadsheet-"));
  try {
    const files = workbooks.map((_, index) => join(folder, `${index}.xlsx`));
    files.forEach((file, index) => void writeFileSync(file, workbooks[index] as Uint8Array));
    const out = join(folder, "out");
    mkdirSync(out);
    recalculating(join(folder, "profile"));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", csv, "--outdir", out, ...files], {
      stdio: "ignore",
      timeout: 900_000,
    });
    const read = (index: number, sheet: string): Calculated =>
      parse(readFileSync(join(out, `${index}-${sheet}.csv`), "utf8"), { relax_column_count: true });
    return files.map((_, index) => Object.fromEntries(sheets.map((sheet) => [sheet, read(index, sheet)])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Settings under which workbooks are calculated when they are opened: without them LibreOffice shows the results of the file. */
function recalculating(profile: string): void {
  const user = join(profile, "user");
  mkdirSync(user, { recursive: true });
  const always = '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>';
  writeFileSync(
    join(user, "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">${always}</item></oor:items>
`,
  );
}
