import {
  coreReducer,
  createAjv,
  generateDefaultUISchema,
  init,
  isOneOfEnumControl,
  type JsonSchema7,
  mapStateToControlProps,
  oneOfToEnumOptionMapper,
} from "@jsonforms/core";
import fastify from "fastify";
import { compile } from "json-schema-to-typescript";
import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../src/kernel/facts/field.ts";
import { fundingShares } from "../../src/policies/landless-farmers/index.ts";
import { allRules } from "../support/results.ts";

// What others do with the schemas. That ajv compiles them all strictly is in test/properties/schema-and-rule.test.ts.

describe("Fastify 5：不带 $schema、x- 的结构直接用在路由里", () => {
  const server = () => {
    // by default Fastify would turn null into 0 and drop unknown keys without a word
    const app = fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } });
    for (const rule of allRules) {
      const schema = { body: rule.facts.plainSchema, response: { 200: rule.answer.plainSchema } };
      app.post(`/${rule.name}`, { schema }, (request, reply) => {
        const outcome = rule.safe(request.body);
        if (!outcome.ok) return reply.status(422 as 200).send(outcome.error);
        // its serialiser writes an amount by toString, "14400"; JSON has "14400.00"
        return JSON.parse(JSON.stringify(outcome.determination.value));
      });
    }
    return app;
  };

  it("每条规则一个路由：合格的有结果，不合格的退回", async () => {
    const app = server();
    await app.ready();
    const shares = async (payload: object) => {
      const { statusCode, body } = await app.inject({ method: "POST", url: `/${fundingShares.name}`, payload });
      return [statusCode, JSON.parse(body)];
    };
    const facts = { groups: [{ kind: "two-daughter", certifiedFor: [2012] }], paidOn: "2012-05-01", band: null };
    expect(await shares({ ...facts, villageContribution: 1800 })).toMatchObject([
      200,
      { government: "14400.00", village: "1800.00", group: "two-daughter" }, // 18000×80%
    ]);
    for (const wrong of [{ paidOn: "1879-12-31" }, { villageContribution: "1800.001" }, { vilage: "1" }]) {
      expect((await shares({ ...facts, ...wrong }))[0]).toBe(400);
    }
    expect((await shares({ ...facts, villageContribution: "99999" }))[0]).toBe(422);
    await app.close();
  });
});

describe("JSON Forms：表单里是中文名称和单位，不是代码", () => {
  const schema = fundingShares.facts.plainSchema as JsonSchema7;
  const core = (data: object) =>
    coreReducer(undefined, init(data, schema, generateDefaultUISchema(schema), createAjv()));
  const propsOf = (field: string) => {
    const uischema = { type: "Control", scope: `#/properties/${field}` };
    return mapStateToControlProps({ jsonforms: { core: core({}) } }, { uischema, schema, path: "" } as never);
  };

  it("字段名称、单位、必填", () => {
    expect(propsOf("paidOn")).toMatchObject({ label: "缴费日期 payment date", required: true });
    expect(propsOf("villageContribution")).toMatchObject({
      label: "村集体补助 village contribution",
      description: "单位：元 unit: yuan",
      required: false,
    });
  });

  it("选项：显示名称，填的是代码", () => {
    const bands = fundingShares.facts.fields.band?.labels ?? {};
    expect(Object.keys(bands).length).toBeGreaterThan(2);
    const band = propsOf("band").schema;
    expect(isOneOfEnumControl({ type: "Control", scope: "#/properties/band" } as never, schema, {} as never)).toBe(
      true,
    );
    const shown = (band.oneOf ?? []).map((one) => oneOfToEnumOptionMapper(one as never));
    expect(shown.map(({ value }) => value)).toEqual([...Object.keys(bands), null]);
    for (const { label } of shown) expect(label).toMatch(/^\p{Script=Han}.* [a-z0-9]/u);
  });

  it("空表单的差错指明字段", () => {
    expect(core({}).errors?.map(({ params }) => params.missingProperty)).toEqual(["groups", "paidOn"]);
  });
});

describe("json-schema-to-typescript：类型都有名称", () => {
  it.each(allRules.map((rule) => [rule.name, rule.facts.schema, rule.answer.schema] as const))(
    "%s",
    async (_, ...schemas) => {
      for (const schema of schemas) {
        const types = await compile(structuredClone(schema) as JsonSchema & object, "", { format: false });
        expect(types).not.toContain("NoName");
        expect(types).toMatch(/^export interface [A-Z]\w+(Facts|Value) \{/m);
      }
    },
  );
});
