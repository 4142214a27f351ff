const shared = "停发原因由几项补贴共用";
const otherReading = "只在另选口径partial-months、以不足月结束时出现，所试的组合没有";

/** 没有出现的结果 — Codes that an answer declares and that the cases here may not have, with the reason. */
export const notReached: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "employment-poverty-relief/home-based-work-subsidy": {
    "endReason=retired": `${shared}，居家就业只看年龄上限`,
    "endReason=not-insured": `${shared}，居家就业不要求参加社会保险`,
  },
  "employment-poverty-relief/public-welfare-post": {
    "endReason=partial-month": otherReading,
    "endReason=other-subsidy": `${shared}，公益性岗位当月已领其他个人补贴的，仍发放单位补贴`,
  },
  "employment-poverty-relief/auxiliary-post": {
    "endReason=partial-month": otherReading,
    "endReason=not-insured": `${shared}，辅助性岗位不要求参加社会保险`,
    "endReason=other-subsidy": "只在最后几个月领取其他个人补贴时出现，未设FULL_TESTS时的组合没有",
  },
  "landless-farmers/inheritance": { "governmentPortionTo=transferred": "身故后不能转入本人的其他账户" },
};
