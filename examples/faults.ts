import { fundingShares } from "minsheng-rules/landless-farmers";

const row: unknown = JSON.parse(
  '{ "groups": [{ "kind": "veteran" }], "paidOn": "2012/5/1", "vilageContribution": "100" }',
);

const outcome = fundingShares.safe(row);
if (outcome.ok) console.log(outcome.determination.value);
else for (const { path, code, message } of outcome.error.faults) console.log(path, code, message.zh);

/* Prints:
groups[0].kind unknown-option 类别（groups[0].kind）：不在可选范围内，填报内容为“veteran”。要求：可选：dibao（低保对象）、one-child（独生子女户）、two-daughter（二女结扎户）、disability（持证残疾人）
paidOn malformed 缴费日期（paidOn）：格式不正确，填报内容为“2012/5/1”。要求：有效日期（1880年至2199年），格式 YYYY-MM-DD，半角数字
vilageContribution unknown-key vilageContribution：不是规定的字段，填报内容为“100”。要求：可用字段：groups、paidOn、instalmentDates、villageContribution、villageShare、statusLostIn、band、enrolledOn
*/
