import { expect, it } from "vitest";
import { explain } from "../../../../src/explain.ts";
import { serviceRecords } from "../../../../src/policies/conduct-review/bodies/service-records.ts";

const facts = {
  year: 2013,
  bodies: [
    { body: "甲", records: 120 },
    { body: "乙", records: 80 },
  ],
};

it("服务对象信息：说明里写出是哪个单位", () => {
  const text = explain(serviceRecords(facts), "zh");
  expect(text).toContain("✓ 四(四)1 甲提供服务对象信息120名，不少于100名");
  expect(text).toContain("✗ 四(四)1 乙提供服务对象信息80名，少于100名");
  const inAll = serviceRecords(facts, { readings: { "records-required-from": "all-bodies" } });
  expect(explain(inAll, "zh")).toContain("✓ 四(四)1 各单位合计提供服务对象信息200名，不少于100名"); // 120+80
});

it("单位名称原样写出：名称里的“(s)”不当作英文的复数", () => {
  const bodies = [{ body: "1 office(s)", records: 99 }];
  expect(explain(serviceRecords({ year: 2013, bodies }), "en")).toContain("1 office(s): 99 records, below 100");
});
