import type { Command } from "commander";
import { impactSchema } from "../roster/index.ts";
import { ruleOf } from "./names.ts";
import { jsonText, print } from "./output.ts";

interface SchemaOptions {
  readonly answer?: boolean;
  readonly plain?: boolean;
  readonly change?: boolean;
}

/** 结构 — `schema`: the JSON Schema of a rule's facts or of its value. Always JSON. */
export function schemaCommand(program: Command): void {
  program
    .command("schema")
    .description("规则的JSON Schema  JSON Schema of a rule")
    .argument("<rule>", "规则名称（见rules）  name of the rule")
    .option("--answer", "认定结果的，不是填报内容的  of the value, not of the facts")
    .option("--plain", "只用标准词，没有x-title等  with standard keywords only")
    .option("--change", "测算文件的（impact --change）  of the file of scenarios")
    .option("--json", "总是JSON，可以不写  always JSON")
    .action(async (name: string, options: SchemaOptions) => {
      const { rule } = ruleOf(name);
      if (options.change) return void (await print(`${jsonText(impactSchema(rule), 2)}\n`));
      const { facts, answer } = rule;
      const form = options.answer ? answer : facts;
      await print(`${jsonText(options.plain ? form.plainSchema : form.schema, 2)}\n`);
    });
}
