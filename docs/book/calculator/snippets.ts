import type { Case } from "./examples.ts";

/** The same call for programs and the command. */
export interface Snippets {
  readonly typescript: string;
  readonly json: string;
  /** The county's settings, for the file that `--county` names; undefined where there are none. */
  readonly county: string | undefined;
  readonly command: string;
}

const pretty = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** 同样的调用 — One case as TypeScript, as JSON, and as a line for the command. */
export function snippetsOf(rule: string, { facts, options }: Case): Snippets {
  const [document = ""] = rule.split("/");
  const isOwn = document === "coordination";
  const run = `minsheng-rules run ${rule} facts.json`;
  const county = options === undefined ? "" : `, ${pretty(options)}`;
  const called = isOwn
    ? `coordination.coordination(${pretty(facts)}${county})`
    : `call("${rule}", ${pretty(facts)}${county})`;
  return {
    typescript: [
      `import { ${isOwn ? "coordination" : "call"} } from "minsheng-rules";`,
      "",
      `const determination = ${isOwn ? called.replace("coordination.coordination", "coordination") : called};`,
      "console.log(determination.value);",
    ].join("\n"),
    json: pretty(facts),
    county: options === undefined ? undefined : pretty(options),
    command: options === undefined ? run : `${run} --county county.json`,
  };
}
