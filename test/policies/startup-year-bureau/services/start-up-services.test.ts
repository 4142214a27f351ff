import { expect, it } from "vitest";
import { explain } from "../../../../src/explain.ts";
import { startUpServices } from "../../../../src/policies/startup-year-bureau/services/start-up-services.ts";

it("“五个一”：认定依据中的次数为本县规定的次数", () => {
  const provided = { projects: 1, trainingCourses: 1, premises: 1, smallLoans: 1, onSiteAdvice: 1 };
  const text = explain(startUpServices({ year: 2010, provided }, { figures: { projects: "2" } }), "zh");
  expect(text).toContain("✗ 二1 推荐创业项目：已提供1个，少于应提供的2个");
  expect(text).not.toContain("每项一次");
});
