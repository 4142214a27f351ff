import { standing } from "minsheng-rules/standing";

const { value } = standing({
  on: "2016-05-01",
  documents: ["landless-farmers", "employee-pension"],
  employeePension: { enrolledOn: "2012-02-01" },
});
for (const { between, prevails, consequence, clauses } of value.exclusions) {
  console.log(between.map(({ zh }) => zh).join("、"), "→", prevails?.zh, consequence.zh, clauses.join(", "));
}

/* Prints:
职工养老保险、被征地农民老年养老保障 → 职工养老保险 参加职工养老保险后不得再参加 employee-pension/八17
职工养老保险、被征地农民老年养老补助 → 职工养老保险 参加职工养老保险后不得再参加 employee-pension/八17
*/
