import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Disclosures, type Receipt, receipt, verify } from "../../../src/evidence/receipt/index.ts";
import { landlessFarmers, PolicyError } from "../../../src/index.ts";
import { factsOf, optionsOf, tables } from "../../support/cases.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** 2012年5月1日一次缴清，二女结扎户，2012年度已认定。 */
const facts = { groups: [{ kind: "two-daughter", certifiedFor: [2012] }], paidOn: "2012-05-01" } as const;
const rule = "landless-farmers/funding-shares";
const issued = async (): Promise<Receipt> => (await receipt(rule, facts)).receipt;

describe("认定凭证", () => {
  it("列明规则、事实、结果、口径、参数和条款指纹", async () => {
    const one = await issued();
    expect(one).toMatchObject({ rule, facts, redacted: {}, options: {} });
    // 18000×80%＝14400，18000－14400＝3600
    expect(one.value).toMatchObject({ government: "14400.00", joint: "3600.00", group: "two-daughter" });
    expect(one.figures).toContainEqual({
      name: "requiredFunding",
      clause: "landless-farmers/五",
      value: "18000",
      from: null,
    });
    expect(one.clauses).toMatchObject({
      "landless-farmers/六(一)2": landlessFarmers.policy.clauses["六(一)2"]?.fingerprint,
    });
  });

  it("同样的事实，凭证逐字相同，与填报的先后无关", async () => {
    const { groups, paidOn } = facts;
    const other = (await receipt(rule, { paidOn, groups })).receipt;
    expect(other.sha256).toBe((await issued()).sha256);
  });

  it("摘要是其余内容规范文本的SHA-256：键按字母排列，没有空格", async () => {
    const { sha256: stated, ...rest } = (
      await receipt("landless-farmers/age", { birthDate: "1970-03-02", on: "2012-05-01" })
    ).receipt;
    const { clauses, figures, package: made, readings } = rest;
    const clause = "landless-farmers/五(三)1";
    expect(Object.keys(clauses)).toEqual([clause]);
    expect([figures, readings]).toEqual([[], [{ name: "birthday", option: "on-the-birthday", isDefault: true }]]);
    const text =
      `{"clauses":{"${clause}":"${clauses[clause]}"},"facts":{"birthDate":"1970-03-02","on":"2012-05-01"},"figures":[],` +
      `"format":"minsheng-rules/receipt/1","options":{},"package":{"name":"minsheng-rules","version":"${made.version}"},` +
      `"readings":[{"isDefault":true,"name":"birthday","option":"on-the-birthday"}],"redacted":{},"rule":"landless-farmers/age",` +
      `"value":{"age":42}}`; // 2012－1970＝42，3月2日已过
    expect(stated).toBe(sha256(text));
  });

  it("不能认定的，不开凭证", async () => {
    await expect(receipt(rule, { ...facts, paidOn: "2012-02-30" })).rejects.toThrow("paidOn");
  });

  it.each<[string, object, string[]]>([
    ["不是数", { villageContribution: Number.NaN }, ["villageContribution malformed"]],
    ["函数", { villageContribution: () => 1 }, ["villageContribution wrong-type"]],
    ["包含自身", { groups: ((own: unknown[]) => own.push(own) && own)([]) }, ["groups[0] wrong-type"]],
  ])("JSON 写不下的填报内容（%s），规则不收，不丢掉后另开凭证", async (_, change, expected) => {
    expect(await faultsOf(receipt(rule, { ...facts, ...change } as never))).toEqual(expected);
  });

  it("选项是类的取值函数，写成 JSON 就没有了：不开另一个结果的凭证", async () => {
    class County {
      get figures() {
        return { requiredFunding: "20000" };
      }
    }
    expect(await faultsOf(receipt(rule, facts, { options: new County() as never }))).toEqual(["options wrong-type"]);
  });

  it.each<[string, unknown, string[]]>([
    ["redact 写错", { redacted: ["paidOn"] }, ["options.redacted unknown-key"]],
    ["本县参数没有写在 options 里", { figures: { requiredFunding: "20000" } }, ["options.figures unknown-key"]],
    ["redact 不是列表", { redact: "paidOn" }, ["redact wrong-type"]],
    ["redact 不是 true", { redact: false }, ["redact wrong-type"]],
    ["不是一组选项", null, ["options wrong-type"]],
  ])("选项有误，不开凭证：%s", async (_, settings, expected) => {
    expect(await faultsOf(receipt(rule, facts, settings as never))).toEqual(expected);
  });

  it("遮蔽没有填报的事实，是差错", async () => {
    await expect(receipt(rule, facts, { redact: ["enrolledOn"] })).rejects.toThrow("enrolledOn");
  });
});

describe("核验凭证", () => {
  it("任何一个字节改动，都被发现", async () => {
    const text = JSON.stringify(await issued());
    const bytes = new TextEncoder().encode(text);
    const passed: string[] = [];
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [1, 32]) {
        const changed = bytes.slice();
        changed[at] = (changed[at] as number) ^ bit;
        const one = parsed(new TextDecoder().decode(changed));
        if (one !== undefined && (await verify(one)).holds) passed.push(`${at}: ${text.slice(at - 10, at + 10)}`);
      }
    }
    expect(passed).toEqual([]);
  });

  it.each([
    [
      "多报政府补贴1分",
      "value",
      (one: Receipt) => ({ ...one, value: { ...(one.value as object), government: "14400.01" } }),
    ],
    [
      "改缴费日期：2012年以后没有认定",
      "value",
      (one: Receipt) => ({ ...one, facts: { ...one.facts, paidOn: "2013-05-01" } }),
    ],
    [
      "改口径：按参保年度认定，须填报参保日期",
      "refused",
      (one: Receipt) => ({ ...one, options: { readings: { "status-year": "year-of-enrolment" } } }),
    ],
    ["换一条规则", "refused", (one: Receipt) => ({ ...one, rule: "landless-farmers/age" })],
    ["没有这条规则", "rule", (one: Receipt) => ({ ...one, rule: "landless-farmers/none" })],
    [
      "条款原文已改，指纹不同",
      "clauses",
      (one: Receipt) => ({ ...one, clauses: { ...one.clauses, "landless-farmers/五": "0000000000000000" } }),
    ],
    ["少列一个参数", "figures", (one: Receipt) => ({ ...one, figures: one.figures.slice(1) })],
    [
      "多列一个口径",
      "readings",
      (one: Receipt) => ({ ...one, readings: [...one.readings, { name: "x", option: "y", isDefault: true }] }),
    ],
  ] as const)("%s，并重新计算摘要，仍被发现", async (_, kind, change) => {
    const { sha256: _old, ...rest } = change(await issued());
    const found = await verify({ ...rest, sha256: sha256(canonicalOf(rest)) });
    expect(found.differences.map((one) => one.kind)).toContain(kind);
    expect(found.differences.map((one) => one.kind)).not.toContain("hash");
    expect(found.holds).toBe(false);
  });

  it.each([undefined, null, 1, "receipt", [], {}, { format: "minsheng-rules/receipt/1" }, () => 1, { a: 1n }])(
    "不是凭证：%s",
    async (one) => {
      const { holds, differences } = await verify(one);
      expect([holds, differences.map(({ kind }) => kind)]).toEqual([false, ["form"]]);
    },
  );

  it.each<[string, string, (one: Receipt) => object]>([
    ["没有结果", "form", ({ value: _, ...rest }) => rest],
    ["没有参数", "form", ({ figures: _, ...rest }) => rest],
    ["多一项", "form", (one) => ({ ...one, note: "" })],
    ["别的程序", "form", (one) => ({ ...one, package: { ...one.package, name: "other" } })],
    ["摘要写法不对", "form", (one) => ({ ...one, redacted: { ...one.redacted, paidOn: "00" } })],
    ["没有这条规则", "rule", (one) => ({ ...one, rule: "no/such-rule" })],
    [
      "规则没有的填报项",
      "names",
      ({ redacted, ...one }) => ({ ...one, redacted: { ...redacted, age: redacted.paidOn } }),
    ],
    ["既列出又遮蔽", "names", (one) => ({ ...one, facts })],
  ])("遮蔽的凭证改动后重新计算摘要，不重算也发现：%s", async (_, kind, change) => {
    const { sha256: _old, ...rest } = change((await receipt(rule, facts, { redact: true })).receipt) as Receipt;
    const { holds, differences } = await verify({ ...rest, sha256: sha256(canonicalOf(rest)) });
    expect(differences.map((one) => one.kind)).toContain(kind);
    expect(holds).toBe(false);
  });

  it("没有重算的，改了结果也不说属实", async () => {
    const { sha256: _, ...one } = (await receipt(rule, facts, { redact: true })).receipt;
    const rest = { ...one, value: { ...(one.value as object), government: "99999.00" } };
    expect(await verify({ ...rest, sha256: sha256(canonicalOf(rest)) })).toMatchObject({
      holds: null,
      differences: [],
    });
  });

  it("写不成规范文本的（半个代理对）：不符，不是程序出错", async () => {
    const { receipt: one, disclosures } = await receipt(rule, facts, { redact: ["paidOn"] });
    const half = JSON.parse('"\\ud800"');
    expect(await verify({ ...one, options: { half } })).toMatchObject({
      holds: false,
      differences: [{ kind: "form" }],
    });
    const wrong = { paidOn: { ...disclosures.paidOn, salt: half } } as never;
    expect(await verify(one, wrong)).toMatchObject({ holds: false, differences: [{ kind: "disclosure" }] });
  });

  it.each([null, [], "paidOn"])("出示的不是一组：政策错误（%j）", async (disclosures) => {
    expect(await faultsOf(verify(await issued(), disclosures as never))).toEqual(["disclosures wrong-type"]);
  });

  it("本县改的口径和参数写在凭证上，照此重算", async () => {
    const options = { figures: { requiredFunding: "20000" } };
    const { receipt: one } = await receipt(rule, facts, { options });
    expect(one).toMatchObject({ options, value: { government: "16000.00" } }); // 20000×80%＝16000
    expect(await verify(one)).toMatchObject({ holds: true, isRecalculated: true });
  });
});

describe("遮蔽", () => {
  const redacted = () => receipt(rule, facts, { redact: true });

  it("凭证上只有加盐摘要：SHA-256（[盐, 名称, 值]的规范文本）", async () => {
    const { receipt: one, disclosures } = await receipt(rule, facts, { redact: ["paidOn"] });
    expect(one.facts).toEqual({ groups: facts.groups });
    expect(JSON.stringify(one.facts)).not.toContain("2012-05-01");
    const { salt = "" } = disclosures.paidOn ?? {};
    expect(salt).toMatch(/^[0-9a-f]{64}$/);
    expect(one.redacted).toEqual({ paidOn: sha256(`["${salt}","paidOn","2012-05-01"]`) });
  });

  it("每份凭证的盐不同", async () => {
    const [one, other] = [await redacted(), await redacted()];
    expect(one.receipt.redacted.paidOn).not.toBe(other.receipt.redacted.paidOn);
  });

  it.each<[string, (all: Disclosures) => Disclosures, object]>([
    ["全部出示：重算", (all) => all, { holds: true, isRecalculated: true, undisclosed: [] }],
    [
      "都不出示：只核对摘要，结果未核验",
      () => ({}),
      { holds: null, isRecalculated: false, undisclosed: ["groups", "paidOn"] },
    ],
    [
      "出示一项",
      ({ paidOn }) => ({ paidOn }) as Disclosures,
      { holds: null, isRecalculated: false, undisclosed: ["groups"] },
    ],
    [
      "出示的值不对",
      (all) => ({ ...all, paidOn: { ...all.paidOn, value: "2012-05-02" } }) as Disclosures,
      { holds: false, isRecalculated: false, undisclosed: ["paidOn"] },
    ],
    ["出示没有遮蔽的填报项", (all) => ({ ...all, enrolledOn: { salt: "", value: "2012-05-01" } }), { holds: false }],
  ])("%s", async (_, shown, expected) => {
    const { receipt: one, disclosures } = await redacted();
    expect(await verify(one, shown(disclosures))).toMatchObject(expected);
  });
});

it("每条规则的第一个能认定的案例：凭证成立，遮蔽后全部出示也成立", async () => {
  const found: string[] = [];
  for (const table of Object.values(tables)) {
    const { name } = table.rule;
    const row = table.rows.find((one) => table.rule.safe(factsOf(table, one), optionsOf(table, one) as never).ok);
    if (row === undefined) throw new Error(`${name}: no row`);
    const options = optionsOf(table, row);
    for (const redact of [[], true] as const) {
      const { receipt: one, disclosures } = await receipt(
        name as never,
        factsOf(table, row) as never,
        { options, redact } as never,
      );
      const back = JSON.parse(JSON.stringify(one));
      const { holds, isRecalculated, differences } = await verify(back, disclosures);
      if (!holds || !isRecalculated) found.push(`${name}: ${differences[0]?.message.zh}`);
    }
  }
  expect(found).toEqual([]);
});

/** The path and the code of each fault. */
async function faultsOf(promise: Promise<unknown>): Promise<string[]> {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  if (error instanceof PolicyError) return error.faults.map(({ path, code }) => `${path} ${code}`);
  throw error;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The canonical text of ASCII keys, written once more: sorted keys, no white space. */
function canonicalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const sorted = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalOf(one)}`).join(",")}}`;
}
