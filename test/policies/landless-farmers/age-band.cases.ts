import { ageBand } from "../../../src/policies/landless-farmers/age-band.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五(一)1、五(一)2、五(二) — 2012年5月1日确认年龄。 */
export default {
  rule: ageBand,
  given: { birthDate: "1970-03-02", referenceDate: "2012-05-01" },
  rows: [
    {
      clause: "五(一)1",
      when: "差一天满16周岁：不进入任何年龄段",
      facts: { birthDate: "1996-05-02" },
      value: { band: "below-all-bands", age: 15, options: [] },
      finds: ["below-all-bands"],
    },
    {
      clause: "五(一)1",
      when: "当天满16周岁：培训为主，参保、等待补助均可",
      facts: { birthDate: "1996-05-01" },
      value: { band: "training-first", age: 16, options: ["train", "enrol-in-pension", "wait-for-allowance"] },
      finds: ["training-first", "may-wait"],
      unmet: [],
    },
    {
      clause: "五(一)1",
      when: "差一天满35周岁：仍在第一年龄段",
      facts: { birthDate: "1977-05-02" },
      value: { band: "training-first", age: 34 },
    },
    {
      clause: "五(一)2",
      when: "当天满35周岁：参保为主",
      facts: { birthDate: "1977-05-01" },
      value: { band: "pension-first", age: 35, options: ["train", "enrol-in-pension", "wait-for-allowance"] },
      finds: ["pension-first"],
    },
    {
      clause: "五(一)2",
      when: "差一天满60周岁：仍在第二年龄段",
      facts: { birthDate: "1952-05-02" },
      value: { band: "pension-first", age: 59 },
    },
    {
      clause: "五(二)",
      when: "当天满60周岁：直接领取补助，也可参保",
      facts: { birthDate: "1952-05-01" },
      value: { band: "allowance-age", age: 60, options: ["allowance-now", "enrol-in-pension"] },
      finds: ["allowance-age"],
    },
    {
      clause: "五(二)",
      when: "当天满60周岁：次日才满的，仍在第二年龄段",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-05-01" },
      value: { band: "pension-first", age: 59 },
    },
    {
      clause: "五(二)",
      when: "22周岁未参保：到龄可以领取补助",
      facts: { birthDate: "1990-01-01" },
      value: { options: ["train", "enrol-in-pension", "wait-for-allowance"] },
    },
    {
      clause: "五(二)",
      when: "22周岁未参保：只有第二年龄段有此选择",
      readings: { "allowance-for-under-35": "second-band-only" },
      facts: { birthDate: "1990-01-01" },
      value: { options: ["train", "enrol-in-pension"] },
      unmet: ["may-wait"],
    },
    {
      clause: "五(一)1",
      when: "确认时14周岁，后来满16周岁：年龄只确认一次",
      facts: { birthDate: "1997-06-01", on: "2013-06-01" },
      value: { band: "below-all-bands", age: 14 },
    },
    {
      clause: "五(一)1",
      when: "同一人，满16周岁当天进入第一年龄段",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1997-06-01", on: "2013-06-01" },
      value: { band: "training-first", age: 16 },
    },
    {
      clause: "五(一)1",
      when: "同一人，满16周岁前一天仍不进入",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1997-06-01", on: "2013-05-31" },
      value: { band: "below-all-bands", age: 15 },
    },
    {
      clause: "五(一)1",
      when: "确认当天已满16周岁：用不着认定之日",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1996-05-01" },
      value: { band: "training-first", age: 16 },
    },
    {
      clause: "五(一)1",
      when: "确认时14周岁，没有给出认定之日",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1997-06-01" },
      faults: [["on", "missing"]],
    },
    {
      clause: "五(一)1",
      when: "确认时14周岁，43周岁时认定：按进入年龄段那天的16周岁",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1997-06-01", on: "2040-06-01" },
      value: { band: "training-first", age: 16 },
    },
    {
      clause: "五(一)2",
      when: "县里把第一年龄段改到29周岁，第二年龄段仍从35周岁起：中间有空档",
      figures: { firstBandMaxAge: "29" },
      facts: { birthDate: "1980-05-01" }, // 32周岁
      faults: [["figures.secondBandMinAge", "contradiction"]],
    },
    {
      clause: "五(二)",
      when: "县里把补助年龄改为65周岁，第二年龄段仍到59周岁：中间有空档",
      figures: { allowanceAge: "65" },
      facts: { birthDate: "1951-05-01" }, // 61周岁
      faults: [["figures.allowanceAge", "contradiction"]],
    },
    {
      clause: "五(一)1",
      when: "县里把起始年龄改为37周岁，第一年龄段仍到34周岁：下限高于上限",
      figures: { minAge: "37" },
      facts: { birthDate: "1974-05-01" }, // 38周岁
      faults: [["figures.firstBandMaxAge", "contradiction"]],
    },
    {
      clause: "五(一)1",
      when: "县里把起始年龄改为34周岁：第一年龄段只有34周岁一岁",
      figures: { minAge: "34" },
      facts: { birthDate: "1977-05-02" }, // 差一天满35周岁
      value: { band: "training-first", age: 34 },
    },
    {
      clause: "五(一)2",
      when: "县里把第一年龄段改到58周岁、第二年龄段改为从59周岁起：第二年龄段只有59周岁一岁",
      figures: { firstBandMaxAge: "58", secondBandMinAge: "59" },
      facts: { birthDate: "1952-05-02" }, // 差一天满60周岁
      value: { band: "pension-first", age: 59 },
    },
    {
      clause: "五(一)2",
      when: "县里把第二年龄段改到30周岁、补助年龄改为31周岁：第二年龄段的下限高于上限",
      figures: { secondBandMaxAge: "30", allowanceAge: "31" },
      facts: { birthDate: "1976-05-01" }, // 36周岁
      faults: [["figures.secondBandMaxAge", "contradiction"]],
    },
    {
      clause: "五(二)",
      when: "县里把补助年龄改为65周岁，第二年龄段到64周岁",
      figures: { allowanceAge: "65", secondBandMaxAge: "64" },
      facts: { birthDate: "1947-05-01" },
      value: { band: "allowance-age", age: 65 },
    },
    {
      clause: "五(一)2",
      when: "县里从2013年起把第一年龄段改到39周岁：2012年不变",
      figures: { firstBandMaxAge: [{ from: "2013-01-01", value: "39" }] },
      facts: { birthDate: "1977-05-01" },
      value: { band: "pension-first" },
    },
    {
      clause: "五(一)1",
      when: "确认年龄当天出生：0周岁",
      facts: { birthDate: "2012-05-01" },
      value: { band: "below-all-bands", age: 0 },
    },
    {
      clause: "五(一)1",
      when: "出生晚于确认年龄之日",
      facts: { birthDate: "2012-05-02" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "五(一)1",
      when: "没有出生日期、不存在的日期、多余字段：一次列出",
      facts: { birthDate: undefined, referenceDate: "2012-04-31", age: 42 },
      faults: [
        ["birthDate", "missing"],
        ["referenceDate", "malformed"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
