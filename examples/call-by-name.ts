import { call, catalogue, type RuleName } from "minsheng-rules";

const name = "landless-farmers/funding-shares" satisfies RuleName;
console.log(call(name, { groups: [], paidOn: "2012-05-01" }).value.government.toFixed(2));

// What goes in and what comes out, as JSON Schema.
const rule = catalogue.rules.find((one) => one.name === name);
console.log(rule?.question.en);
console.log(Object.keys(rule?.facts.properties ?? {}).join(", "));
console.log(Object.keys(rule?.answer.properties ?? {}).join(", "));

/* Prints:
12600.00
Who pays how much of the required funding?
groups, paidOn, instalmentDates, villageContribution, villageShare, statusLostIn, band, enrolledOn
total, government, joint, village, individual, governmentShare, jointShare, villageShare, individualShare, group, differenceDue, instalments
*/
