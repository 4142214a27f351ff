import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/catalogue.ts";
import { scaleOf } from "../../../src/evidence/case/scales.ts";
import { type AnyField, isRejection, type Shape } from "../../../src/kernel/facts/index.ts";

/** Every single value among the facts of all rules, those in groups, kinds and lists too. */
function valuesIn(field: AnyField): readonly AnyField[] {
  const { form } = field;
  switch (form.kind) {
    case "value":
      return [field];
    case "list":
      return valuesIn(form.item);
    case "group":
      return Object.values(form.shape).flatMap(valuesIn);
    case "variant":
      return Object.values(form.members).flatMap((shape) => Object.values(shape).flatMap(valuesIn));
    default:
      return valuesIn(form.inner);
  }
}
const fields = catalogue.rules.flatMap(({ rule }) =>
  Object.values((rule as unknown as { facts: { fields: Shape } }).facts.fields).flatMap(valuesIn),
);
const scales = fields.flatMap((field) => {
  const scale = scaleOf(field);
  return scale === undefined ? [] : [{ field, scale }];
});

describe("刻度", () => {
  it("天、月、分钟、分、万分之一亩、万分点、人数都有", () => {
    const units = new Set(scales.map(({ scale }) => scale.unit.zh));
    for (const unit of ["天", "个月", "分钟", "分", "个万分之一亩", "个万分点", "人"]) expect(units).toContain(unit);
  });

  it("每一步都是规则接受的值，也读得回来；两端以外的不接受", () => {
    const wrong = scales.flatMap(({ field, scale }) => {
      const { form } = field;
      if (form.kind !== "value") return [];
      const { first, last } = scale;
      const places = [first, first + 1, Math.floor(first + (last - first) * 0.37), last - 1, last];
      const bad = places.filter((place) => {
        const given = scale.valueAt(place);
        return isRejection(form.read(given)) || scale.placeOf(given) !== place;
      });
      return bad.map((place) => `${field.title.zh} ${place} ${scale.valueAt(place)}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["天", "2012-02-30"],
    ["个月", "2012-13"],
    ["分钟", "九点"],
    ["分", "1.005"],
    ["个万分之一亩", "1.00001"],
    ["个万分点", "5.001%"],
    ["人", 1.5],
  ])("%s：%s不在刻度上", (unit, given) => {
    const own = scales.filter(({ scale }) => scale.unit.zh === unit);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ scale }) => scale.placeOf(given) !== undefined)).toEqual([]);
  });

  it("只有比例在刻度之间还有值", () => {
    const between = scales.filter(({ scale }) => !scale.hasEvery).map(({ scale }) => scale.unit.zh);
    expect(new Set(between)).toEqual(new Set(["个万分点"]));
  });

  it("没有刻度的：是否、选项、名称", () => {
    const others = fields.filter((field) => scaleOf(field) === undefined);
    const unexpected = others.filter(({ form, labels }) => {
      if (form.kind !== "value" || labels !== undefined) return false;
      return form.schema.type !== "boolean" && !("maxLength" in form.schema);
    });
    expect(unexpected.map(({ title }) => title.zh)).toEqual([]);
  });
});
