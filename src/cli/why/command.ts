import type { Command } from "commander";
import { type CaseGiven, cliffs, contrast, difference, outcomes, readingsThatMatter } from "../../evidence/index.ts";
import { isRecord } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import type { AnyRule, Options, Rule } from "../../kernel/policy/index.ts";
import { readCounty } from "../county-file.ts";
import { exitCodesHelp } from "../exit-codes.ts";
import { readJson } from "../json-input.ts";
import { ruleOf } from "../names.ts";
import { type CommonOptions, jsonOption, languageOption } from "../options.ts";
import { printJson, printLines } from "../output.ts";
import { type Terminal, terminalOf } from "../terminal.ts";
import { UsageError } from "../usage.ts";
import { againstLines } from "./against.ts";
import { changeLines, wantedIn } from "./change.ts";
import { cliffLines, rangeIn } from "./cliffs.ts";
import { missingLines } from "./missing.ts";
import { readingLines } from "./readings.ts";

interface WhyOptions extends CommonOptions {
  readonly county?: string;
  readonly readings?: boolean;
  readonly missing?: boolean;
  readonly of?: string;
  readonly change?: string;
  readonly cliffs?: string;
  readonly against?: string;
  readonly againstCounty?: string;
  readonly from?: string;
  readonly until?: string;
  readonly atLeast?: string;
}

/** A case: the facts as given, with the county's options. */
interface Case extends CaseGiven<unknown, Options> {
  readonly rule: AnyRule & Rule<unknown, unknown, unknown>;
  /** The case with which it is compared. */
  readonly other: CaseGiven<unknown, Options>;
}

/** A question about a case: returns the answer as data and as lines. */
type Question = (one: Case, asked: WhyOptions) => Answered;
interface Answered {
  readonly data: unknown;
  readonly lines: (terminal: Terminal) => string[];
}

/** The questions by option. */
const questions: Readonly<Record<"readings" | "missing" | "change" | "cliffs" | "against", Question>> = {
  readings: ({ rule, facts, options }) => {
    const data = readingsThatMatter(rule, facts, options);
    return { data, lines: (terminal) => readingLines(rule, data, terminal) };
  },
  missing: ({ rule, facts, options }, { of }) => {
    const data = outcomes(rule, facts as never, options, of === undefined ? {} : { of: of.split(",") as never });
    return { data, lines: (terminal) => missingLines(rule, data, facts, terminal) };
  },
  change: ({ rule, facts, options }, { change = "" }) => {
    const data = contrast(rule, facts, wantedIn(change), options);
    return { data, lines: (terminal) => changeLines(rule, data, terminal) };
  },
  cliffs: ({ rule, facts, options }, asked) => {
    const data = cliffs(rule, facts, asked.cliffs ?? "", rangeIn(asked), options);
    return { data, lines: (terminal) => cliffLines(data, terminal) };
  },
  against: ({ rule, facts, options, other }) => {
    const data = difference(rule, caseOf(facts, options), other);
    return { data, lines: (terminal) => againstLines(rule, data, terminal) };
  },
};

/** 追问 — `why`: shows on what the result of one case depends. */
export function whyCommand(program: Command): void {
  program
    .command("why")
    .description("追问一个认定：取决于哪些口径，怎样才会不同  what a decision depends on, and what would change it")
    .argument("<rule>", "规则名称，如landless-farmers/age-band（见rules）  name of the rule")
    .argument("[facts]", "填报内容的JSON文件；“-”或不写：标准输入  facts as JSON; - or none: standard input")
    .option(
      "--missing",
      "填报不全：还可能有哪些结果，下一步问什么  facts are missing: what is still possible, what to ask",
    )
    .option("--of <fields>", "只区分这几项结果，逗号分开  with --missing: distinguish results by these fields only")
    .option(
      "--readings",
      "哪些口径起作用，各有什么结果  which readings affect the result, and the result of each option",
    )
    .option(
      "--change <field=value>",
      "改动哪一项填报内容，结果才是所求  the nearest change of one fact that gives this answer",
    )
    .option("--cliffs <fact>", "金额在一项填报内容的哪些值上有台阶  where amounts step along one fact")
    .option("--against <facts>", "与另一份填报内容比较：为什么结果不同  why other facts give another answer")
    .option(
      "--against-county <file>",
      "另一份填报内容的县级设置；不写：相同  county settings of the other facts; none: the same",
    )
    .option("--from <value>", "台阶的范围：起  start of the range of --cliffs")
    .option("--until <value>", "台阶的范围：止  end of the range of --cliffs")
    .option("--at-least <yuan>", "不到这个金额的台阶不列  leave out smaller steps")
    .option("--county <file>", "县级设置JSON文件：readings、figures、facts  county settings")
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", `\n${exitCodesHelp}`)
    .action((name: string, source: string | undefined, options: WhyOptions) => answer(name, source ?? "-", options));
}

async function answer(name: string, source: string, asked: WhyOptions): Promise<void> {
  const given = Object.entries(questions).filter(([option]) => asked[option as keyof typeof questions] !== undefined);
  const [question] = given;
  if (question === undefined || given.length > 1) throw new UsageError(oneQuestion);
  const { rule } = ruleOf(name);
  const own = await readCase(rule, source, asked.county);
  const against = asked.against === undefined ? own : await readCase(rule, asked.against, countyOfOther(asked));
  const { data, lines } = question[1]({ rule: rule as Case["rule"], ...own, other: against }, asked);
  if (asked.json) return void (await printJson(data));
  const terminal = terminalOf(process.stdout, asked.lang);
  await printLines([terminal.paint.bold(terminal.say(rule.question)), ...lines(terminal)]);
}

/** Facts and county settings of a case. */
async function readCase(rule: AnyRule, source: string, path: string | undefined): Promise<CaseGiven<unknown, Options>> {
  const read = await readJson(source, { zh: "填报内容", en: "facts" });
  if (path === undefined) return { facts: read };
  const { shared, options } = await readCounty(rule, path);
  return caseOf(isRecord(read) ? { ...shared, ...read } : read, options);
}

const caseOf = (facts: unknown, options: Options | undefined): CaseGiven<unknown, Options> =>
  options === undefined ? { facts } : { facts, options };

/** The other case has the same county, unless another is named. */
const countyOfOther = ({ county, againstCounty }: WhyOptions): string | undefined => againstCounty ?? county;

const all = Object.keys(questions).map((option) => `--${option}`);
const oneQuestion: Text = { zh: `写明一个问题：${all.join("、")}`, en: `ask one question: ${all.join(" or ")}` };
