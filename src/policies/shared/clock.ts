import { type Field, reject, valueField } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";

/** 时刻 — A clock time, `HH:MM`; the later one is the greater text. */
type ClockTime = string;

const pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
const form = new RegExp(pattern);
const expectedTime: Text = { zh: "时刻，格式 HH:MM，如“08:50”", en: 'a clock time in the form HH:MM, such as "08:50"' };

/** 时刻（时:分） — A clock time, `HH:MM`. */
export function clockTime(title: Text): Field<ClockTime> {
  return valueField({ title, schema: { type: "string", pattern } }, (input) => {
    if (typeof input !== "string") return reject("wrong-type", expectedTime);
    return form.test(input) ? input : reject("malformed", expectedTime);
  });
}

/** The minutes from one time to a later one of the same day. */
export const minutesBetween = (from: ClockTime, until: ClockTime): number => minuteOf(until) - minuteOf(from);

const minuteOf = (time: ClockTime): number => 60 * Number(time.slice(0, 2)) + Number(time.slice(3));
