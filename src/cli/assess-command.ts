import type { Command } from "commander";
import { determine } from "../policies/landless-farmers/index.ts";
import { columnsOf } from "../roster/index.ts";
import { type AssessOptions, assess } from "./assess.ts";
import { completed, exitCodesHelp } from "./exit-codes.ts";
import { judgingOptions, rosterOptions } from "./options.ts";
import { wrapped } from "./terminal.ts";
import { requireOptions, wholeNumber } from "./usage.ts";

const ofCounty = ["on", "county"];
const requiredHeadings = [
  ...["人员编号", "村编号"],
  ...columnsOf(determine).flatMap(({ needed, path, heading }) =>
    needed && !ofCounty.includes(path) ? [heading.zh] : [],
  ),
];
const rosterHelp = `${wrapped(`花名册的列 Columns: ${requiredHeadings.join("、")}`, 96).join("\n  ")}
日期 dates: 2012-05-01    是否 flags: 是、否    不知道或没有的留空 leave unknown cells empty
特殊人群 groups: 低保对象（2011、2012）；独生子女户（2012）；二女结扎户（2012）；持证残疾人（二级、第二代）
结果 Results: results.csv（一人一行）、results.ndjson（全部依据）、rejects.csv（退回的行和原因）、run.json（版本、文件、行数）
${exitCodesHelp}`;

/** 认定花名册 — `assess`: a roster of landless farmers. */
export function assessCommand(program: Command): void {
  const command = program
    .command("assess")
    .description("认定被征地农民花名册  assess a roster of landless farmers")
    .argument(
      "<roster>",
      "花名册：CSV、.xlsx或NDJSON，各列见下  the roster: CSV, .xlsx or NDJSON with the columns below",
    )
    .addHelpText("after", `\n${rosterHelp}`)
    .action(async (roster: string, options: AssessOptions, own: Command) => {
      requireOptions(own, "county", "out");
      const allowed = wholeNumber(options.maxRejects, "--max-rejects");
      completed(await assess(roster, options), allowed);
    });
  const county = "必填：县级设置JSON文件（下发日期、执行日期、全县耕地、各年标准）  required: county settings";
  for (const option of [...judgingOptions(county, "必填：结果目录  required: output directory"), ...rosterOptions()])
    command.addOption(option);
}
