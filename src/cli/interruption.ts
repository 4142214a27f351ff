import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM"] as const;

/** 中断 — The run was asked to stop before it was complete. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(signal: (typeof signals)[number]) {
    super("已中断，未写入任何文件。\nInterrupted; no files were written.");
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Until `end`, a request to stop becomes an error at the next `check`, so that partial files can be deleted. */
export function interruption(): { check(): void; end(): void } {
  let pendingInterrupt: Interrupted | undefined;
  const ask = (signal: (typeof signals)[number]): void => {
    pendingInterrupt = new Interrupted(signal);
  };
  for (const signal of signals) process.once(signal, ask);
  return {
    check() {
      if (pendingInterrupt !== undefined) throw pendingInterrupt;
    },
    end() {
      for (const signal of signals) process.off(signal, ask);
    },
  };
}
