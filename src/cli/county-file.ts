import type { Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { type CountyOfRule, countyOfRule } from "../roster/by-rule/index.ts";
import { readJson } from "./json-input.ts";

const kind: Text = { zh: "县级设置文件", en: "county settings file" };

/** 县级设置文件 — Reads a county's file for a rule: readings, figures and facts, or the settings file of its document. */
export const readCounty = async (rule: AnyRule, path: string | undefined): Promise<CountyOfRule> =>
  countyOfRule(rule, path === undefined ? {} : await readJson(path, kind));
