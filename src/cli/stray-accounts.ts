import { maskedId, sameCode } from "../roster/by-rule/index.ts";
import { accountsWithoutPerson, codesWithAccounts, type StrayAccount } from "../roster/index.ts";
import { codesOfTask, type JudgeTask, maskOf } from "./judge-task.ts";
import { grouped, title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** 账户记录与花名册的对应 — Whether each account record has its person on the roster. */
export interface AccountsFound {
  /** The first code of the file that is on the roster. */
  readonly firstOnRoster: string | undefined;
  /** The number of records whose code is not on the roster, and the first of them, with id numbers masked. */
  readonly stray: number;
  readonly firstStray: readonly StrayAccount[];
}

const mostShown = 20;

/** 账户记录文件 — The file of account records, with the county's own headings. */
export interface AccountsFile {
  readonly path: string;
  readonly map: Readonly<Record<string, string>>;
}

/** Reads both files to their ends and stores only the codes of the account records. Throws if a record cannot be used. */
export async function accountsFound(task: JudgeTask, { path, map }: AccountsFile): Promise<AccountsFound> {
  const wanted = new Set<string>();
  for await (const code of codesWithAccounts(path, { map })) wanted.add(withoutZeros(sameCode(code)));
  const onRoster = new Set<string>();
  for await (const code of codesOfTask(task)) if (wanted.has(withoutZeros(code))) onRoster.add(code);
  const mask = maskOf(task);
  const maskId = task.showId ? mask : maskedId;
  let stray = 0;
  const firstStray: StrayAccount[] = [];
  for await (const { row, code, isIdNumber, like } of accountsWithoutPerson(path, (code) => onRoster.has(code), {
    map,
  })) {
    stray += 1;
    if (firstStray.length < mostShown)
      firstStray.push({
        row,
        code: isIdNumber ? maskId(code) : mask(code),
        ...(like !== undefined && { like: mask(like) }),
      });
  }
  let firstOnRoster: string | undefined;
  for await (const code of codesWithAccounts(path, { map })) {
    if (!onRoster.has(sameCode(code))) continue;
    firstOnRoster = code;
    break;
  }
  return { firstOnRoster, stray, firstStray };
}

/** Spreadsheets remove leading zeros of numbers. */
const withoutZeros = (code: string): string => code.replace(/^0+(?=\d+$)/, "");

/** 无主的账户记录 — The account records that belong to nobody on the roster. */
export function strayReport({ stray, firstStray }: AccountsFound, terminal: Terminal): string[] {
  if (stray === 0) return [];
  const { say, paint } = terminal;
  const heading = {
    zh: `账户记录中有${grouped(stray)}条的编号不在花名册上`,
    en: `Account records whose codes are not on the roster: ${grouped(stray)}`,
  };
  const lines = firstStray.map(({ row, code, like }) => {
    const zh = like === undefined ? "" : `（花名册上有${like}，可能是电子表格去掉了前面的零）`;
    const en =
      like === undefined ? "" : ` (the roster has ${like}: a spreadsheet may have removed the zeros before it)`;
    return say({ zh: `第${row}行：${code}${zh}`, en: `row ${row}: ${code}${en}` });
  });
  const more = stray - firstStray.length;
  const rest = { zh: `另有${grouped(more)}条。`, en: `And ${grouped(more)} more.` };
  return [
    ...title(say(heading), "", terminal),
    ...lines.flatMap((line) => indented(escapeControls(line), terminal, 2, 4)),
    ...(more > 0 ? indented(paint.dim(say(rest)), terminal, 2) : []),
  ];
}
