import type { Text } from "../kernel/language/index.ts";
import { asChoice, asCount, asFlag, asWritten, type ReadCell } from "./cells.ts";
import { choiceWords, todaysWords, type Words } from "./file-words.ts";
import { groupNotation, readGroups } from "./special-groups.ts";
import type { TableColumn } from "./table-file.ts";

/** 列 — One column of a roster. */
export interface Column extends TableColumn {
  readonly english: string;
  /** Path of the fact among those of `determine`: `birthDate`, `household.remainingArableMu`. */
  readonly path: string;
  readonly read: ReadCell;
  /** The accepted notation, where it differs from the rule's expectation. */
  readonly expected?: Text;
}

function column([heading, ...former]: Words, english: string, path: string, read: ReadCell = asWritten): Column {
  return { heading, former, english, path, required: true, read, ...expectedBy(read) };
}

const optionalColumn = (...parts: Parameters<typeof column>): Column => ({ ...column(...parts), required: false });

const choiceNames = todaysWords(choiceWords).map((word) => `“${word}”`);
const expectedChoice: Text = {
  zh: `应填${choiceNames.join("或")}，未选择的留空`,
  en: `${choiceNames.join(" or ")}, or an empty cell if nothing was chosen`,
};
const expectedFlag: Text = { zh: "应填“是”或“否”", en: "是 (yes) or 否 (no)" };

function expectedBy(read: ReadCell): { readonly expected?: Text } {
  if (read === asFlag) return { expected: expectedFlag };
  if (read === asChoice) return { expected: expectedChoice };
  return read === readGroups ? { expected: groupNotation } : {};
}

/** The codes of the person and of the village. A roster contains no names. */
export const codeColumn = column(["人员编号"], "person code", "code");
export const villageColumn = column(["村编号"], "village code", "village");

/**
 * 花名册的列 — Every column that a roster may have, in any order, by its heading and those of earlier versions. An empty
 * cell is a fact that is not given. A column whose empty cells say something (尚未缴清, no special group) must be there.
 */
export const columns: readonly Column[] = [
  codeColumn,
  villageColumn,
  column(["出生日期"], "date of birth", "birthDate"),
  column(["省政府批准征地日期", "省政府批准征地日"], "provincial approval date", "expropriationApprovedOn"),
  column(["政府依法征收", "依法征收"], "lawfully expropriated by the government", "expropriatedByGovernment", asFlag),
  column(["农村集体耕地"], "rural collective arable land", "collectiveArableLand", asFlag),
  column(["征地时享有承包权", "享有承包权"], "land contract right at expropriation", "hadContractRight", asFlag),
  column(
    ["征地时在册农业人口"],
    "registered agricultural population at expropriation",
    "registeredAtExpropriation",
    asFlag,
  ),
  column(["剩余耕地（亩）"], "remaining arable land (mu)", "household.remainingArableMu"),
  column(["在册农业人口数"], "registered agricultural members", "household.registeredAgriculturalMembers", asCount),
  column(["特殊人群"], "special groups", "groups", readGroups),
  column(["本人选择"], "person's choice", "choice", asChoice),
  column(["缴清日期", "缴费日"], "date of payment in full", "paidOn"),
  optionalColumn(["收到参保通知日期", "收到参保通知日"], "notice receipt date", "noticeReceivedOn"),
  optionalColumn(["分次缴费协议日期", "分次缴费协议日"], "instalment agreement date", "agreementSignedOn"),
  optionalColumn(["安置方案批准日期", "安置方案批准日"], "resettlement plan approval date", "planApprovedOn"),
  column(
    ["政府补贴转入财政专户日期", "政府资金转入日"],
    "government contribution transfer date",
    "governmentTransferredOn",
  ),
  optionalColumn(["确认为补助对象日期", "确认为对象日"], "allowance confirmation date", "confirmedOn"),
  column(["村集体补助（元）", "村集体出资（元）"], "village contribution (yuan)", "villageContribution"),
  optionalColumn(["个人账户储存额（元）", "账户存储额（元）"], "individual account balance (yuan)", "balance"),
  // required only under readings other than the default ones
  optionalColumn(["实际征地日期", "实际征地日"], "actual expropriation date", "expropriatedOn"),
  optionalColumn(["参保登记日期", "参保登记日"], "enrolment date", "enrolledOn"),
  optionalColumn(
    ["确认时在册农业人口"],
    "registered agricultural population at confirmation",
    "registeredAtConfirmation",
    asFlag,
  ),
  optionalColumn(["历次被征耕地（亩）"], "arable land expropriated earlier (mu)", "household.expropriatedEarlierMu"),
  optionalColumn(["家庭人口数"], "household members", "household.members", asCount),
  optionalColumn(["失去特殊人群资格年份", "失去身份年份"], "year of status loss", "statusLostIn", asCount),
];

/** The column of a fault's path, also for a path inside it: `groups[0].kind`. */
export function columnOfPath(path: string): Column | undefined {
  return columns.find((one) => path === one.path || path.startsWith(`${one.path}.`) || path.startsWith(`${one.path}[`));
}
