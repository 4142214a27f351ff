import { grouped } from "../table.ts";
import { escapeControls } from "../terminal.ts";

const inOneLine = (names: readonly string[], separator: string): string => names.map(escapeControls).join(separator);

/** Messages of a run about files that are not results. */
export const notes = {
  nothing: "已中断，未写入任何文件。\nInterrupted; no files were written.",
  kept: "已中断。已完成的部分已保留，用同一命令（加--resume）继续。\nInterrupted. What is done was kept; the same command with --resume goes on.",
  anew: "没有可以继续的运行（输入、选项或者版本不同），从头开始。\nNo earlier run can go on (other inputs, options or version); starting anew.\n",
  going: (row: number) => `从第${grouped(row)}行之后继续。\nGoing on after row ${grouped(row)}.\n`,
  tidy: "没有未完成的文件。\nThere are no unfinished files.\n",
  removed: (names: readonly string[]) =>
    `已删除以前未完成的文件：${inOneLine(names, "、")}\nRemoved unfinished files of earlier runs: ${inOneLine(names, ", ")}\n`,
  left: (names: readonly string[], directory: string) =>
    `结果目录中有以前未完成的文件：${inOneLine(names, "、")}。删除：minsheng-rules clean ${escapeControls(directory)}\n` +
    `Unfinished files of earlier runs: ${inOneLine(names, ", ")}. Remove them: minsheng-rules clean ${escapeControls(directory)}\n`,
};
