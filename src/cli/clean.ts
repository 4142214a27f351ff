import type { Command } from "commander";
import { checkReadable, removeUnfinished, unfinishedIn } from "./outputs/index.ts";
import { notes } from "./outputs/notes.ts";

/** 清理 — The command that deletes unfinished files of interrupted runs. Results are kept. */
export function cleanCommand(program: Command): void {
  program
    .command("clean")
    .description("删除结果目录中以前未完成的文件  remove unfinished files of earlier runs from an output directory")
    .argument("<directory>", "结果目录  the output directory")
    .helpOption("-h, --help", "显示帮助  show this help")
    .action((directory: string) => {
      checkReadable(directory);
      const { files } = unfinishedIn(directory);
      removeUnfinished(directory, files);
      process.stdout.write(files.length === 0 ? notes.tidy : notes.removed(files));
    });
}
