import type { Label } from "../../kernel/text.ts";
import type { At } from "./document.ts";
import { type Party, parties } from "./facts.ts";

/** 事项 — one thing that a clause has somebody do. */
export interface Duty<Code extends string = string> {
  readonly code: Code;
  readonly title: Label<Code>;
  readonly by: Label<Party>;
  /** `disability-employment/四(二)` */
  readonly clause: string;
}

/** A duty with the address under which it becomes a ground. */
export interface StatedDuty<Code extends string = string> {
  readonly at: At;
  readonly duty: Duty<Code>;
}

/** A duty as a clause states it. */
export function stated<Code extends string>(at: At, title: Label<Code>, by: Party): StatedDuty<Code> {
  const duty = Object.freeze({ code: title.code, title, by: parties[by], clause: `disability-employment/${at}` });
  return { at, duty };
}
