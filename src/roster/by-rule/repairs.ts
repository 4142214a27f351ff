import { labels } from "../../kernel/language/index.ts";

/** 改读 — The ways in which cells were read although they are not in standard notation. Each is counted. */
export const repairs = labels({
  spaces: { zh: "去掉前后空格", en: "spaces around removed" },
  width: { zh: "全角改为半角", en: "full-width characters read as half-width" },
  day: { zh: "日期写法改为 YYYY-MM-DD", en: "date rewritten as YYYY-MM-DD" },
  time: { zh: "去掉日期后的零点时间", en: "midnight after the date removed" },
  month: { zh: "月份写法改为 YYYY-MM", en: "month rewritten as YYYY-MM" },
  thousands: { zh: "去掉千分位", en: "thousands separators removed" },
  currency: { zh: "去掉货币符号", en: "currency sign removed" },
  unit: { zh: "去掉单位", en: "unit removed" },
  zeros: { zh: "去掉末尾无意义的零", en: "zeros behind the decimals removed" },
  "zero-before-point": { zh: "小数点前补零", en: "zero added before the decimal point" },
  numeral: { zh: "中文数字改为阿拉伯数字", en: "Chinese numeral read as digits" },
  "yes-no": { zh: "读作“是”或“否”", en: "read as yes or no" },
  none: { zh: "读作“无”", en: "read as none" },
  clock: { zh: "时间写法改为 HH:MM", en: "time rewritten as HH:MM" },
  "old-id": { zh: "15位旧身份号码换算为18位", en: "old id number of 15 digits read as that of 18" },
  "hidden-id": {
    zh: "身份号码有遮盖，只核对看得见的数字",
    en: "id number with hidden digits: compared by those that it shows",
  },
  "id-left-out": { zh: "身份号码不能识别，只按编号对应", en: "unreadable id number ignored: matched by code only" },
  apostrophe: { zh: "去掉编号前的撇号", en: "apostrophe before the code removed" },
});

export type Repair = keyof typeof repairs;

/** A cell as a fact, with the repairs made. Invalid or ambiguous text is passed on unchanged. */
export interface Read {
  readonly value: unknown;
  readonly repairs: readonly Repair[];
}

/** A reader for one kind of value; returns undefined if the text is not unambiguous. */
export type Reader = (text: string) => Read | undefined;
