import { coordination } from "minsheng-rules/coordination";

const { value } = coordination({
  on: "2016-05-01",
  documents: ["landless-farmers", "employee-pension"],
  employeePension: { enrolledOn: "2012-02-01" },
});
for (const { between, prevails, consequence, clauses } of value.exclusions) {
  console.log(between.map(({ zh }) => zh).join("、"), "→", prevails.zh, consequence.zh, clauses.join(", "));
}

/* Prints:
职工养老保险、被征地农民养老保障 → 职工养老保险 参加职工养老保险后，不得再参加养老保障和养老补助 employee-pension/八17
职工养老保险、被征地农民养老补助 → 职工养老保险 参加职工养老保险后，不得再参加养老保障和养老补助 employee-pension/八17
*/
