import { referenceDate } from "../../../src/policies/landless-farmers/reference-date.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五(三)1、八 — 县里给出：2009年2月10日下发，自2009年1月1日起试行。 */
export default {
  rule: referenceDate,
  given: { expropriationApprovedOn: "2009-02-09" },
  figures: { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" },
  rows: [
    {
      clause: "五(三)1",
      when: "下发前一天批准：以前的征地，按执行日确认",
      value: { date: "2009-01-01", basis: "effective-date" },
      unmet: [],
      finds: ["earlier-expropriation", "on-trial-from", "reference-date"],
    },
    {
      clause: "五(三)1",
      when: "下发当天批准：今后的征地，按批文日确认",
      facts: { expropriationApprovedOn: "2009-02-10" },
      value: { date: "2009-02-10", basis: "provincial-approval" },
      unmet: ["earlier-expropriation"],
      notFound: ["on-trial-from"],
    },
    {
      clause: "五(三)1",
      when: "下发后一天批准",
      facts: { expropriationApprovedOn: "2009-02-11" },
      value: { date: "2009-02-11", basis: "provincial-approval" },
    },
    {
      clause: "五(三)1",
      when: "执行日与下发日之间批准：以下发日为界",
      facts: { expropriationApprovedOn: "2009-01-15" },
      value: { date: "2009-01-01", basis: "effective-date" },
    },
    {
      clause: "五(三)1",
      when: "同一征地，以执行日为界",
      readings: { "earlier-expropriation-cutoff": "effect" },
      facts: { expropriationApprovedOn: "2009-01-15" },
      value: { date: "2009-01-15", basis: "provincial-approval" },
      unmet: ["earlier-expropriation"],
    },
    {
      clause: "五(三)1",
      when: "以执行日为界：前一天批准",
      readings: { "earlier-expropriation-cutoff": "effect" },
      facts: { expropriationApprovedOn: "2008-12-31" },
      value: { date: "2009-01-01", basis: "effective-date" },
    },
    {
      clause: "五(三)1",
      when: "以执行日为界：当天批准",
      readings: { "earlier-expropriation-cutoff": "effect" },
      facts: { expropriationApprovedOn: "2009-01-01" },
      value: { date: "2009-01-01", basis: "provincial-approval" },
    },
    {
      clause: "五(三)1",
      when: "先下发后执行，其间批准：以下发日为界",
      figures: { issuedOn: "2008-11-10" },
      facts: { expropriationApprovedOn: "2008-12-01" },
      value: { date: "2008-12-01", basis: "provincial-approval" },
    },
    {
      clause: "五(三)1",
      when: "批文在下发前，实际征地在下发后：看批文日",
      facts: { expropriationApprovedOn: "2009-02-01", expropriatedOn: "2009-03-05" },
      value: { date: "2009-01-01", basis: "effective-date" },
    },
    {
      clause: "五(三)1",
      when: "同一征地，看实际征地日",
      readings: { "expropriation-date": "actual-expropriation" },
      facts: { expropriationApprovedOn: "2009-02-01", expropriatedOn: "2009-03-05" },
      value: { date: "2009-02-01", basis: "provincial-approval" },
      unmet: ["earlier-expropriation"],
    },
    {
      clause: "五(三)1",
      when: "看实际征地日，却没有给出",
      readings: { "expropriation-date": "actual-expropriation" },
      faults: [["expropriatedOn", "missing"]],
    },
    {
      clause: "五(三)1",
      when: "县里没有给出下发日：不推算",
      figures: { issuedOn: undefined, effectiveFrom: undefined },
      faults: [["figures.issuedOn", "no-value-on-date"]],
    },
    {
      clause: "八",
      when: "县里没有给出执行年份：以前的征地无法确认",
      figures: { effectiveFrom: undefined },
      faults: [["figures.effectiveFrom", "no-value-on-date"]],
    },
    {
      clause: "八",
      when: "县里没有给出执行年份：今后的征地用不到",
      figures: { effectiveFrom: undefined },
      facts: { expropriationApprovedOn: "2009-02-10" },
      value: { date: "2009-02-10", basis: "provincial-approval" },
    },
    {
      clause: "八",
      when: "执行日不是1月1日，而是1月2日",
      figures: { effectiveFrom: "2009-01-02" },
      faults: [["figures.effectiveFrom", "out-of-range"]],
    },
    {
      clause: "八",
      when: "执行日不是1月1日，而是2月1日",
      figures: { effectiveFrom: "2009-02-01" },
      faults: [["figures.effectiveFrom", "out-of-range"]],
    },
    {
      clause: "八",
      when: "执行日只写年份",
      figures: { effectiveFrom: "2009" },
      faults: [["figures.effectiveFrom", "malformed"]],
    },
    {
      clause: "五(三)1",
      when: "不存在的日期、数字写的日期、多余字段：一次列出",
      facts: { expropriationApprovedOn: "2009-02-29", expropriatedOn: 20090101, village: "x" },
      faults: [
        ["expropriationApprovedOn", "malformed"],
        ["expropriatedOn", "wrong-type"],
        ["village", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
