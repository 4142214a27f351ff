import { referenceDate } from "../../../../src/policies/landless-farmers/scope/reference-date.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(三)1、八 — 本县规定：2009年2月10日下发，自2009年1月1日起试行。 */
export default {
  rule: referenceDate,
  given: { expropriationApprovedOn: "2009-02-09" },
  figures: { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" },
  rows: [
    {
      clause: "五(三)1",
      when: "方案下发前一日批准征地：按执行日期确认年龄",
      value: { date: "2009-01-01", basis: "effective-date" },
      unmet: [],
      finds: ["earlier-expropriation", "on-trial-from", "reference-date"],
    },
    {
      clause: "五(三)1",
      when: "执行日期后、下发日期前批准征地：以下发日期为界，按执行日期确认年龄",
      facts: { expropriationApprovedOn: "2009-01-15" },
      value: { date: "2009-01-01", basis: "effective-date" },
    },
    {
      clause: "五(三)1",
      when: "批文在下发前、实际征地在下发后：以批文日期判断，按执行日期确认年龄",
      facts: { expropriationApprovedOn: "2009-02-01", expropriatedOn: "2009-03-05" },
      value: { date: "2009-01-01", basis: "effective-date" },
    },
    {
      clause: "五(三)1",
      when: "方案下发当日批准征地：属于此后的征地，按批文日期确认年龄",
      facts: { expropriationApprovedOn: "2009-02-10" },
      value: { date: "2009-02-10", basis: "provincial-approval" },
      unmet: ["earlier-expropriation"],
      notFound: ["on-trial-from"],
    },
    {
      clause: "五(三)1",
      when: "方案下发次日批准征地：按批文日期确认年龄",
      facts: { expropriationApprovedOn: "2009-02-11" },
      value: { date: "2009-02-11", basis: "provincial-approval" },
    },
    {
      clause: "五(三)1",
      when: "执行日期后、下发日期前批准征地，按“以执行日期为界”口径：按批文日期确认年龄",
      readings: { "earlier-expropriation-cutoff": "effective-date" },
      facts: { expropriationApprovedOn: "2009-01-15" },
      value: { date: "2009-01-15", basis: "provincial-approval" },
      unmet: ["earlier-expropriation"],
    },
    {
      clause: "五(三)1",
      when: "执行日期前一日批准征地，按“以执行日期为界”口径：按执行日期确认年龄",
      readings: { "earlier-expropriation-cutoff": "effective-date" },
      facts: { expropriationApprovedOn: "2008-12-31" },
      value: { date: "2009-01-01", basis: "effective-date" },
    },
    {
      clause: "五(三)1",
      when: "执行日期当日批准征地，按“以执行日期为界”口径：按批文日期确认年龄",
      readings: { "earlier-expropriation-cutoff": "effective-date" },
      facts: { expropriationApprovedOn: "2009-01-01" },
      value: { date: "2009-01-01", basis: "provincial-approval" },
    },
    {
      clause: "五(三)1",
      when: "批文在下发前、实际征地在下发后，按“实际征地日期”口径：按批文日期确认年龄",
      readings: { "expropriation-date": "actual-expropriation" },
      facts: { expropriationApprovedOn: "2009-02-01", expropriatedOn: "2009-03-05" },
      value: { date: "2009-02-01", basis: "provincial-approval" },
      unmet: ["earlier-expropriation"],
    },
    {
      clause: "五(三)1",
      when: "本县先下发后执行，其间批准征地：以下发日期为界，按批文日期确认年龄",
      figures: { issuedOn: "2008-11-10" },
      facts: { expropriationApprovedOn: "2008-12-01" },
      value: { date: "2008-12-01", basis: "provincial-approval" },
    },
    {
      clause: "五(三)1",
      when: "本县未规定执行年份，下发后批准征地：无需执行日期，按批文日期确认年龄",
      figures: { effectiveFrom: undefined },
      facts: { expropriationApprovedOn: "2009-02-10" },
      value: { date: "2009-02-10", basis: "provincial-approval" },
    },
    {
      clause: "五(三)1",
      when: "未填报实际征地日期，按“实际征地日期”口径：指出缺少",
      readings: { "expropriation-date": "actual-expropriation" },
      faults: [["expropriatedOn", "missing"]],
    },
    {
      clause: "五(三)1",
      when: "本县未规定下发日期：不推算",
      figures: { issuedOn: undefined, effectiveFrom: undefined },
      faults: [["figures.issuedOn", "no-value-on-date"]],
    },
    {
      clause: "八",
      when: "本县未规定执行年份，下发前批准征地：无法确认年龄",
      figures: { effectiveFrom: undefined },
      faults: [["figures.effectiveFrom", "no-value-on-date"]],
    },
    {
      clause: "八",
      when: "本县将执行日期填为1月2日：须为1月1日，不予接受",
      figures: { effectiveFrom: "2009-01-02" },
      faults: [["figures.effectiveFrom", "out-of-range"]],
    },
    {
      clause: "八",
      when: "本县将执行日期填为2月1日：须为1月1日，不予接受",
      figures: { effectiveFrom: "2009-02-01" },
      faults: [["figures.effectiveFrom", "out-of-range"]],
    },
    {
      clause: "八",
      when: "本县将执行日期只填年份：格式不正确",
      figures: { effectiveFrom: "2009" },
      faults: [["figures.effectiveFrom", "malformed"]],
    },
    {
      clause: "五(三)1",
      when: "批准征地日期无效、征地日期填成数字、填报项之外多填一项：一并指出",
      facts: { expropriationApprovedOn: "2009-02-29", expropriatedOn: 20090101, village: "x" },
      faults: [
        ["expropriationApprovedOn", "malformed"],
        ["expropriatedOn", "wrong-type"],
        ["village", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
