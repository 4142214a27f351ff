import { openTable } from "../../../src/roster/files/index.ts";

// Prints the first cell of each row of a roster, which may come from standard input or a pipe

const wanted = [{ names: ["人员编号"], required: true }];
const { rows } = await openTable(process.argv[2] ?? "", { zh: "花名册", en: "roster" }, wanted);
for await (const { cells } of rows) console.log(cells[0]);
