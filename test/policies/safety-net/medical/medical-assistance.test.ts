import { expect, it } from "vitest";
import { medicalAssistance } from "../../../../src/policies/safety-net/medical/medical-assistance.ts";

const stay = {
  billedOn: "2016-05-01",
  eligibleCosts: "30000",
  basicInsurance: "18000",
  catastrophicInsurance: "2000",
  supplementaryInsurance: "0",
  isListedDisease: false,
};

it.each([
  ["只缺门槛费", { rate: "50%" }, ["deductible"]],
  ["只缺比例", { deductible: "2000" }, ["rate"]],
  ["两项都缺", {}, ["rate", "deductible"]],
  ["两项都有", { rate: "50%", deductible: "2000" }, []],
])("因病致贫家庭成员，%s：只指出缺少的", (_, given, expected) => {
  const facts = { categories: ["impoverished-by-illness"], circumstances: ["serious-illness"], annualCap: "20000" };
  const { grounds } = medicalAssistance({ ...facts, admissions: [{ ...stay, ...given }] } as never);
  const needed = grounds.filter((one) => one.finding === "fact-needed").map(({ data }) => data?.fact);
  expect(needed).toMatchObject(expected.map((code) => ({ code })));
  expect(needed).toHaveLength(expected.length);
});
