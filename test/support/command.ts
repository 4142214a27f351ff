import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { inject } from "vitest";
import type { Given, Ran, Run } from "./command-runs.ts";

/** The command as a program, for what only a process can show: signals, pipes, what is left when it is killed. */
export const program = join(inject("command"), "main.js");

export type { Ran };

const mostMs = 60_000;
let thread: Pick<Given, "port" | "ended"> | undefined;

/** Runs the command without a process of its own: one thread of this file's process runs all. */
export function run(args: readonly string[], { input = "", columns = 100 }: Partial<Omit<Run, "args">> = {}): Ran {
  thread ??= started();
  const { port, ended } = thread;
  const before = Atomics.load(ended, 0);
  port.postMessage({ args, input, columns } satisfies Run);
  Atomics.wait(ended, 0, before, mostMs);
  const answer = receiveMessageOnPort(port);
  if (answer) return answer.message;
  thread = undefined;
  throw new Error(`no answer: ${args.join(" ")}`);
}

function started(): Pick<Given, "port" | "ended"> {
  const { port1, port2 } = new MessageChannel();
  const ended = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Given = { program, port: port2, ended };
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };
  // the thread's own streams are replaced, so nothing is to be read from them
  const options = { workerData, env, transferList: [port2], stdin: true, stdout: true, stderr: true };
  new Worker(join(inject("command"), "command-runs.js"), options).unref();
  port1.unref();
  return { port: port1, ended };
}
