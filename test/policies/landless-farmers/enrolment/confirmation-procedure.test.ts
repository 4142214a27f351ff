import { expect, it } from "vitest";
import { confirmationProcedure } from "../../../../src/policies/landless-farmers/enrolment/confirmation-procedure.ts";

it("每一步只记一次，记在规定它的条款之下", () => {
  const { grounds } = confirmationProcedure({
    history: [
      { step: "public-notice", on: "2012-06-01" },
      { step: "assembly-vote", on: "2012-05-20" },
      { step: "village-report", on: "2012-06-11" },
    ],
  });
  const taken = grounds.filter((one) => one.finding === "step-taken").map(({ data }) => data?.on);
  expect(taken).toEqual(["2012-05-20", "2012-06-01", "2012-06-11"]);
});
