import { describe, expect, it } from "vitest";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { clockTime } from "../../../src/policies/shared/clock.ts";
import { faultsOf } from "../../support/faults.ts";

describe("时刻", () => {
  const form = facts({ at: clockTime({ zh: "时刻", en: "time" }) });

  it.each(["00:00", "08:50", "23:59"])("收下 %s", (at) => {
    expect(form.parse({ at })).toEqual({ at });
  });

  it.each([
    ["24:00", "malformed"],
    ["8:50", "malformed"],
    ["08:60", "malformed"],
    ["０８:50", "malformed"],
    ["08:50 ", "malformed"],
    [850, "wrong-type"],
    [null, "wrong-type"],
    [undefined, "missing"],
  ])("拒绝 %j：%s", (at, code) => {
    const expected = "时刻，格式 HH:MM，如“08:50”";
    expect(faultsOf(() => form.parse({ at }))).toEqual([["at", code, expected]]);
  });
});
