import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM"] as const;

/** 中断 — somebody asked the run to stop before it was done. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(signal: (typeof signals)[number]) {
    super("已中断，什么都没有写。\ninterrupted; nothing was written.");
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Until `end`, a request to stop is an error at the next `check`, so that half-written files can be taken away. */
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
