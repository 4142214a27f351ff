import { PolicyError } from "../../src/kernel/language/errors.ts";

/** The faults: path, code, and expectation in Chinese. Without a PolicyError, what was returned. */
export function faultsOf(act: () => unknown): unknown {
  try {
    const result = act();
    if (result instanceof PolicyError) throw result;
    return result;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.faults.map(({ path, code, expected }) => [path, code, expected.zh]);
  }
}

/** The faults as `path code`; empty if there are none. */
export function faultCodesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.faults.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}
