import { fundingShares } from "minsheng-rules/landless-farmers";

const row: unknown = JSON.parse('{ "groups": [{ "kind": "veteran" }], "paidOn": "2012/5/1", "vilagePart": "100" }');

const outcome = fundingShares.safe(row);
if (outcome.ok) console.log(outcome.determination.value);
else for (const { path, code, message } of outcome.error.faults) console.log(path, code, message.zh);

/* Prints:
groups[0].kind unknown-option 类别（groups[0].kind）：不在可选范围内，给出的是 "veteran"；应为：以下之一："dibao", "one-child", "two-daughter", "disability"
paidOn malformed 缴费日（paidOn）：写法不对，给出的是 "2012/5/1"；应为：1880 至 2199 年间存在的日期，写作 YYYY-MM-DD（半角数字）
vilagePart unknown-key vilagePart：没有这个字段，给出的是 "100"；应为：只有这些字段：groups, paidOn, villageContribution, band, enrolledOn, statusLostIn
*/
