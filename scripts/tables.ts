// Prints the last day that each table of national law covers, and the tables that are due for a check.
// npm run tables -- 2027-01-01: as of that day instead of today.
import { nationalTables } from "../src/national/index.ts";

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const due = nationalTables.filter(({ dueOn }) => dueOn <= today);
for (const { name, title, until, checkedOn, dueOn } of nationalTables) {
  const known = until === null ? `无截止日，所知截至${checkedOn}` : `收录至${until}`;
  console.log(`${dueOn <= today ? "▲ 应核对" : "  未到期"} ${name} ${title.zh}：${known}，自${dueOn}起应再核对`);
}
console.log(
  due.length === 0
    ? `${today}：均未到核对日期。 No table is due for a check.`
    : `${today}：应核对${due.length}张表。 Due for a check: ${due.map(({ name }) => name).join(", ")}.`,
);
