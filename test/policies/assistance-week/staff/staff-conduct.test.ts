import { expect, it } from "vitest";
import { explain } from "../../../../src/explain.ts";
import { staffConduct } from "../../../../src/policies/assistance-week/staff/staff-conduct.ts";

it("工作人员要求：应严肃处理的只是虚报、假报", () => {
  const text = explain(staffConduct({ workKinds: ["registration"], cooperates: true, entriesTrue: false }), "zh");
  expect(text).toContain("✗ 六4 登记虚假或不详；虚报、假报的应严肃处理");
});
