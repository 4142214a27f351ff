import { writeSync } from "node:fs";
import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;

/** 中断 — The run ended before it was complete, with an exit code of its own. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Until the returned function is called, a request to stop ends the process at once, after `leave`, which returns the final
 * message. Further requests have no effect.
 */
export function onInterruption(leave: () => string): () => void {
  const stop = (signal: (typeof signals)[number]): void => {
    try {
      writeSync(2, `${leave()}\n`);
    } catch {
      // the terminal is gone
    }
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
