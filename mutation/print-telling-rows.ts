// npm run telling-rows: prints the smallest set of rows that tells every two options of every reading, and every figure from its
// neighbours, apart. Needs no package but those of the folder above.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CaseTable } from "../test/support/table.ts";
import { tellingRows } from "./telling-rows.ts";

const folder = fileURLToPath(new URL("../test/policies", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".cases.ts"));
const tables: CaseTable[] = [];
for (const file of files.sort()) tables.push((await import(pathToFileURL(join(folder, file)).href)).default);
const { told, rows, isSmallest, untold } = tellingRows(tables);
for (const { rule, clause, when } of rows) console.log(`${rule} ${clause} ${when}`);
console.log(`\n没有案例能区分 no row tells apart:\n${untold.join("\n")}`);
const size = isSmallest
  ? "最少的一组，已证明 the smallest set, proven"
  : "找到的最少的一组，未证明 the smallest set found, not proven";
console.log(`\n${told}项可以区分，${untold.length}项不能；${rows.length}个案例：${size}`);
