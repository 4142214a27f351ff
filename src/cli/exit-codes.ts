/**
 * 退出码 — 0 done; 1 done, but rows or lines were rejected; 2 a mistake in the command line; 3 unusable input or
 * output that cannot be written; 70 an error in the program; 128 plus the signal's number if interrupted (130: Ctrl-C).
 */
export const exitCodes = { done: 0, withRejects: 1, usage: 2, unusable: 3, internal: 70 } as const;

/** For the help of commands that read files. */
export const exitCodesHelp = `退出码 Exit codes:
  0 完成 done; 1 完成，但有退回的行 done, with rejected rows; 2 命令有误 usage;
  3 输入无法使用 unusable input; 130 被中断 interrupted`;

/** Sets the exit code of a run that is complete: rejected rows beyond the number allowed make it 1. */
export function completed(rejected: number, allowed = 0): void {
  process.exitCode = rejected > allowed ? exitCodes.withRejects : exitCodes.done;
}
