import { ageBand } from "../../../../src/policies/landless-farmers/scope/age-band.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(一)1、五(一)2、五(二) — 2012年5月1日确认年龄。 */
export default {
  rule: ageBand,
  given: { birthDate: "1970-03-02", referenceDate: "2012-05-01" },
  rows: [
    {
      clause: "五(二)",
      when: "22周岁未参保：到领取补助年龄后可以领取养老补助",
      facts: { birthDate: "1990-01-01" },
      value: { options: ["train", "enrol-in-pension", "wait-for-allowance"] },
    },
    {
      clause: "五(三)1",
      when: "1970年3月2日出生：截至确认年龄的2012年5月1日42周岁",
      value: { age: 42 }, // 2012−1970，生日已过
      finds: ["age"],
    },
    {
      clause: "五(一)1",
      when: "确认年龄时差1日满16周岁：不属于任何年龄段",
      facts: { birthDate: "1996-05-02" },
      value: { band: "below-all-bands", age: 15, options: [] },
      finds: ["below-all-bands"],
    },
    {
      clause: "五(一)1",
      when: "确认年龄当日满16周岁：第一年龄段，可培训、参保或等待养老补助",
      facts: { birthDate: "1996-05-01" },
      value: { band: "training-first", age: 16, options: ["train", "enrol-in-pension", "wait-for-allowance"] },
      finds: ["training-first", "may-wait"],
      unmet: [],
    },
    {
      clause: "五(一)1",
      when: "确认年龄时差1日满35周岁：仍属于第一年龄段",
      facts: { birthDate: "1977-05-02" },
      value: { band: "training-first", age: 34 },
    },
    {
      clause: "五(一)2",
      when: "确认年龄当日满35周岁：第二年龄段，以参加养老保障为主",
      facts: { birthDate: "1977-05-01" },
      value: { band: "pension-first", age: 35, options: ["train", "enrol-in-pension", "wait-for-allowance"] },
      finds: ["pension-first"],
    },
    {
      clause: "五(一)2",
      when: "确认年龄时差1日满60周岁：仍属于第二年龄段",
      facts: { birthDate: "1952-05-02" },
      value: { band: "pension-first", age: 59 },
    },
    {
      clause: "五(二)",
      when: "确认年龄当日满60周岁：补助年龄段，直接领取养老补助，也可参保",
      facts: { birthDate: "1952-05-01" },
      value: { band: "allowance-age", age: 60, options: ["allowance-now", "enrol-in-pension"] },
      finds: ["allowance-age"],
    },
    {
      clause: "五(二)",
      when: "确认年龄时58周岁、认定时65周岁：不再培训，可直接领取养老补助，也可参保",
      facts: { birthDate: "1953-05-10", on: "2019-01-01" },
      value: { band: "pension-first", age: 58, options: ["allowance-now", "enrol-in-pension"] },
      finds: [["reached-since", { age: 60, reachedOn: "2013-05-10" }]],
    },
    {
      clause: "五(一)2",
      when: "确认年龄时58周岁、认定时差1日满60周岁：仍可培训、参保或等待养老补助",
      facts: { birthDate: "1953-05-10", on: "2013-05-09" },
      value: { band: "pension-first", options: ["train", "enrol-in-pension", "wait-for-allowance"] },
      notFound: ["reached-since"],
    },
    {
      clause: "五(二)",
      when: "确认年龄时58周岁、认定当日满60周岁：可直接领取养老补助，也可参保",
      facts: { birthDate: "1953-05-10", on: "2013-05-10" },
      value: { band: "pension-first", options: ["allowance-now", "enrol-in-pension"] },
    },
    {
      clause: "五(一)1",
      when: "确认年龄时15周岁、认定时20周岁：不属于任何年龄段，但在劳动年龄段内，可以培训",
      facts: { birthDate: "1997-01-01", on: "2017-06-01" },
      value: { band: "below-all-bands", age: 15, options: ["train"] },
    },
    {
      clause: "五(一)2",
      when: "认定日期早于年龄确认基准日：按基准日的年龄列出选择",
      facts: { birthDate: "1952-05-02", on: "2012-04-30" },
      value: { age: 59, options: ["train", "enrol-in-pension", "wait-for-allowance"] },
    },
    {
      clause: "五(一)1",
      when: "确认年龄当日出生：0周岁，不属于任何年龄段",
      facts: { birthDate: "2012-05-01" },
      value: { band: "below-all-bands", age: 0 },
    },
    {
      clause: "五(一)1",
      when: "确认年龄时14周岁、认定时满16周岁：年龄只确认一次，不属于任何年龄段",
      facts: { birthDate: "1997-06-01", on: "2013-06-01" },
      value: { band: "below-all-bands", age: 14 },
    },
    {
      clause: "五(一)2",
      when: "确认年龄当日为60周岁生日，按“生日次日满周岁”口径：仍属于第二年龄段",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-05-01" },
      value: { band: "pension-first", age: 59 },
    },
    {
      clause: "五(二)",
      when: "22周岁未参保，按“只有第二年龄段可以选择到龄领取”口径：到龄后不能领取养老补助",
      readings: { "allowance-for-under-35": "second-band-only" },
      facts: { birthDate: "1990-01-01" },
      value: { options: ["train", "enrol-in-pension"] },
      no: ["may-wait"],
    },
    {
      clause: "五(二)",
      when: "确认年龄时22周岁、认定时60周岁，按“只有第二年龄段可以选择到龄领取”口径：只可参保",
      readings: { "allowance-for-under-35": "second-band-only" },
      facts: { birthDate: "1990-01-01", on: "2050-01-01" },
      value: { band: "training-first", options: ["enrol-in-pension"] },
      no: ["may-wait"],
    },
    {
      clause: "五(一)1",
      when: "42周岁、未填报性别，按“女性按统计口径”口径：能否培训无法确定，不列出",
      readings: { "working-age": "women-to-54" },
      value: { options: ["enrol-in-pension", "wait-for-allowance"] },
      finds: ["sex-needed"],
    },
    {
      clause: "五(一)2",
      when: "女，55周岁，按“女性按统计口径”口径：不在劳动年龄段内，不列出培训",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-05-01", sex: "female" },
      value: { options: ["enrol-in-pension", "wait-for-allowance"] },
      notFound: ["sex-needed"],
    },
    {
      clause: "五(一)2",
      when: "女，54周岁，按“女性按统计口径”口径：可以培训",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-05-02", sex: "female" },
      value: { options: ["train", "enrol-in-pension", "wait-for-allowance"] },
    },
    {
      clause: "五(一)1",
      when: "确认年龄时14周岁、认定当日满16周岁，按“到起始年龄后进入第一年龄段”口径：属于第一年龄段",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1997-06-01", on: "2013-06-01" },
      value: { band: "training-first", age: 16 },
    },
    {
      clause: "五(一)1",
      when: "确认年龄时14周岁、认定时差1日满16周岁，按“到起始年龄后进入第一年龄段”口径：不属于任何年龄段",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1997-06-01", on: "2013-05-31" },
      value: { band: "below-all-bands", age: 15 },
    },
    {
      clause: "五(一)1",
      when: "确认年龄当日满16周岁，按“到起始年龄后进入第一年龄段”口径：无需填报认定日期，属于第一年龄段",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1996-05-01" },
      value: { band: "training-first", age: 16 },
    },
    {
      clause: "五(一)1",
      when: "确认年龄时14周岁、认定时43周岁，按“到起始年龄后进入第一年龄段”口径：以进入年龄段当日的16周岁为准",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1997-06-01", on: "2040-06-01" },
      value: { band: "training-first", age: 16 },
    },
    {
      clause: "五(一)1",
      when: "本县将第一年龄段下限调整为34周岁，确认时34周岁：第一年龄段只含34周岁，属于该段",
      figures: { minAge: "34" },
      facts: { birthDate: "1977-05-02" }, // 差一天满35周岁
      value: { band: "training-first", age: 34 },
    },
    {
      clause: "五(一)2",
      when: "本县将第一年龄段调整至58周岁、第二年龄段从59周岁起，确认时59周岁：第二年龄段只含59周岁，属于该段",
      figures: { firstBandMaxAge: "58", secondBandMinAge: "59" },
      facts: { birthDate: "1952-05-02" }, // 差一天满60周岁
      value: { band: "pension-first", age: 59 },
    },
    {
      clause: "五(二)",
      when: "本县将补助年龄调整为65周岁、第二年龄段至64周岁，确认当日满65周岁：属于补助年龄段",
      figures: { allowanceAge: "65", secondBandMaxAge: "64" },
      facts: { birthDate: "1947-05-01" },
      value: { band: "allowance-age", age: 65 },
    },
    {
      clause: "五(一)2",
      when: "本县自2013年起将第一年龄段调整至39周岁，2012年确认时35周岁：不受影响，属于第二年龄段",
      figures: { firstBandMaxAge: [{ from: "2013-01-01", value: "39" }] },
      facts: { birthDate: "1977-05-01" },
      value: { band: "pension-first" },
    },
    {
      clause: "五(一)1",
      when: "确认年龄时14周岁、未填报认定日期，按“到起始年龄后进入第一年龄段”口径：指出缺少",
      readings: { "under-16-on-reference-date": "enters-on-growing-up" },
      facts: { birthDate: "1997-06-01" },
      faults: [["on", "missing"]],
    },
    {
      clause: "五(一)2",
      when: "本县将第一年龄段上限调整为29周岁，第二年龄段仍从35周岁起：两段之间有空档，不予接受",
      figures: { firstBandMaxAge: "29" },
      facts: { birthDate: "1980-05-01" }, // 32周岁
      faults: [["figures.secondBandMinAge", "contradiction"]],
    },
    {
      clause: "五(二)",
      when: "本县将补助年龄调整为65周岁，第二年龄段仍至59周岁：两段之间有空档，不予接受",
      figures: { allowanceAge: "65" },
      facts: { birthDate: "1951-05-01" }, // 61周岁
      faults: [["figures.allowanceAge", "contradiction"]],
    },
    {
      clause: "五(一)1",
      when: "本县将第一年龄段下限调整为37周岁，上限仍为34周岁：下限高于上限，不予接受",
      figures: { minAge: "37" },
      facts: { birthDate: "1974-05-01" }, // 38周岁
      faults: [["figures.firstBandMaxAge", "contradiction"]],
    },
    {
      clause: "五(一)2",
      when: "本县将第二年龄段上限调整为30周岁、补助年龄调整为31周岁：第二年龄段下限高于上限，不予接受",
      figures: { secondBandMaxAge: "30", allowanceAge: "31" },
      facts: { birthDate: "1976-05-01" }, // 36周岁
      faults: [["figures.secondBandMaxAge", "contradiction"]],
    },
    {
      clause: "五(一)1",
      when: "出生日期晚于年龄确认基准日：矛盾",
      facts: { birthDate: "2012-05-02" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "五(一)1",
      when: "未填报出生日期、年龄确认基准日无效、填报项之外多填一项：一并指出",
      facts: { birthDate: undefined, referenceDate: "2012-04-31", age: 42 },
      faults: [
        ["birthDate", "missing"],
        ["referenceDate", "malformed"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
