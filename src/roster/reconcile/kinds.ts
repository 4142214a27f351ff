import { labels, type Text } from "../../kernel/language/index.ts";
import type { Unit } from "./periods.ts";

/** 疑点种类 — The possible discrepancies between payments and amounts due. */
export const findingKinds = labels({
  "before-first": { zh: "起始月之前发放", en: "paid before the first month" },
  "after-last": { zh: "终止月之后发放", en: "paid after the last month" },
  "not-due": { zh: "当月不应发放", en: "paid for a month that is not due" },
  "not-entitled": { zh: "不符合条件而发放", en: "paid without entitlement" },
  twice: { zh: "重复发放", en: "paid twice" },
  "too-much": { zh: "多发", en: "paid too much" },
  "too-little": { zh: "少发", en: "paid too little" },
  "not-paid": { zh: "应发未发", en: "not paid" },
  negative: { zh: "当月合计为负", en: "negative in total" },
  "other-id": { zh: "编号与身份号码不一致", en: "code and id number of different people" },
  "not-on-roster": { zh: "花名册上无此人", en: "not on the roster" },
  "not-judged": { zh: "花名册该行被退回，无法核定", en: "roster row rejected, so nothing to compare with" },
  "not-known": { zh: "应发金额无法计算", en: "amount due not known" },
});
export type FindingKind = keyof typeof findingKinds;

/** For rules that pay by year: names of the kinds that mention months. */
const kindsByYear: Readonly<Partial<Record<FindingKind, Text>>> = {
  "before-first": { zh: "起始年度之前发放", en: "paid before the first year" },
  "after-last": { zh: "终止年度之后发放", en: "paid after the last year" },
  "not-due": { zh: "该年度不应发放", en: "paid for a year that is not due" },
  negative: { zh: "该年度合计为负", en: "negative in total" },
};

/** 种类的名称 — The name of a kind of finding. */
export const kindText = (kind: FindingKind, unit: Unit): Text =>
  (unit === "year" ? kindsByYear[kind] : undefined) ?? findingKinds[kind];

/** Kinds whose payments are not compared, because the amount due is unknown. They are not in the totals. */
export const isCompared = (kind: FindingKind): boolean => kind !== "not-judged" && kind !== "not-known";

/** The first sentence of the ground of each kind; the reasons of the determination follow. */
const leads: Readonly<Record<FindingKind, Text>> = {
  "before-first": { zh: "早于应发的第一个月", en: "before the first month that is due" },
  "after-last": { zh: "晚于应发的最后一个月", en: "after the last month that is due" },
  "not-due": { zh: "当月不应发放", en: "nothing is due for the month" },
  "not-entitled": { zh: "各月均不应发放", en: "nothing is due for any month" },
  twice: { zh: "已足额发放，又再次发放", en: "paid in full, and then again" },
  "too-much": { zh: "已发多于应发", en: "more was paid than is due" },
  "too-little": { zh: "已发少于应发", en: "less was paid than is due" },
  "not-paid": { zh: "应发而未发放", en: "due, but not paid" },
  negative: { zh: "冲销或追回多于发放", en: "more was reversed or recovered than was paid" },
  "other-id": {
    zh: "发放表的编号是此人，公民身份号码不是",
    en: "the code in the payments is this person's, but the id number is not",
  },
  "not-on-roster": { zh: "花名册上无此人", en: "the person is not on the roster" },
  "not-judged": {
    zh: "花名册上此人的行被退回，更正后再比对",
    en: "the person's row of the roster was rejected; correct it and compare again",
  },
  "not-known": {
    zh: "花名册缺少计算所需的内容，应发金额无法计算",
    en: "the roster lacks a fact that is required for the amount due",
  },
};

const leadsByYear: Readonly<Partial<Record<FindingKind, Text>>> = {
  "before-first": { zh: "早于应发的第一个年度", en: "before the first year that is due" },
  "after-last": { zh: "晚于应发的最后一个年度", en: "after the last year that is due" },
  "not-due": { zh: "该年度不应发放", en: "nothing is due for the year" },
  "not-entitled": { zh: "各年度均不应发放", en: "nothing is due for any year" },
};

export const leadOf = (kind: FindingKind, unit: Unit): Text =>
  (unit === "year" ? leadsByYear[kind] : undefined) ?? leads[kind];
